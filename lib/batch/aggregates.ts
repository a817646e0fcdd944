/** A government's aggregate beside the reports that it is made of, cell by cell. Pure.
 *  Only sections three and four are added up: a document that two departments issue together is counted once above. */
import type { ColumnKey, RowKey, TableKey } from '../domain/keys';
import type { ReportRecord } from '../report/record';
import { numberIn, soundTable } from '../report/cells';
import { familiesIn, type ReportFamily, type FamilyMember } from './families';

/** A cell in which the aggregate is not what its parts make. */
export interface AggregateCell {
  readonly table: TableKey;
  readonly row: RowKey;
  readonly column: ColumnKey;
  readonly aggregate: number;
  /** What the parts add up to that could be read. */
  readonly sum: number;
}

/** An aggregate beside the sum of its parts. */
export interface AggregateComparison extends Omit<ReportFamily, 'isListed'> {
  /** `exceeded`: parts add up to more, which no missing part can mend; `differs`: all parts are there and add up to something else. */
  readonly outcome: 'agrees' | 'exceeded' | 'differs' | 'undecided';
  /** Why it is undecided. `no-roster`: nobody says who belongs to it; `missing`: some reports are not there; `unread`: cells that
   *  are blank or cannot be trusted; `no-parts`: not one report of a part is there. */
  readonly reason: 'no-roster' | 'missing' | 'unread' | 'no-parts' | null;
  readonly cells: readonly AggregateCell[];
}

const compared: readonly TableKey[] = ['requests', 'disputes'];

/** Compares every aggregate among the reports with its parts.
 *  @param load gives a report's record when its tables are needed, one at a time
 *  @param roster names of the units that ought to report, or null */
export async function compareAggregates(
  reports: readonly (FamilyMember | null)[],
  load: (index: number) => Promise<ReportRecord | null> | ReportRecord | null,
  roster: readonly string[] | null = null,
): Promise<AggregateComparison[]> {
  const comparisons: AggregateComparison[] = [];
  for (const family of familiesIn(reports, roster)) {
    const parent = await load(family.parent);
    if (parent) comparisons.push(await compareFamily(family, parent, load));
  }
  return comparisons;
}

interface Adding {
  readonly table: TableKey;
  readonly row: RowKey;
  readonly column: ColumnKey;
  readonly aggregate: number;
  sum: number;
  isWhole: boolean;
}

async function compareFamily(
  { isListed, ...family }: ReportFamily,
  parent: ReportRecord,
  load: (index: number) => Promise<ReportRecord | null> | ReportRecord | null,
): Promise<AggregateComparison> {
  const cells = cellsOf(parent);
  for (const child of family.children) addUp(cells, parent, await load(child));
  const exceeded = cells.filter(({ sum, aggregate }) => sum > aggregate);
  if (exceeded.length > 0) return { ...family, outcome: 'exceeded', reason: null, cells: exceeded.map(told) };
  const undecided = (reason: AggregateComparison['reason']) =>
    ({ ...family, outcome: 'undecided', reason, cells: [] }) as const;
  if (family.children.length === 0) return undecided('no-parts');
  if (!isListed) return undecided('no-roster');
  if (family.missing.length > 0) return undecided('missing');
  const differing = cells.filter(({ sum, aggregate, isWhole }) => isWhole && sum !== aggregate);
  if (differing.length > 0)
    return { ...family, outcome: 'differs', reason: null, cells: differing.map(told) };
  if (cells.length === 0 || cells.some(({ isWhole }) => !isWhole)) return undecided('unread');
  return { ...family, outcome: 'agrees', reason: null, cells: [] };
}

/** The aggregate's numbers in tables that can be trusted. */
function cellsOf(parent: ReportRecord): Adding[] {
  return compared.flatMap((key) => {
    const table = soundTable(parent, key);
    return (table?.cells ?? []).flatMap(({ row, column, value }) =>
      value.kind === 'number'
        ? [{ table: key, row, column, aggregate: value.value, sum: 0, isWhole: true }]
        : [],
    );
  });
}

function addUp(cells: readonly Adding[], parent: ReportRecord, child: ReportRecord | null): void {
  for (const cell of cells) {
    const table = child && soundTable(child, cell.table);
    const isSameForm = table?.form === soundTable(parent, cell.table)?.form;
    const number = table && isSameForm ? numberIn(table, cell.row, cell.column) : null;
    if (number === null) cell.isWhole = false;
    else cell.sum += number;
  }
}

function told({ table, row, column, aggregate, sum }: Adding): AggregateCell {
  return { table, row, column, aggregate, sum };
}
