/** One thing that is on or off. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ByPolicy } from './by-policy';
import './form.css';

interface CheckProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
  /** An administrator has chosen. */
  readonly fixed?: boolean;
}

/** A box to tick, its words beside it; where an administrator has chosen, it says so and cannot be changed. */
export function Check({ on, onChange, children, fixed = false }: CheckProps) {
  const id = useId();
  return (
    <div class="check-line">
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          disabled={fixed}
          aria-describedby={fixed ? id : undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {children}
      </label>
      {fixed && <ByPolicy id={id} />}
    </div>
  );
}
