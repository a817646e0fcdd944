/** Which reports an aggregate is made of: from the names of agencies, their sites, and a roster where there is one. Pure.
 *  A wrong child accuses a government of a sum that is none of its own, so whatever leaves a doubt is left out. */
import { ledFromAbove } from '../domain/bodies';
import { readStanding } from '../report/body';
import type { ReportRecord } from '../report/record';
import { isLocated, isTown, unitsIn } from '../report/units';
import { grouped } from './grouped';
import { hostWithPort } from './host';
import { agencyKey } from './pair';

/** What has to be known of a report; its tables are asked for later. */
export interface FamilyMember extends Pick<
  ReportRecord['identity'],
  'agency' | 'year' | 'level' | 'body' | 'scope'
> {
  readonly url: string | null;
}

export interface ReportFamily {
  /** The index of the aggregate. */
  readonly parent: number;
  /** The indexes of reports that it surely counts. */
  readonly children: readonly number[];
  /** Units without a report that can be counted, by name. */
  readonly missing: readonly string[];
  /** Whether a roster says who belongs to it: without one nobody knows that all are there. */
  readonly isListed: boolean;
}

/** @param reports null for whatever is no report
 *  @param roster names of the units that ought to report, or null */
export function familiesIn(
  reports: readonly (FamilyMember | null)[],
  roster: readonly string[] | null = null,
): ReportFamily[] {
  const known = reports.map((report, index) => report && knownAs(report, index));
  const ofYears = grouped(
    known.filter((each) => each !== null),
    ({ year }) => year,
  );
  return known.flatMap((report) => {
    if (report?.scope !== 'aggregate' || report.body !== 'government' || report.year === null) return [];
    const place = placeOf(report.key);
    return place === null ? [] : [familyOf({ ...report, place }, ofYears.get(report.year) ?? [], roster)];
  });
}

interface Known extends FamilyMember {
  readonly index: number;
  readonly key: string;
  readonly host: string | null;
}

function knownAs(report: FamilyMember, index: number): Known {
  return { ...report, index, key: agencyKey(report.agency ?? ''), host: hostWithPort(report.url) };
}

interface Parent extends Known {
  /** 岚泽县 */
  readonly place: string;
}

function familyOf(parent: Parent, reports: readonly Known[], roster: readonly string[] | null): ReportFamily {
  const isListed = roster !== null;
  const wanted = isListed ? new Set(roster.flatMap((name) => listedName(name, parent) ?? [])) : null;
  const named = reports.flatMap((report) => {
    if (report.index === parent.index) return [];
    const isNamed = wanted?.has(report.key) && isLocated(report.key);
    const name = isNamed ? report.key : ownName(report, parent);
    return name === null ? [] : [{ name, report }];
  });
  const byName = grouped(named, ({ name }) => name);
  const children: number[] = [];
  const missing: string[] = [];
  for (const [name, [first, ...namesakes]] of byName) {
    const child = first?.report;
    if (!child || (wanted && !wanted.has(name))) continue;
    // Of two reports of one unit nobody knows which the aggregate counts.
    if (namesakes.length === 0 && countsWhole(name, child, isListed)) children.push(child.index);
    else if (isListed) missing.push(name);
  }
  for (const name of wanted ?? []) if (!byName.has(name)) missing.push(name);
  // The government's own figures are those of its office.
  const hasOffice = [...byName.keys(), ...(wanted ?? [])].some((name) => /^(?:政府)?办公[厅室]$/.test(name));
  if (isListed && !hasOffice) missing.push('政府办公室');
  return {
    parent: parent.index,
    children: children.toSorted((a, b) => a - b),
    missing: missing.map((name) => parent.place + name),
    isListed,
  };
}

/** Departments and offices are counted whatever an aggregate covers; the others only where a roster says so, and a government below
 *  only by an aggregate of its own. */
function countsWhole(name: string, { body, scope }: FamilyMember, isListed: boolean): boolean {
  if (body === 'department' || body === 'office')
    return isListed || (scope === 'own' && !new RegExp(ledFromAbove).test(name));
  if (!isListed) return false;
  if (body === 'government') return isTown(name) ? true : scope === 'aggregate';
  return body === 'street' || body === 'committee';
}

/** What a report's agency is called within the parent's place, or null where it is not directly below it. */
function ownName({ key, host }: Known, parent: Parent): string | null {
  const isNear = host !== null && host === parent.host;
  const lastUnit = unitsIn(parent.place).at(-1);
  const short = lastUnit ? lastUnit.name + lastUnit.kind : parent.place;
  if (key.startsWith(parent.place)) return directly(key.slice(parent.place.length), parent);
  if (isNear && key.startsWith(short)) return directly(key.slice(short.length), parent);
  if (isNear && !isLocated(key)) return directly(withoutKind(key, lastUnit?.kind ?? ''), parent);
  return null;
}

/** The same for a unit as a roster names it: it stands under the place without saying so. */
function listedName(written: string, parent: Parent): string | null {
  const key = agencyKey(written);
  if (key === parent.key) return null;
  if (key.startsWith(parent.place)) return directly(key.slice(parent.place.length), parent);
  const isElsewhere = isLocated(key) && !isTown(key) && parent.level === 'county';
  return isElsewhere ? null : directly(key, parent);
}

/** 文昭区教育局 below 澄原市 is the district's; the district's government is the city's. */
function directly(name: string, { level }: Parent): string | null {
  if (name === '' || /^政府(?:机关|本级)?$/.test(name)) return null;
  const below = unitsIn(name).some((unit) => unit.name !== '');
  if (isTown(name)) return level === 'county' && !below ? name : null;
  if (!below) return name;
  return readStanding(name, '', '').body === 'government' ? name : null;
}

/** 县水利局 on the county's site is its 水利局; 市水利局 is not. */
function withoutKind(key: string, kind: string): string {
  const written = /^[省市县区州旗盟]/.exec(key)?.[0];
  if (written === undefined) return key;
  return kind.endsWith(written) ? key.slice(1) : '';
}

/** 岚泽县 of 岚泽县人民政府; null where the name does not say which place. */
function placeOf(key: string): string | null {
  const place = key.replace(/政府(?:机关|本级)?$/, '');
  return unitsIn(place).some(({ name }) => name !== '') ? place : null;
}
