/** A line of text that is taken when its reader leaves the field. What is wrong with it is said below it. */
import { useId, useState } from 'preact/hooks';
import { ByPolicy } from './by-policy';
import './form.css';

/** What was entered, as it is kept; or the sentence that says what is wrong with it. */
export type ReadLine = { readonly value: string } | { readonly fault: string };

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly read: (entered: string) => ReadLine;
  readonly onChange: (value: string) => void;
  /** An administrator has filled it in. */
  readonly fixed?: boolean;
}

/** @param read makes of what was entered, blanks around it cut off, what is kept */
export function LineField({ label, value, placeholder, read, onChange, fixed = false }: LineFieldProps) {
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const take = (input: HTMLInputElement) => {
    const entered = read(input.value.trim());
    setFault('fault' in entered ? entered.fault : null);
    if ('fault' in entered) return;
    input.value = entered.value;
    if (entered.value !== value) onChange(entered.value);
  };
  return (
    <div>
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          value={value}
          placeholder={placeholder}
          autocomplete="off"
          disabled={fixed}
          aria-invalid={fault !== null}
          aria-describedby={fault !== null || fixed ? id : undefined}
          onChange={({ currentTarget }) => take(currentTarget)}
        />
      </label>
      {fixed && <ByPolicy id={id} />}
      {fault !== null && (
        <p id={id} class="field-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
