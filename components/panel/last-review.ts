/** What a panel keeps showing while its page is reviewed again, and when it stops waiting. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelFacts } from '../../lib/shell/panel/panel-tab';

/** No page takes this long; one that has not answered by then will not. */
const patience = 15_000;

/** The facts, with the last review of the same page in place of the news that it is being reviewed again: nothing jumps. */
export function useLastReview(facts: PanelFacts): PanelFacts {
  const last = useRef(facts);
  if (facts.state?.kind !== 'reviewing') last.current = facts;
  const before = last.current;
  const isSamePage =
    facts.state?.kind === 'reviewing' &&
    before.state?.kind === 'reviewed' &&
    before.tab?.id === facts.tab?.id &&
    before.state.url === facts.state.url;
  return isSamePage ? { ...facts, state: before.state, record: before.record } : facts;
}

/** Whether the page has been under review for longer than any page takes. */
export function useSilence({ state }: PanelFacts): boolean {
  const [silent, setSilent] = useState(false);
  const since = state?.kind === 'reviewing' ? state.since : null;
  useEffect(() => {
    setSilent(false);
    if (since === null) return;
    const timer = setTimeout(() => setSilent(true), Math.max(0, since + patience - Date.now()));
    return () => clearTimeout(timer);
  }, [since]);
  return silent;
}
