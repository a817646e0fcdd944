/** Tabs by the ARIA pattern: arrows, Home and End go from tab to tab, and the tab one is on is the one that shows. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import './tabs.css';

interface Tab<K extends string> {
  readonly key: K;
  readonly title: string;
}

interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<K>[];
  readonly current: K;
  readonly onTurn: (key: K) => void;
  readonly children: ComponentChildren;
}

/** A row of tabs, and below it the children: what the current tab shows. */
export function Tabs<K extends string>({ label, tabs, current, onTurn, children }: TabsProps<K>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const turn = (to: number) => {
    const next = tabs.at(to % tabs.length);
    if (!next) return;
    onTurn(next.key);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === current);
    if (event.key === 'ArrowRight') turn(at + 1);
    else if (event.key === 'ArrowLeft') turn(at - 1);
    else if (event.key === 'Home') turn(0);
    else if (event.key === 'End') turn(-1);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKey}>
        {tabs.map(({ key, title }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            data-tab={key}
            aria-selected={key === current}
            aria-controls={`${id}-shown`}
            tabIndex={key === current ? 0 : -1}
            onClick={() => onTurn(key)}
          >
            {title}
          </button>
        ))}
      </div>
      <div id={`${id}-shown`} class="tabs-shown" role="tabpanel" aria-labelledby={`${id}-${current}`}>
        {children}
      </div>
    </>
  );
}
