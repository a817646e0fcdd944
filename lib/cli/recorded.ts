/** Reviews with the report itself beside them: what the pass across reports needs. */
import type { Review } from '../judge/model';
import { judge, type Context } from '../judge/review';
import { read } from '../report/read';
import { recordOf, type ReportRecord } from '../report/record';
import type { Snapshot } from '../snapshot/tree';

/** A review with the report that it is about. */
export interface RecordedReview extends Review {
  /** null on a page that is no report; left out where nobody asked for it. */
  readonly record?: ReportRecord | null;
}

/** @param isRecorded whether the report's record is wanted */
export function reviewRecorded(snapshot: Snapshot, context: Context, isRecorded: boolean): RecordedReview {
  const reading = read(snapshot);
  const { review } = judge(snapshot, reading, context);
  if (!isRecorded) return review;
  return { ...review, record: reading.kind === 'report' ? recordOf(reading.report) : null };
}
