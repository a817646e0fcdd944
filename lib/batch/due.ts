/** Which rows of a batch are to be begun now: a few at a time, each host in its own time. Pure. */
import { hostWithPort } from './host';
import type { Plan } from './model';

/** The rows that may be begun now, by index. */
export interface Due {
  readonly indices: readonly number[];
  /** When to look again if nothing happens before; null where nothing waits for its time. */
  readonly next: number | null;
}

/** @param at milliseconds since 1970 */
export function dueIn(plan: Plan, at: number): Due {
  if (plan.status !== 'running') return { indices: [], next: null };
  const indices: number[] = [];
  const asked = new Set<string>();
  let room = plan.limits.parallel;
  let next = Infinity;
  for (const { state } of plan.rows) {
    if (state.kind !== 'reading') continue;
    room -= 1;
    next = Math.min(next, state.since + plan.limits.patience);
  }
  for (const { index, url, state } of plan.rows) {
    if (room <= 0) break;
    if (state.kind !== 'waiting') continue;
    const host = plan.way === 'tabs' ? null : hostWithPort(url);
    const when = Math.max(state.notBefore, host === null ? 0 : (plan.hosts[host] ?? 0));
    if (when > at) {
      next = Math.min(next, when);
    } else if (host === null || !asked.has(host)) {
      if (host !== null) asked.add(host);
      indices.push(index);
      room -= 1;
    } else {
      next = Math.min(next, at + plan.limits.pause);
    }
  }
  return { indices, next: next === Infinity ? null : next };
}
