/** What of a review is looked at: which of its views, and which findings. */
import { useEffect, useState } from 'preact/hooks';
import { noFilter, type Filter } from '../../lib/decisions/filter';
import type { Pick } from '../../lib/shell/kept/state';

export type View = 'findings' | 'data' | 'checks';

/** Which view of a review is open, and what it shows of it. */
export interface Looking {
  readonly view: View;
  readonly turn: (view: View) => void;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** The finding that was asked for last, by a mark on the page or in the panel. */
  readonly pick: Pick | null;
  /** Brings a finding out, whatever the filter hides. */
  readonly find: (findingId: string) => void;
  /** Turns to the findings of one rule. */
  readonly findRule: (rule: string) => void;
}

/** @param marked the mark that was clicked last on the page */
export function useLooking(marked: Pick | null): Looking {
  const [view, turn] = useState<View>('findings');
  const [filter, setFilter] = useState(noFilter);
  const [sought, setSought] = useState<Pick | null>(null);

  // A mark that is clicked on the page has its finding among the findings, whatever was looked at.
  useEffect(() => {
    if (!marked) return;
    turn('findings');
    setFilter(noFilter);
  }, [marked]);

  return {
    view,
    turn,
    filter,
    setFilter,
    pick: latest(marked, sought),
    find: (findingId) => {
      setFilter({ ...noFilter, dismissed: true });
      setSought({ findingId, at: Date.now() });
    },
    findRule: (rule) => {
      setFilter({ ...noFilter, rule, dismissed: true });
      turn('findings');
    },
  };
}

function latest(one: Pick | null, other: Pick | null): Pick | null {
  return (one?.at ?? 0) >= (other?.at ?? 0) ? one : other;
}
