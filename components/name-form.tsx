/** Asks who reviews, once: the name goes into files and decisions from then on. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, SubmitButton } from './button';
import { useSpeech } from './speech';
import './form.css';
import './card-form.css';

interface NameFormProps {
  /** Empty: somebody who does not want to be named. */
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

const longest = 40;

export function NameForm({ onName, onCancel }: NameFormProps) {
  const { t } = useSpeech();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="card-form"
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
