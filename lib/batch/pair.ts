/** Which report is last year's of which: for the cross-year rules, over all reports that are at hand. Pure. */
import { fold } from '../snapshot/fold';
import { hostOf } from './host';

export interface ReportIdentity {
  readonly agency: string | null;
  /** The year that the report is about. */
  readonly year: number | null;
  readonly url: string | null;
}

/** Pairs reports of one agency and following years. Where two could be the earlier one, the one on the same host is taken, else none:
 *  a wrong pair would accuse an agency of another's figures.
 *  @param reports null for whatever is no report
 *  @returns for each report the index of the earlier one, or null */
export function pairYears(reports: readonly (ReportIdentity | null)[]): (number | null)[] {
  const byAgency = new Map<string, number[]>();
  for (const [index, report] of reports.entries()) {
    if (!report || report.year === null || report.agency === null) continue;
    const key = `${agencyKey(report.agency)} ${report.year}`;
    byAgency.set(key, [...(byAgency.get(key) ?? []), index]);
  }
  return reports.map((report) => {
    if (!report || report.year === null || report.agency === null) return null;
    const earlier = byAgency.get(`${agencyKey(report.agency)} ${report.year - 1}`) ?? [];
    if (earlier.length === 1) return earlier[0] ?? null;
    const host = hostOf(report.url);
    const near = earlier.filter((index) => host !== null && hostOf(reports[index]?.url ?? null) === host);
    return near.length === 1 ? (near[0] ?? null) : null;
  });
}

/** A government's short and full name are one agency. */
export function agencyKey(agency: string): string {
  return fold(agency).replace('人民政府', '政府');
}
