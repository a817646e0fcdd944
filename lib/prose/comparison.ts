/** A statement beside the tables: does its figure fit a reading that practice allows? */
import type { TableKey } from '../domain/keys';
import { type CellAt, cellsByTerm, countIn } from '../report/cells';
import type { Cell, Report, Table } from '../report/model';
import { type CellKey, type Counterpart, counterpartsOf } from './counterparts';
import type { Statement } from './statement';
import { isUnderstood } from './understood';

/** `agrees`: fits a reading; `differs`: fits none, and all are known; `open`: blanks or doubts hide the answer; `none`: no table says it. */
export interface Comparison {
  readonly verdict: 'agrees' | 'differs' | 'open' | 'none';
  /** The readings with their values, null where a cell holds no number. */
  readonly readings: readonly ValuedCounterpart[];
}

export interface ValuedCounterpart extends Counterpart {
  readonly value: number | null;
}

const none: Comparison = { verdict: 'none', readings: [] };
const known = new WeakMap<Statement, Comparison>();

/** Compares once; the rules that ask again get the same answer. */
export function comparisonOf(statement: Statement, report: Report): Comparison {
  const made = known.get(statement) ?? compare(statement, report);
  known.set(statement, made);
  return made;
}

function compare(statement: Statement, report: Report): Comparison {
  const { quantities, exact, isOwn, value, isPart } = statement;
  if (!exact || !isOwn || quantities.length === 0 || isShareOfSame(statement)) return none;
  if (isOfOthers(statement, report)) return none;
  const all = quantities.map((quantity) => counterpartsOf(quantity, report, isPart));
  if (all.some((each) => each.length === 0)) return none;
  const readings = all.flat().map((counterpart) => ({ ...counterpart, value: valueOf(counterpart, report) }));
  if (readings.some((reading) => reading.value === value)) return { verdict: 'agrees', readings };
  if (!isUnderstood(statement, report)) return none;
  const isKnown = readings.every((reading) => reading.value !== null);
  return { verdict: isKnown ? 'differs' : 'open', readings };
}

/** 27宗中被复议5宗: a part of what no word names, and the table has no such number: of some towns, say. */
function isOfOthers({ chain, unit }: Statement, report: Report): boolean {
  const whole = chain?.opener === 'among' ? chain.wholes.findLast((each) => each.unit === unit) : undefined;
  if (!whole || whole.quantities.length > 0 || whole.family !== null) return false;
  return !['handled', 'review', 'suit']
    .flatMap((quantity) => counterpartsOf(quantity, report, false))
    .some((counterpart) => valueOf(counterpart, report) === whole.value);
}

/** 制发规范性文件4件,其中新制定3件: a part that goes by its whole's own name. */
function isShareOfSame({ chain, quantities, value }: Statement): boolean {
  return (
    chain?.wholes.some(
      (whole) =>
        whole.value > value &&
        whole.quantities.length === quantities.length &&
        quantities.every((quantity) => whole.quantities.includes(quantity)),
    ) ?? false
  );
}

/** What the table says of a reading: the cells that add up, less those that are taken off.
 *  @returns null where the table is not there or in doubt, or one of the cells holds no number */
export function valueOf({ table: key, plus, minus }: Counterpart, report: Report): number | null {
  const table = tableOf(report, key);
  if (!table || table.doubt !== null) return null;
  const sum = (cells: readonly CellKey[]): number =>
    cells.reduce((total, cell) => total + (countIn(cellAt(table, cell)) ?? Number.NaN), 0);
  const value = sum(plus) - sum(minus);
  return Number.isNaN(value) ? null : value;
}

/** The cells of a counterpart that are on the page. */
export function cellsOf({ table: key, plus, minus }: Counterpart, report: Report): Cell[] {
  const table = tableOf(report, key);
  return table
    ? [...plus, ...minus].map((cell) => cellAt(table, cell)).filter((cell) => cell !== undefined)
    : [];
}

/** A cell that holds the figure although it is none of those meant: the number may have been copied from there. */
export function neighbourOf({ value }: Statement, { readings }: Comparison, report: Report): Cell | null {
  const [reading] = readings;
  const table = reading && tableOf(report, reading.table);
  if (!table || value === 0) return null;
  const rows = new Set(reading.plus.map(({ row }) => row));
  const holds = (cell: Cell): boolean => countIn(cell) === value;
  return (
    table.cells.find((cell) => rows.has(cell.row) && holds(cell)) ??
    table.cells.find((cell) => (cell.column === 'total' || table.key !== 'requests') && holds(cell)) ??
    null
  );
}

function tableOf(report: Report, key: TableKey): Table | undefined {
  return report.tables.find((table) => table.key === key);
}

const indexes = new WeakMap<Table, CellAt>();

function cellAt(table: Table, cell: CellKey): Cell | undefined {
  let index = indexes.get(table);
  if (!index) indexes.set(table, (index = cellsByTerm(table)));
  return index(cell);
}
