/** What becomes of a batch when something happens. Pure: the caller stores the plan and does what has to be done.
 *  Events may come late, twice and in any order; those that no longer fit change nothing. */
import { hostWithPort } from './host';
import type { RowOutcome, Plan, Row, RowState, RowSummary } from './model';

export type BatchEvent = { /** Milliseconds since 1970. */ readonly at: number } & (
  | { readonly kind: 'started'; readonly index: number }
  /** The page of a row stands in this tab now. */
  | {
      readonly kind: 'placed';
      readonly index: number;
      readonly attempt: number;
      readonly tabId: number;
      /** Where it stands, if that is known. */
      readonly url: string | null;
    }
  | {
      readonly kind: 'settled';
      readonly index: number;
      readonly attempt: number;
      readonly outcome: RowOutcome;
    }
  /** A report has been reviewed once more, beside last year's where `earlier` is its row. */
  | {
      readonly kind: 'renewed';
      readonly index: number;
      readonly earlier: number | null;
      readonly summary: RowSummary;
    }
  /** The page of a tab has gone, with its tab or for another page. */
  | { readonly kind: 'left'; readonly tabId: number; readonly why: 'closed' | 'navigated' }
  /** Time has passed. */
  | { readonly kind: 'tick' }
  /** The worker has started anew: nobody is at work any more on what was being read. */
  | { readonly kind: 'woken' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'cancelled' }
  /** These rows once more, whatever came of them. */
  | { readonly kind: 'again'; readonly indices: readonly number[] }
);

/** A page that fails for a passing reason is asked for this often. */
const mostTries = 3;

/** A page that was being read this often when the worker died is not begun again: it may be the cause. */
const mostDeaths = 8;

/** Milliseconds until the second attempt; four times as long until the third. */
const firstBackoff = 2_000;

/** Makes one event count. A plan is finished once no row waits or is read; it forgets then how long each host is to be left alone.
 *  @returns the very same plan where the event changes nothing, and the very same rows where it does not touch them */
export function step(plan: Plan, event: BatchEvent): Plan {
  const next = withoutOwnTabs(afterEvent(plan, event));
  const isOpen = next.rows.some(isUnsettled);
  if (next.status !== 'finished' && !isOpen) return { ...next, status: 'finished', hosts: {} };
  return next;
}

function afterEvent(plan: Plan, event: BatchEvent): Plan {
  const { at } = event;
  switch (event.kind) {
    case 'started':
      return started(plan, event.index, at);
    case 'placed':
      return changed(plan, (row) =>
        isAtWork(row, event) ? { ...row, tabId: event.tabId, url: event.url ?? row.url } : row,
      );
    case 'settled':
      return changed(plan, (row) => (isAtWork(row, event) ? settled(row, event.outcome, at) : row));
    case 'renewed': {
      const { index, earlier, summary } = event;
      return changed(plan, (row) =>
        row.index === index && row.state.kind === 'done' ? { ...row, earlier, summary } : row,
      );
    }
    case 'left':
      return changed(plan, (row) => (row.tabId === event.tabId ? left(row, event.why) : row));
    case 'tick':
      return changed(plan, (row) =>
        row.state.kind === 'reading' && at - row.state.since >= plan.limits.patience
          ? settled(row, { kind: 'failed', why: 'timeout', detail: '', again: plan.way !== 'tabs' }, at)
          : row,
      );
    case 'woken':
      return changed(plan, (row) => (row.state.kind === 'reading' ? interrupted(row) : row));
    case 'paused':
      return plan.status === 'running' ? { ...plan, status: 'paused' } : plan;
    case 'resumed':
      return plan.status === 'paused' ? { ...plan, status: 'running' } : plan;
    case 'cancelled':
      return changed(plan, (row) =>
        isUnsettled(row) ? { ...row, state: { kind: 'skipped', why: 'cancelled' } } : row,
      );
    case 'again':
      return again(plan, new Set(event.indices));
  }
}

function started(plan: Plan, index: number, at: number): Plan {
  const row = plan.rows[index];
  if (plan.status !== 'running' || row?.state.kind !== 'waiting') return plan;
  const host = plan.way === 'tabs' ? null : hostWithPort(row.url);
  const due = Object.entries(plan.hosts).filter(([, when]) => when > at);
  const hosts = host === null ? plan.hosts : { ...Object.fromEntries(due), [host]: at + plan.limits.pause };
  const begun = (each: Row): Row =>
    each === row
      ? { ...row, attempt: row.attempt + 1, tries: row.tries + 1, state: { kind: 'reading', since: at } }
      : each;
  return changed({ ...plan, hosts }, begun);
}

function settled(row: Row, outcome: RowOutcome, at: number): Row {
  if (outcome.kind === 'skipped') return { ...row, state: outcome };
  if (outcome.kind === 'reviewed') {
    const { from, summary } = outcome;
    return { ...row, url: outcome.url ?? row.url, from, summary, earlier: null, state: stateOf(summary) };
  }
  const { why, detail, again: mayHelp, notBefore = 0 } = outcome;
  if (!mayHelp || row.tries >= mostTries) return { ...row, state: { kind: 'failed', why, detail } };
  const backoff = firstBackoff * 4 ** (row.tries - 1);
  return { ...row, state: { kind: 'waiting', notBefore: Math.max(at + backoff, notBefore) } };
}

function stateOf({ kind }: NonNullable<Row['summary']>): RowState {
  if (kind === 'report') return { kind: 'done' };
  if (kind === 'listing') return { kind: 'skipped', why: 'listing' };
  if (kind === 'other') return { kind: 'skipped', why: 'not-report' };
  return { kind: 'failed', why: 'unreadable', detail: '' };
}

/** A tab that waits for its turn may turn to another page meanwhile: that one is reviewed then. */
function left(row: Row, why: 'closed' | 'navigated'): Row {
  const ends = row.state.kind === 'reading' || (row.state.kind === 'waiting' && why === 'closed');
  return ends ? { ...row, state: { kind: 'skipped', why } } : row;
}

function interrupted(row: Row): Row {
  return row.tries >= mostDeaths
    ? { ...row, state: { kind: 'failed', why: 'interrupted', detail: '' } }
    : { ...row, state: { kind: 'waiting', notBefore: 0 } };
}

function again(plan: Plan, indices: ReadonlySet<number>): Plan {
  const next = changed(plan, (row) =>
    indices.has(row.index) && !isUnsettled(row)
      ? { ...row, tries: 0, state: { kind: 'waiting', notBefore: 0 } }
      : row,
  );
  return next === plan ? plan : { ...next, status: 'running' };
}

/** The same plan, and the same rows in it, where nothing changes: only what differs has to be stored. */
function changed(plan: Plan, change: (row: Row) => Row): Plan {
  const rows = plan.rows.map(change);
  return rows.every((row, index) => row === plan.rows[index]) ? plan : { ...plan, rows };
}

/** Tabs that were opened for a row stay for as long as it is read. */
function withoutOwnTabs(plan: Plan): Plan {
  if (plan.way !== 'open') return plan;
  return changed(plan, (row) =>
    row.tabId !== null && row.state.kind !== 'reading' ? { ...row, tabId: null } : row,
  );
}

function isAtWork(
  row: Row,
  { index, attempt }: { readonly index: number; readonly attempt: number },
): boolean {
  return row.index === index && row.attempt === attempt && row.state.kind === 'reading';
}

function isUnsettled({ state }: Row): boolean {
  return state.kind === 'waiting' || state.kind === 'reading';
}
