/** Reviews sources, each with last year's report where one is at hand. */
import { pairYears } from '../batch/pair';
import { read } from '../report/read';
import { recordOf, type ReportRecord } from '../report/record';
import { reviewRecorded, type RecordedReview } from './recorded';
import { openPage } from './saved-page';
import type { Source } from './sources';
import { unreadableReview } from './unreadable';

/** What came of all sources of one call. */
export interface ReviewRun {
  /** One a source, in their order. */
  readonly reviews: readonly RecordedReview[];
  /** Why `previous` could not serve, as one sentence, or null. */
  readonly complaint: string | null;
}

interface Wish {
  readonly url: string | null;
  readonly previous: Source | null;
  /** Whether the Reviews bring their reports along. */
  readonly isRecorded: boolean;
}

/** Two passes: every page alone, then again those whose earlier report has turned up. In between only Reviews are kept, no pages.
 *  @param url where the only source was saved from
 *  @param previous last year's report of the only source; among several, one more report to pair with */
export async function reviewSources(
  sources: readonly Source[],
  { url, previous, isRecorded }: Wish,
): Promise<ReviewRun> {
  const addressed = sources.map((source) => ({ source, url: sources.length === 1 ? url : null }));
  const candidates = previous ? [...addressed, { source: previous, url: null }] : addressed;
  const alone: RecordedReview[] = [];
  for (const each of candidates) alone.push(await reviewPage(each.source, each.url, null, isRecorded));

  const earlier = earlierOf(alone, sources.length, previous !== null);
  const reviews = alone.slice(0, sources.length);
  for (const [index, other] of earlier.entries()) {
    const own = addressed[index];
    const last = other === null ? undefined : candidates[other];
    if (own && last)
      reviews[index] = await reviewPage(own.source, own.url, await recordIn(last.source), isRecorded);
  }
  const complaint = previous && complaintOf(alone, earlier, previous.name);
  return { reviews, complaint };
}

/** For each review the index of the earlier one. What the user names as last year's report of one page is taken as such unless
 *  the years contradict it. */
function earlierOf(alone: readonly RecordedReview[], count: number, named: boolean): (number | null)[] {
  const [own, last] = alone;
  if (named && count === 1) return [own && last && follows(own, last) ? 1 : null];
  return pairYears(
    alone.map(({ report, url }) => report && { agency: report.agency, year: report.year, url }),
  ).slice(0, count);
}

function follows(own: RecordedReview, last: RecordedReview): boolean {
  if (!own.report || !last.report) return false;
  const years = [own.report.year, last.report.year];
  return years.includes(null) || own.report.year === Number(last.report.year) + 1;
}

function complaintOf(
  alone: readonly RecordedReview[],
  earlier: readonly (number | null)[],
  name: string,
): string | null {
  const last = alone.length - 1;
  if (earlier.includes(last)) return null;
  const { kind, error, report } = alone[last]!;
  const reason =
    kind === 'report'
      ? `其报告年度为 ${report?.year ?? '未识别'}，没有与之相接的下一年度报告`
      : (error?.message ?? '它不是年度报告');
  return `--previous 未用于核对（${name}）：${reason}`;
}

/** The border at which whatever a page causes becomes a Review of its own. */
async function reviewPage(
  source: Source,
  url: string | null,
  previous: ReportRecord | null,
  isRecorded: boolean,
): Promise<RecordedReview> {
  try {
    const snapshot = await openPage(source, url);
    return reviewRecorded(snapshot, { source: source.name, previous }, isRecorded);
  } catch (problem) {
    return unreadableReview(source.name, url, problem);
  }
}

async function recordIn(source: Source): Promise<ReportRecord | null> {
  const reading = read(await openPage(source, null));
  return reading.kind === 'report' ? recordOf(reading.report) : null;
}
