/** A review in the few words that a row shows. Pure. */
import type { Review } from '../judge/model';
import type { RowSummary } from './model';

/** Counts every finding of the review: what is dismissed has to be left out before. Pages that are no report have no title. */
export function summaryOf({ kind, report, findings, checks, links = [] }: Review): RowSummary {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    kind,
    title: report?.title ?? '',
    agency: report?.agency ?? null,
    year: report?.year ?? null,
    template: report?.template ?? null,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    undecided: Object.values(checks).filter(({ outcome }) => outcome === 'undecided').length,
    links: links.length,
  };
}
