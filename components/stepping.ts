/** Going from finding to finding by keyboard: j and k, or the arrows inside the list; c copies the finding one is at. */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../lib/judge/model';

export interface Stepping {
  readonly selected: string | null;
  readonly select: (findingId: string) => void;
  /** Selects a finding and brings it into view, leaving the focus where it is. */
  readonly reveal: (findingId: string) => void;
}

interface StepActions {
  readonly onCopy: (finding: Finding) => void;
}

export function useStepping(
  list: RefObject<HTMLElement>,
  findings: readonly Finding[],
  { onCopy }: StepActions,
): Stepping {
  const [selected, setSelected] = useState<string | null>(null);
  // Keys can come faster than the panel is drawn.
  const latest = useRef<string | null>(null);
  const select = useCallback((id: string) => {
    latest.current = id;
    setSelected(id);
  }, []);

  const cardOf = (id: string) => list.current?.querySelector(`[data-finding="${CSS.escape(id)}"]`) ?? null;

  const step = (by: 1 | -1) => {
    const at = findings.findIndex(({ id }) => id === latest.current);
    const next = findings[at === -1 ? (by === 1 ? 0 : findings.length - 1) : at + by];
    if (!next) return;
    select(next.id);
    const card = cardOf(next.id);
    card?.querySelector<HTMLElement>('.finding-message')?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  };

  // At once, not after the first painting: a key may come before that.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      const inList = target instanceof Node && list.current?.contains(target) === true;
      const by = stepOf(event.key, inList);
      const current = findings.find(({ id }) => id === latest.current);
      if (by !== null) step(by);
      else if (event.key === 'c' && current) onCopy(current);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  const reveal = (id: string) => {
    select(id);
    cardOf(id)?.scrollIntoView({ block: 'center' });
  };
  return { selected, select, reveal };
}

/** Outside the list the arrows scroll, as everywhere. */
function stepOf(key: string, inList: boolean): 1 | -1 | null {
  if (key === 'j' || (inList && key === 'ArrowDown')) return 1;
  if (key === 'k' || (inList && key === 'ArrowUp')) return -1;
  return null;
}
