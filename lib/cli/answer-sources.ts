/** The everyday mode: a few sources, reviewed together and printed at the end. */
import { Misuse } from './args';
import type { SourceOptions } from './command';
import { exitStatus } from './exit-status';
import { formatReviews } from './format-reviews';
import { print } from './print';
import { reviewSources } from './review-sources';
import { expandSources, fileSource } from './sources';

/** @returns the exit status
 *  @throws Misuse */
export async function answerSources({
  sources,
  url,
  format,
  previous,
  records,
}: SourceOptions): Promise<number> {
  const pages = await expandSources(sources);
  if (url !== null && pages.length !== 1) throw new Misuse('--url 只用于单个页面。');
  const { reviews, complaint } = await reviewSources(pages, {
    url,
    previous: previous === null ? null : fileSource(previous),
    isRecorded: records,
  });
  if (complaint !== null) console.error(`mingcha：${complaint}`);
  await print(formatReviews(reviews, format, new Date()));
  return Math.max(complaint === null ? 0 : 2, ...reviews.map(exitStatus));
}
