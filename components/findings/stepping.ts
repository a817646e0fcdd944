/** Going from finding to finding: which one is selected, and what comes before and after it. */
import type { RefObject } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { ListedFinding } from '../../lib/decisions/filter';

export interface Stepping {
  readonly selected: string | null;
  /** The one that is selected now, even before the panel has been drawn with it. */
  readonly current: () => string | null;
  readonly select: (findingId: string) => void;
  /** Goes on by so many; past the end, stays. */
  readonly step: (by: 1 | -1) => void;
  /** Goes to the next one, or back where there is none: the selected one is about to leave the list. */
  readonly passOn: () => void;
  /** Selects a finding and brings it into view, leaving the focus where it is. */
  readonly reveal: (findingId: string) => void;
}

/** @param list the element that holds the cards, each with its finding's id in `data-finding`
 *  @param shown in the order of the cards */
export function useStepping(list: RefObject<HTMLElement>, shown: readonly ListedFinding[]): Stepping {
  const [selected, setSelected] = useState<string | null>(null);
  // Keys can come faster than the panel is drawn.
  const latest = useRef<string | null>(null);
  const select = useCallback((id: string) => {
    latest.current = id;
    setSelected(id);
  }, []);

  const cardOf = (id: string) => list.current?.querySelector(`[data-finding="${CSS.escape(id)}"]`) ?? null;

  const goTo = (id: string) => {
    select(id);
    const card = cardOf(id);
    card?.querySelector<HTMLElement>('.finding-message')?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  };

  const neighbour = (by: 1 | -1): string | null => {
    const at = shown.findIndex(({ finding }) => finding.id === latest.current);
    const next = shown[at === -1 ? (by === 1 ? 0 : shown.length - 1) : at + by];
    return next?.finding.id ?? null;
  };

  return {
    selected,
    current: () => (shown.some(({ finding }) => finding.id === latest.current) ? latest.current : null),
    select,
    step: (by) => {
      const next = neighbour(by);
      if (next !== null) goTo(next);
    },
    passOn: () => {
      const next = neighbour(1) ?? neighbour(-1);
      if (next !== null) goTo(next);
    },
    reveal: (id) => {
      select(id);
      cardOf(id)?.scrollIntoView({ block: 'center' });
    },
  };
}
