/** A button that is only a drawing: its name is read out, and shown where the pointer rests. */
import type { ComponentChildren } from 'preact';
import './icon-button.css';

interface IconButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  /** Lines in a square of 16. */
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  /** Tells it from the others beside it. */
  readonly name?: string;
}

/** @param label its name */
export function IconButton({ label, onClick, children, disabled = false, name }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      name={name}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
