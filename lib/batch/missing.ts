/** Which units of a roster have published a report, as far as a batch can tell. Pure. */
import { grouped } from './grouped';
import { hostWithPort } from './host';
import type { Row, Unit } from './model';
import { agencyKey } from './pair';

/** `reported`: its report is in the batch; `missing`: it is not, and everything was read; `unknown`: what stands at its address could
 *  not be read, has not been yet, or names another agency. */
export interface UnitAccount {
  readonly unit: Unit;
  readonly state: 'reported' | 'missing' | 'unknown';
  /** The rows of its reports; else the row of its own address, where it has one. */
  readonly rows: readonly number[];
}

/** The shortest name that may stand for the end of a longer one: 林业局 for 岚泽县林业局. */
const shortestName = 3;

/** Looks for each unit's report by name, in the roster's order: the same name first, then a name of which one is the end of the other,
 *  where only one fits or only one stands on the unit's own host. */
export function accountOfUnits(units: readonly Unit[], rows: readonly Row[]): UnitAccount[] {
  const reports = rows.filter(({ state }) => state.kind === 'done');
  const byAgency = grouped(reports, ({ summary }) => agencyKey(summary?.agency ?? ''));
  const endings = byEnding([...byAgency.keys()]);
  const byUrl = new Map(rows.map((row) => [row.url, row]));
  // Pages may lead elsewhere, so that the address in the row is no longer the roster's.
  const byName = new Map(rows.map((row) => [row.name, row]));
  return units.map((unit) => {
    const own = unit.url === null ? undefined : (byUrl.get(unit.url) ?? byName.get(unit.name));
    const found = reportsOf(unit, own, byAgency, endings);
    if (found.length > 0) return { unit, state: 'reported', rows: found.map(({ index }) => index) };
    const isOpen = own !== undefined && !isAnotherPage(own);
    return { unit, state: isOpen ? 'unknown' : 'missing', rows: own ? [own.index] : [] };
  });
}

/** A report that names no agency is that of the unit at whose address it stands. */
function reportsOf(
  unit: Unit,
  own: Row | undefined,
  byAgency: ReadonlyMap<string, readonly Row[]>,
  endings: ReadonlyMap<string, readonly string[]>,
): readonly Row[] {
  const name = agencyKey(unit.name);
  const exact = byAgency.get(name);
  if (exact) return exact;
  if (own?.state.kind === 'done' && own.summary?.agency === null) return [own];
  const longer = name.length < shortestName ? [] : (endings.get(name) ?? []);
  const shorter = endingsOf(name).filter((ending) => byAgency.has(ending));
  const alike = [...longer, ...shorter].map((agency) => byAgency.get(agency)!);
  if (alike.length === 1) return alike[0]!;
  const host = hostWithPort(unit.url);
  const near = alike.filter((rows) => host !== null && rows.some((row) => hostWithPort(row.url) === host));
  return near.length === 1 ? near[0]! : [];
}

/** Agencies by each of the names that theirs ends in: looking at all of them for each unit would take a province seconds. */
function byEnding(agencies: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const pairs = agencies.flatMap((agency) => endingsOf(agency).map((ending) => ({ agency, ending })));
  const groups = grouped(pairs, ({ ending }) => ending);
  return new Map([...groups].map(([ending, some]) => [ending, some.map(({ agency }) => agency)]));
}

/** What a name ends in, itself left out, down to the shortest that may be a name. */
function endingsOf(name: string): string[] {
  const count = Math.max(0, name.length - shortestName);
  return Array.from({ length: count }, (_, start) => name.slice(start + 1));
}

/** It was read, and is something else. */
function isAnotherPage({ state }: Row): boolean {
  return state.kind === 'skipped' && (state.why === 'not-report' || state.why === 'listing');
}
