/** Asks who reviews, once: the name goes into files and decisions from then on. */
import { useRef, useState } from 'preact/hooks';
import { useBorrowedFocus } from '../controls/borrowed-focus';
import { Button, SubmitButton } from '../controls/button';
import { useSpeech } from '../controls/speech';
import '../controls/form.css';
import '../controls/card-form.css';

interface NameFormProps {
  /** Empty: somebody who does not want to be named. */
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

const longest = 40;

/** An empty name is an answer, too; the button says which of the two it will be. */
export function NameForm({ onName, onCancel }: NameFormProps) {
  const { t } = useSpeech();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useBorrowedFocus(field);
  return (
    <form
      class="card-form"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim());
      }}
    >
      <label class="field">
        <span>{t('file.name')}</span>
        <input
          ref={field}
          value={name}
          maxLength={longest}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <div class="card-form-actions">
        <SubmitButton>{t(name.trim() === '' ? 'file.unsigned' : 'file.signed')}</SubmitButton>
        <Button onClick={onCancel}>{t('decide.cancel')}</Button>
      </div>
    </form>
  );
}
