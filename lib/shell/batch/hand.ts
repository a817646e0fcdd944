/** A batch with all of its reviews, for handing over and for comparing: read from storage when somebody asks. */
import { compareBatches, type ReportComparison } from '../../batch/compare';
import type { Plan } from '../../batch/model';
import {
  decisionsOn,
  standingComparison,
  standingRow,
  type DecidedReview,
  type DecisionsByPage,
} from '../../batch/standing';
import type { HandedBatch } from '../../export/batch-content';
import type { Review } from '../../judge/model';
import { reviewsOf } from './saved-pages';
import { loadPlan } from './saved-plans';
import type { Together } from './together';
import { decisionsAmong } from '../kept/decisions';
import type { TogetherTask } from './reader-thread';

/** The rows' counts follow what was decided. */
export async function handedBatch(plan: Plan): Promise<HandedBatch> {
  const known = await decisionsIn(plan);
  const rows = [...plan.rows];
  const reviews: DecidedReview[] = [];
  for await (const [row, review] of reviewsOf(plan)) {
    const decidedReview = { review, decisions: decisionsOn(review, known) };
    reviews.push(decidedReview);
    rows[row.index] = standingRow(row, decidedReview);
  }
  return { plan: { ...plan, rows }, reviews };
}

/** @returns report by report what has changed since the earlier batch; null where that is gone */
export async function comparedWith(plan: Plan, earlier: string): Promise<ReportComparison[] | null> {
  const before = await loadPlan(earlier);
  if (before === null) return null;
  const [was, is] = await Promise.all([reviewsIn(before), reviewsIn(plan)]);
  const known = new Map([...(await decisionsIn(before)), ...(await decisionsIn(plan))]);
  return compareBatches(was, is).map((each) => standingComparison(each, decisionsOn(each.review, known)));
}

async function reviewsIn(plan: Plan): Promise<readonly Review[]> {
  const reviews: Review[] = [];
  for await (const [, review] of reviewsOf(plan)) reviews.push(review);
  return reviews;
}

function decisionsIn({ rows }: Plan): Promise<DecisionsByPage> {
  return decisionsAmong(rows.flatMap(({ url, summary }) => (summary && url !== null ? [url] : [])));
}

/** Lays the reports of a batch side by side, in a thread that ends with the answer. @returns null where it failed */
export function laidTogether({ id }: Plan): Promise<Together | null> {
  const thread = new Worker('/reader-thread.js');
  const answer = new Promise<Together | null>((resolve) => {
    thread.addEventListener('message', ({ data }: MessageEvent<Together | null>) => resolve(data));
    thread.addEventListener('error', () => resolve(null));
  });
  thread.postMessage({ kind: 'together', batch: id } satisfies TogetherTask);
  return answer.finally(() => thread.terminate());
}
