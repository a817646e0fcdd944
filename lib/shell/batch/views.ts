/** News of a batch for whoever shows it: panels in this browser. */
import type { Plan, Row } from '../../batch/model';
import type { PlanHead } from './database';

export interface BatchNews {
  readonly head: PlanHead;
  /** Those that have changed; null where the batch has just begun or been taken up: it is read from storage then. */
  readonly rows: readonly Row[] | null;
}

const name = 'mingcha:batch';
let channel: BroadcastChannel | undefined;

/** @param before the plan that was told last: only rows that differ from it are sent; null sends none, and panels read them from storage */
export function tellBatch(plan: Plan, before: Plan | null): void {
  const { rows, id, madeAt, way, sleeping, limits, status, hosts } = plan;
  const head = { id, madeAt, way, sleeping, limits, status, hosts };
  channel ??= new BroadcastChannel(name);
  const changed = before && rows.filter((row, index) => row !== before.rows[index]);
  channel.postMessage({ head, rows: changed } satisfies BatchNews);
}

/** Tells of all batches, whichever is shown, until the signal aborts. */
export function watchBatches(told: (news: BatchNews) => void, signal: AbortSignal): void {
  const heard = new BroadcastChannel(name);
  heard.addEventListener('message', ({ data }: MessageEvent<BatchNews>) => told(data));
  signal.addEventListener('abort', () => heard.close());
}
