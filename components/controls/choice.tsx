/** One of several, chosen from a list. */
import { useId } from 'preact/hooks';
import { ByPolicy } from './by-policy';
import './form.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
  /** An administrator has chosen. */
  readonly fixed?: boolean;
}

/** The browser's own list under a label; where an administrator has chosen, it says so and cannot be changed. */
export function Choice<T extends string>({ label, value, choices, onChange, fixed = false }: ChoiceProps<T>) {
  const id = useId();
  const choose = (chosen: string) => {
    const choice = choices.find((each) => each.value === chosen);
    if (choice) onChange(choice.value);
  };
  return (
    <div>
      <label class="field">
        <span>{label}</span>
        <select
          value={value}
          disabled={fixed}
          aria-describedby={fixed ? id : undefined}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      </label>
      {fixed && <ByPolicy id={id} />}
    </div>
  );
}
