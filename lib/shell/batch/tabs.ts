/** What tabs do while a batch is under way, row by row. */
import { summaryOf } from '../../batch/summary';
import { happened, runningBatch } from './run';
import { saveReview } from './saved-pages';
import { outcomeOf, outcomeOfFailure, tabLoaded, tabLoads } from './work';
import type { ReviewMade } from '../page/calls';
import type { FailureReason } from '../kept/state';
import type { RowOutcome, Row } from '../../batch/model';

/** A page's reviewer has reported: for the first time, or once more since the page or what is known of last year has changed. */
export async function batchReviewed(tabId: number, url: string, made: ReviewMade): Promise<void> {
  const found = await rowIn(tabId, ({ state }) => state.kind === 'reading' || state.kind === 'done');
  if (!found) return;
  const { batch, row } = found;
  if (row.state.kind === 'reading') {
    await settle(row, await outcomeOf({ batch, index: row.index, attempt: row.attempt }, url, made));
  } else if (row.from === 'page' && row.url === url && made.review.kind === 'report') {
    await saveReview([batch, row.index], made.review, made.record);
    const summary = summaryOf(made.review);
    await happened({ kind: 'renewed', index: row.index, earlier: row.earlier, summary });
  }
}

/** A tab's page could not be reviewed. That settles the row that is being read there, if there is one. */
export async function batchFailed(tabId: number, reason: FailureReason, detail: string): Promise<void> {
  const found = await readingIn(tabId);
  if (found) await settle(found.row, outcomeOfFailure(reason, detail));
}

/** A tab has begun to load, or has loaded: its row asks for a review once the page is there, and ends if another page comes. */
export async function batchTabUpdated(
  tabId: number,
  { status, url }: { readonly status?: string | undefined; readonly url?: string | undefined },
): Promise<void> {
  if (status === undefined) return;
  const found = await readingIn(tabId);
  if (!found) return;
  if (status === 'loading') {
    if (tabLoads(tabId, url)) await happened({ kind: 'left', tabId, why: 'navigated' });
    return;
  }
  const outcome = status === 'complete' ? await tabLoaded(tabId) : null;
  if (outcome) await settle(found.row, outcome);
}

/** A tab was closed: the row that waits for it or is read there ends. */
export async function batchTabGone(tabId: number): Promise<void> {
  await happened({ kind: 'left', tabId, why: 'closed' });
}

function readingIn(tabId: number): Promise<RowOfBatch | null> {
  return rowIn(tabId, ({ state }) => state.kind === 'reading');
}

interface RowOfBatch {
  readonly batch: string;
  readonly row: Row;
}

async function rowIn(tabId: number, isMeant: (row: Row) => boolean): Promise<RowOfBatch | null> {
  const plan = await runningBatch();
  const row = plan?.rows.find((each) => each.tabId === tabId && isMeant(each));
  return plan && row ? { batch: plan.id, row } : null;
}

async function settle({ index, attempt }: Row, outcome: RowOutcome): Promise<void> {
  await happened({ kind: 'settled', index, attempt, outcome });
}
