/** Which report is last year's of which: for the cross-year rules, over all reports that are at hand. Pure.
 *  A wrong pair accuses an agency of another's figures, so whatever leaves a doubt is no pair. */
import { pageAddress } from '../decisions/address';
import { simplify } from '../domain/traditional';
import { isLocated, unitsIn } from '../report/units';
import { fold } from '../snapshot/fold';
import { grouped } from './grouped';
import { hostWithPort } from './host';

export interface ReportIdentity {
  readonly agency: string | null;
  /** The year that the report is about. */
  readonly year: number | null;
  readonly url: string | null;
}

/** Pairs reports of one agency and following years. Where two could be the earlier one, the one on the same host is taken, else none;
 *  where two agencies of one name could claim it, the one on its host has it.
 *  @param reports null for whatever is no report
 *  @returns for each report the index of the earlier one, or null */
export function pairYears(reports: readonly (ReportIdentity | null)[]): (number | null)[] {
  const whole = reports.flatMap((report, index) =>
    report && report.year !== null && report.agency !== null
      ? [{ index, report, key: `${agencyKey(report.agency)} ${report.year}` }]
      : [],
  );
  const known = grouped(whole, ({ key }) => key);
  const pairs = reports.map((report) => {
    if (!report || report.year === null || report.agency === null) return null;
    const earlier = known.get(`${agencyKey(report.agency)} ${report.year - 1}`) ?? [];
    return earlierAmong(report, earlier, (each) => each.report)?.index ?? null;
  });
  return withoutRivals(reports, pairs);
}

/** Last year's report among candidates, or null where none is certain. Two candidates at one address are one; the first is taken. */
export function earlierAmong<T>(
  later: ReportIdentity,
  candidates: readonly T[],
  identityOf: (candidate: T) => ReportIdentity,
): T | null {
  const addresses = new Set<string>();
  const possible = candidates.filter((candidate) => {
    const earlier = identityOf(candidate);
    if (!follows(later, earlier)) return false;
    const address = earlier.url && pageAddress(earlier.url);
    if (address === null) return true;
    const isNew = !addresses.has(address);
    addresses.add(address);
    return isNew;
  });
  if (possible.length === 1) return possible[0] ?? null;
  const near = possible.filter((candidate) => sameHost(later, identityOf(candidate)));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** A government's short and full name are one agency. */
export function agencyKey(agency: string): string {
  return simplify(fold(agency)).replace('人民政府', '政府');
}

function follows(later: ReportIdentity, earlier: ReportIdentity): boolean {
  if (later.year === null || later.agency === null || earlier.agency === null) return false;
  return (
    earlier.year === later.year - 1 &&
    agencyKey(earlier.agency) === agencyKey(later.agency) &&
    isOnePlace(later, earlier)
  );
}

/** 市财政局 there is in every city, and 文昭区 in more than one: such names are one agency only on one site. */
function isOnePlace(one: ReportIdentity, other: ReportIdentity): boolean {
  const sites = [siteOf(one.url), siteOf(other.url)];
  if (sites[0] === sites[1]) return true;
  const name = agencyKey(one.agency ?? '');
  if (sites.includes(null)) return isLocated(name);
  // Elsewhere there are copies and imitations.
  if (!sites.every((site) => site?.includes('.gov.cn'))) return false;
  return unitsIn(name).some(({ name: unit, kind }) => unit !== '' && isCity(kind));
}

function isCity(kind: string): boolean {
  return /[省市州盟]$|自治区|地区/.test(kind);
}

/** Of two later reports that claim the same earlier one, only that on its host keeps it. */
function withoutRivals(
  reports: readonly (ReportIdentity | null)[],
  pairs: readonly (number | null)[],
): (number | null)[] {
  const claimants = new Map<number, Set<string | null>>();
  for (const [index, earlier] of pairs.entries()) {
    if (earlier === null) continue;
    const hosts = claimants.get(earlier) ?? new Set();
    claimants.set(earlier, hosts.add(hostWithPort(reports[index]?.url ?? null)));
  }
  return pairs.map((earlier, index) => {
    if (earlier === null || (claimants.get(earlier)?.size ?? 0) < 2) return earlier;
    const [own, other] = [reports[index], reports[earlier]];
    return own && other && sameHost(own, other) ? earlier : null;
  });
}

function sameHost(one: ReportIdentity, other: ReportIdentity): boolean {
  const host = hostWithPort(one.url);
  return host !== null && host === hostWithPort(other.url);
}

/** jyj.chengyuan.gov.cn and www.chengyuan.gov.cn are one site; other hosts are sites of their own. */
function siteOf(url: string | null): string | null {
  const host = hostWithPort(url);
  return host && (/[^.]+\.gov\.cn(?::\d+)?$/.exec(host)?.[0] ?? host);
}
