/** The form for one item of a list. What is wrong with it is said below it, and read out. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../controls/speech';
import '../controls/form.css';

/** One of those that a field can be; `value` is what is handed on. */
export interface EntryChoice {
  readonly value: string;
  readonly text: string;
  readonly group: string;
}

export interface EntryField {
  readonly label: string;
  readonly placeholder?: string;
  /** What it can be, where it is chosen from a list; those of a group stand together. */
  readonly choices?: readonly EntryChoice[];
}

interface EntryFormProps {
  readonly fields: readonly EntryField[];
  readonly initial: readonly string[];
  readonly submit: string;
  /** @returns what is wrong with the values; null where they were taken */
  readonly onSubmit: (values: readonly string[]) => string | null;
  readonly onCancel?: () => void;
}

/** @param onCancel left out for the form that always stands below a list and adds to it */
export function EntryForm({ fields, initial, submit, onSubmit, onCancel }: EntryFormProps) {
  const { t } = useSpeech();
  const [fault, setFault] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useEffect(() => {
    // A form that was asked for takes the focus; the one that always stands there does not.
    if (onCancel) form.current?.querySelector('input')?.focus();
  }, []);

  const inputs = () => [
    ...(form.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? []),
  ];
  const onSend = (event: Event) => {
    event.preventDefault();
    const wrong = onSubmit(inputs().map(({ value }) => value.trim()));
    setFault(wrong);
    if (wrong === null) form.current?.reset();
    inputs()[0]?.focus();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onCancel?.();
  };
  const described = { 'aria-invalid': fault !== null, 'aria-describedby': fault === null ? undefined : id };

  return (
    <form ref={form} class="entry-form" noValidate onSubmit={onSend} onKeyDown={onKey}>
      {fields.map(({ label, placeholder, choices }, index) => (
        <label key={label} class="field">
          <span>{label}</span>
          {choices ? (
            <select {...described}>
              <Choices choices={choices} chosen={initial[index]} />
            </select>
          ) : (
            <input
              type="text"
              defaultValue={initial[index] ?? ''}
              placeholder={placeholder}
              autocomplete="off"
              {...described}
            />
          )}
        </label>
      ))}
      <button type="submit" class="button">
        {submit}
      </button>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {t('options.cancel')}
        </button>
      )}
      {fault !== null && (
        <p id={id} class="field-fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}

interface ChoicesProps {
  readonly choices: readonly EntryChoice[];
  readonly chosen: string | undefined;
}

function Choices({ choices, chosen = '' }: ChoicesProps) {
  const { t } = useSpeech();
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <>
      <option value="" selected={chosen === ''}>
        {t('options.choose')}
      </option>
      {groups.map((group) => (
        <optgroup key={group} label={group}>
          {choices
            .filter((each) => each.group === group)
            .map(({ value, text }) => (
              <option key={value} value={value} selected={value === chosen}>
                {text}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}
