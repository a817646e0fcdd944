/** A button that opens a short menu. Arrows, Home and End go through it, Escape and leaving it close it. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './menu-button.css';

interface MenuItem {
  readonly text: string;
  /** Called straight from the click: what it does may need one. */
  readonly onPick: () => void;
}

export interface MenuGroup {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

interface MenuButtonProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly children: ComponentChildren;
}

/** The menu shows its groups with their titles; whoever picks an item is back at the button. */
export function MenuButton({ label, groups, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();

  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };

  // Before the next key comes, not after the next painting.
  useLayoutEffect(() => {
    if (open) entries()[0]?.focus();
  }, [open]);

  const onKey = (event: KeyboardEvent) => {
    if (!open && event.key !== 'ArrowDown') return;
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (!open) setOpen(true);
    else if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all.at(at - 1)?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onLeave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && root.current?.contains(relatedTarget))) setOpen(false);
  };

  return (
    <div ref={root} class="menu" onKeyDown={onKey} onFocusOut={onLeave}>
      <button
        type="button"
        class="button menu-opener"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </button>
      {open && (
        <div id={id} class="menu-items" role="menu" aria-label={label}>
          {groups.map(({ title, items }, index) => (
            <div key={title} role="group" aria-labelledby={`${id}-${index}`}>
              <p id={`${id}-${index}`} class="menu-title" role="presentation">
                {title}
              </p>
              {items.map(({ text, onPick }) => (
                <button
                  key={text}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={() => {
                    close();
                    onPick();
                  }}
                >
                  {text}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
