/** One batch beside an earlier one: what has been put right, what still stands, what is new, report by report. Pure. */
import type { Finding, Location, Review } from '../judge/model';
import { agencyKey } from './pair';

/** One report of two batches, and what became of its findings from the earlier to the later. */
export interface ReportComparison {
  /** The later review, or the earlier where there is no later. */
  readonly review: Review;
  /** `before`, `after`: the report is in that batch only, so that nothing can be said of its findings. */
  readonly in: 'both' | 'before' | 'after';
  readonly fixed: readonly Finding[];
  readonly still: readonly Finding[];
  readonly fresh: readonly Finding[];
}

/** Pairs reports by agency and year, else by address; reviews of pages that are no report are left out. Of a report that stands at
 *  several addresses, each is beside itself where it was reviewed there before. */
export function compareBatches(before: readonly Review[], after: readonly Review[]): ReportComparison[] {
  const earlier = new Map<string, Review[]>();
  for (const review of before.filter(isReport)) {
    const key = reportKey(review);
    earlier.set(key, [...(earlier.get(key) ?? []), review]);
  }
  const later = after.filter(isReport);
  const known = new Set(later.map(reportKey));
  return [
    ...later.map((review) => {
      const same = earlier.get(reportKey(review)) ?? [];
      const old = same.find(({ url }) => url !== null && url === review.url) ?? same.at(-1);
      return old ? compareReviews(old, review) : lone(review, 'after');
    }),
    ...[...earlier]
      .filter(([key]) => !known.has(key))
      .flatMap(([, reviews]) => reviews.slice(-1).map((review) => lone(review, 'before'))),
  ];
}

/** A finding still stands where one of the same rule stands at the same place: figures that changed and are wrong anew are not put right. */
function compareReviews(before: Review, after: Review): ReportComparison {
  const was = new Set(before.findings.map(findingKey));
  const is = new Set(after.findings.map(findingKey));
  return {
    review: after,
    in: 'both',
    fixed: before.findings.filter((finding) => !is.has(findingKey(finding))),
    still: after.findings.filter((finding) => was.has(findingKey(finding))),
    fresh: after.findings.filter((finding) => !was.has(findingKey(finding))),
  };
}

function lone(review: Review, only: 'before' | 'after'): ReportComparison {
  return { review, in: only, fixed: [], still: [], fresh: [] };
}

function isReport({ kind }: Review): boolean {
  return kind === 'report';
}

function reportKey({ report, url, source }: Review): string {
  const { agency = null, year = null } = report ?? {};
  return agency !== null && year !== null ? `${agencyKey(agency)} ${year}` : (url ?? source);
}

/** The rule and the places without the figures in them; words are the place of what is found in text. */
function findingKey({ rule, locations, say }: Finding): string {
  return JSON.stringify([rule, say, locations.map(placeKey)]);
}

function placeKey(location: Location): unknown {
  switch (location.kind) {
    case 'cell':
      return [location.table, location.row, location.column];
    case 'missing':
      return [location.section, location.table, location.row, location.column];
    case 'text':
      return [location.section, location.quote.replaceAll(/\d+/g, '0')];
    case 'page':
      return [location.part, location.text];
  }
}
