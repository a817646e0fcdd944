/** A note about one finding. */
import { useRef, useState } from 'preact/hooks';
import { longestNote } from '../../lib/decisions/schema';
import { useBorrowedFocus } from '../controls/borrowed-focus';
import { Button, SubmitButton } from '../controls/button';
import { useSpeech } from '../controls/speech';
import '../controls/form.css';
import '../controls/card-form.css';

interface NoteFormProps {
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** One writes, and saves by the button or Ctrl+Enter; an empty note takes the old one away. */
export function NoteForm({ note, onSave, onCancel }: NoteFormProps) {
  const { t } = useSpeech();
  const [text, setText] = useState(note);
  const area = useRef<HTMLTextAreaElement>(null);
  useBorrowedFocus(area);
  return (
    <form
      class="card-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text);
      }}
    >
      <label class="field">
        <span>{t('note.label')}</span>
        <textarea
          ref={area}
          rows={3}
          maxLength={longestNote}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={({ key, ctrlKey, metaKey }) => {
            if (key === 'Enter' && (ctrlKey || metaKey)) onSave(text);
          }}
        />
      </label>
      <div class="card-form-actions">
        <SubmitButton>{t('decide.save')}</SubmitButton>
        <Button onClick={onCancel}>{t('decide.cancel')}</Button>
      </div>
    </form>
  );
}
