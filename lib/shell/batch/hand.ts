/** A batch with all of its reviews, for handing over and for comparing: read from storage when somebody asks. */
import { nothingDecided } from '../../decisions/model';
import { compareBatches, type Comparison } from '../../batch/compare';
import type { Plan } from '../../batch/model';
import type { DecidedReview, HandedBatch } from '../../export/batch-content';
import type { Review } from '../../judge/model';
import { loadPlan, reviewsOf } from './store';
import type { Together } from './together';
import { decisionsFor } from '../kept/decisions';
import type { TogetherTask } from './reader-thread';

export async function handedBatch(plan: Plan): Promise<HandedBatch> {
  const reviews: DecidedReview[] = [];
  for await (const [, review] of reviewsOf(plan)) {
    const decisions = review.url === null ? nothingDecided : await decisionsFor(review.url);
    reviews.push({ review, decisions });
  }
  return { plan, reviews };
}

/** @returns report by report what has changed since the earlier batch; null where that is gone */
export async function comparedWith(plan: Plan, earlier: string): Promise<Comparison[] | null> {
  const before = await loadPlan(earlier);
  if (before === null) return null;
  const [was, is] = await Promise.all([handedBatch(before), handedBatch(plan)]);
  return compareBatches(reviewsIn(was), reviewsIn(is));
}

function reviewsIn({ reviews }: HandedBatch): readonly Review[] {
  return reviews.map(({ review }) => review);
}

/** Lays the reports of a batch side by side, in a thread that ends with the answer. @returns null where it failed */
export function laidTogether({ id }: Plan): Promise<Together | null> {
  const thread = new Worker('/reader-thread.js');
  const answer = new Promise<Together | null>((resolve) => {
    thread.addEventListener('message', ({ data }: MessageEvent<Together>) => resolve(data));
    thread.addEventListener('error', () => resolve(null));
  });
  thread.postMessage({ kind: 'together', batch: id } satisfies TogetherTask);
  return answer.finally(() => thread.terminate());
}
