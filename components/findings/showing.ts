/** Showing findings on the page, and remembering those that it does not show. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Review } from '../../lib/judge/model';
import type { PanelActions } from '../panel/panel-actions';

/** Why the page did not show a finding, by the finding's id: it no longer holds the place, or nobody can see it there. */
export type Unshown = ReadonlyMap<string, 'gone' | 'unseen'>;

const none: Unshown = new Map();

interface Showing {
  /** Findings that were asked for and are not to be seen; a new review is asked anew. */
  readonly unshown: Unshown;
  /** The same function as long as the other two are the same: no card is drawn anew for it. */
  readonly show: (findingId: string) => Promise<void>;
}

/** @param select makes the finding the selected one before the page is asked */
export function useShowing(
  review: Review,
  actions: PanelActions,
  select: (findingId: string) => void,
): Showing {
  const [unshown, setUnshown] = useState(none);
  const show = useCallback(
    async (id: string) => {
      select(id);
      const result = await actions.show(id);
      if (result === 'gone' || result === 'unseen') {
        setUnshown((before) => new Map([...before, [id, result]]));
      }
    },
    [actions, select],
  );
  useEffect(() => setUnshown(none), [review]);
  return { unshown, show };
}
