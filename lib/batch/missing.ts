/** Which units of a roster have published a report, as far as a batch can tell. Pure. */
import { grouped } from './grouped';
import { hostOf } from './host';
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

export function accountOfUnits(units: readonly Unit[], rows: readonly Row[]): UnitAccount[] {
  const reports = rows.filter(({ state }) => state.kind === 'done');
  const byAgency = grouped(reports, ({ summary }) => agencyKey(summary?.agency ?? ''));
  const byUrl = new Map(rows.map((row) => [row.url, row]));
  return units.map((unit) => {
    const own = unit.url === null ? undefined : (byUrl.get(unit.url) ?? rowNamed(rows, unit));
    const found = reportsOf(unit, own, byAgency);
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
): readonly Row[] {
  const name = agencyKey(unit.name);
  const exact = byAgency.get(name);
  if (exact) return exact;
  if (own?.state.kind === 'done' && own.summary?.agency === null) return [own];
  const alike = [...byAgency].filter(
    ([agency]) =>
      Math.min(agency.length, name.length) >= shortestName &&
      (agency.endsWith(name) || name.endsWith(agency)),
  );
  if (alike.length === 1) return alike[0]![1];
  const host = hostOf(unit.url);
  const near = alike.filter(([, rows]) => host !== null && rows.some((row) => hostOf(row.url) === host));
  return near.length === 1 ? near[0]![1] : [];
}

/** Pages may lead elsewhere, so that the address in the row is no longer the roster's. */
function rowNamed(rows: readonly Row[], unit: Unit): Row | undefined {
  return rows.find(({ name }) => name === unit.name);
}

/** It was read, and is something else. */
function isAnotherPage({ state }: Row): boolean {
  return state.kind === 'skipped' && (state.why === 'not-report' || state.why === 'listing');
}
