/** The rows of a batch as decisions leave them: what somebody has dismissed since no longer counts. Pure. */
import { chosen, nothingDecided, type Decisions } from '../decisions/model';
import type { Review } from '../judge/model';
import type { ReportComparison } from './compare';
import type { Row } from './model';
import { summaryOf } from './summary';

/** A page's review with what was decided about it. */
export interface DecidedReview {
  readonly review: Review;
  readonly decisions: Decisions;
}

/** What was decided, by the address of the page. */
export type DecisionsByPage = ReadonlyMap<string, Decisions>;

/** Nothing is decided about a page that has no address, or that is not among the known. */
export function decisionsOn({ url }: { readonly url: string | null }, known: DecisionsByPage): Decisions {
  return (url === null ? undefined : known.get(url)) ?? nothingDecided;
}

/** The row, its findings counted anew without those that are dismissed. */
export function standingRow(row: Row, { review, decisions }: DecidedReview): Row {
  return { ...row, summary: summaryOf(chosen(review, decisions)) };
}

/** Of a dismissed finding nobody wants to know whether it still stands. */
export function standingComparison(comparison: ReportComparison, decisions: Decisions): ReportComparison {
  const standing = (findings: ReportComparison['still']) =>
    chosen({ ...comparison.review, findings }, decisions).findings;
  const { fixed, still, fresh } = comparison;
  return { ...comparison, fixed: standing(fixed), still: standing(still), fresh: standing(fresh) };
}
