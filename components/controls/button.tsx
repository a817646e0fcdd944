/** Push buttons, buttons that stay pressed, and a switch that stays on or off. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ByPolicy } from './by-policy';
import './button.css';

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly strong?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Says what a button without words does. */
  readonly label?: string;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
}

/** A push button; `strong` for the one to take, `busy` while what it began goes on. */
export function Button({
  onClick,
  children,
  strong = false,
  busy = false,
  disabled = false,
  label,
  expanded,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={strong ? 'button button-strong' : 'button'}
      aria-busy={busy}
      disabled={disabled}
      aria-expanded={expanded}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** Sends the form that it stands in. */
export function SubmitButton({ children }: { readonly children: ComponentChildren }) {
  return (
    <button type="submit" class="button button-strong">
      {children}
    </button>
  );
}

interface ToggleButtonProps {
  readonly on: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button that stays pressed, with a tick before its words. */
export function ToggleButton({ on, onClick, children }: ToggleButtonProps) {
  return (
    <button type="button" class="button toggle" aria-pressed={on} onClick={onClick}>
      {on && <span aria-hidden="true">✓</span>}
      {children}
    </button>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
  /** An administrator has chosen. */
  readonly fixed?: boolean;
}

/** A switch that takes effect at once; where an administrator has chosen, it says so and cannot be turned. */
export function Switch({ on, onChange, children, fixed = false }: SwitchProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-describedby={fixed ? id : undefined}
        class="button switch"
        disabled={fixed}
        onClick={() => onChange(!on)}
      >
        <span class="switch-track" aria-hidden="true" />
        {children}
      </button>
      {fixed && <ByPolicy id={id} />}
    </>
  );
}
