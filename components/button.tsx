/** A push button, and a switch that stays on or off. */
import type { ComponentChildren } from 'preact';
import './button.css';

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly strong?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Says what a button without words does. */
  readonly label?: string;
}

export function Button({
  onClick,
  children,
  strong = false,
  busy = false,
  disabled = false,
  label,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={strong ? 'button button-strong' : 'button'}
      aria-busy={busy}
      disabled={disabled}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <button type="button" role="switch" aria-checked={on} class="button switch" onClick={() => onChange(!on)}>
      <span class="switch-track" aria-hidden="true" />
      {children}
    </button>
  );
}
