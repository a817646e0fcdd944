/** The worker's side of a batch: one event after the other is stepped, stored, told and acted upon. What it holds in memory is stored
 *  before anything is done about it, so that the worker may die at any time. */
import { browser } from 'wxt/browser';
import { dueIn } from '../../batch/due';
import type { Plan } from '../../batch/model';
import { planOf } from '../../batch/plan';
import { step, type BatchEvent } from '../../batch/step';
import type { BatchOrder, BatchWish } from './calls';
import { loadPlan, savePlan } from './saved-plans';
import { tellBatch } from './views';
import { beginRow, type Work } from './work';
import { concludeBatch } from './years';
import { closeReader, openReader } from './open-reader';

/** In storage.session: it ends with the browser. A batch that was running then waits until somebody resumes it. */
const activeKey = 'batch';

/** In milliseconds: longer, and the worker is dead before. */
const longestTimer = 25_000;

type Happening = BatchEvent extends infer E ? (E extends BatchEvent ? Omit<E, 'at'> : never) : never;

/** Undefined: not looked for since the worker has started. */
let known: Plan | null | undefined;
let last: Promise<unknown> = Promise.resolve();
/** The batch whose years are being compared. */
let concluding: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Begins a batch; one that is running pauses. @returns its id */
export function startBatch(wish: BatchWish): Promise<string> {
  const plan = planOf(wish.subjects, { ...wish, id: crypto.randomUUID(), at: Date.now() });
  return inTurn(async () => {
    await activate(plan, null);
    await pump();
    return plan.id;
  });
}

/** What a person wants of a batch, the running one or one that was saved. */
export function orderBatch(order: BatchOrder): Promise<void> {
  const { batch, ...wanted } = order;
  return inTurn(async () => {
    if ((await active())?.id !== batch) {
      const saved = await loadPlan(batch);
      if (saved === null) return;
      await activate(step(saved, { kind: 'woken', at: Date.now() }), saved);
    }
    await advance(wanted);
    await pump();
  });
}

/** Something happened that may concern the running batch. */
export function happened(event: Happening): Promise<void> {
  return inTurn(async () => {
    if ((await active()) === null) return;
    await advance(event);
    await pump();
  });
}

/** The running batch, for whoever has to find the row that something concerns; null where none runs. */
export function runningBatch(): Promise<Plan | null> {
  return inTurn(active);
}

async function active(): Promise<Plan | null> {
  if (known !== undefined) return known;
  const id: unknown = (await browser.storage.session.get(activeKey))[activeKey];
  known = typeof id === 'string' ? await loadPlan(id) : null;
  if (known !== null) {
    await advance({ kind: 'woken' });
    await pump();
  }
  return known;
}

async function activate(plan: Plan, saved: Plan | null): Promise<void> {
  if ((await active()) !== null) await advance({ kind: 'paused' });
  await savePlan(plan, saved);
  await browser.storage.session.set({ [activeKey]: plan.id });
  known = plan;
  tellBatch(plan, saved);
}

async function advance(...events: readonly Happening[]): Promise<void> {
  const before = known;
  if (!before) return;
  const at = Date.now();
  const next = events.reduce((plan, event) => step(plan, { ...event, at } as BatchEvent), before);
  if (next === before) return;
  await savePlan(next, before);
  known = next;
  tellBatch(next, before);
  closeLeftTabs(before, next);
}

/** Begins what is due; sees to the end of a batch that has come to it. */
async function pump(): Promise<void> {
  clearTimeout(timer);
  if (!known) return;
  const { indices, next } = dueIn(known, Date.now());
  await advance(...indices.map((index) => ({ kind: 'started', index }) as const));
  if (known.status === 'finished') {
    conclude(known);
    return;
  }
  if (known.status === 'running') await openReader();
  const { id, rows, way, sleeping, limits } = known;
  for (const index of indices) {
    const { attempt } = rows[index]!;
    const work: Work = {
      row: rows[index]!,
      job: { batch: id, index, attempt },
      way,
      sleeping,
      patience: limits.patience,
      placed: (tabId, url) => happened({ kind: 'placed', index, attempt, tabId, url }),
    };
    void beginRow(work).then((outcome) => outcome && happened({ kind: 'settled', index, attempt, outcome }));
  }
  if (next !== null) timer = setTimeout(tick, Math.min(Math.max(next - Date.now(), 50), longestTimer));
}

function tick(): void {
  void happened({ kind: 'tick' });
}

function conclude(plan: Plan): void {
  if (concluding === plan.id) return;
  concluding = plan.id;
  void concludeBatch(plan)
    .finally(() => (concluding = null))
    .then(() => end(plan.id));
}

/** Nothing is left to be done for a batch, unless it was taken up again meanwhile. */
function end(id: string): Promise<void> {
  return inTurn(async () => {
    if (known?.id !== id || known?.status !== 'finished') return;
    known = null;
    await browser.storage.session.remove(activeKey);
    await closeReader();
  });
}

/** Tabs that were opened for a row are closed as soon as it is settled. */
function closeLeftTabs(before: Plan, next: Plan): void {
  if (next.way !== 'open') return;
  for (const [index, { tabId }] of before.rows.entries()) {
    if (tabId !== null && next.rows[index]!.tabId !== tabId) {
      void browser.tabs.remove(tabId).catch(() => undefined);
    }
  }
}

function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const done = last.then(run);
  last = done.catch(() => undefined);
  return done;
}
