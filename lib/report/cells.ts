/** What is read in a table, of a page or of a report's record: its cells by row and column, and the numbers in them. */
import type { ColumnKey, RowKey, TableKey } from '../domain/keys';
import type { Cell } from './model';
import type { TableRecord } from './record';

/** A cell, or what a report's record keeps of it. */
export type Valued = Pick<Cell, 'value'>;

/** Where a cell stands in its table. */
export interface CellTerm {
  readonly row: RowKey;
  readonly column: ColumnKey;
}

/** The cells of a table by row and column. */
export type CellAt<C extends Valued = Cell> = (term: CellTerm) => C | undefined;

/** A table of either report, if its grid can be trusted. */
export function soundTable<T extends Pick<TableRecord, 'key' | 'doubt'>>(
  { tables }: { readonly tables: readonly T[] },
  key: TableKey,
): T | undefined {
  return tables.find((table) => table.key === key && table.doubt === null);
}

/** The number in a cell; null for a blank, a word or a cell that is not there. */
export function numberIn({ cells }: Pick<TableRecord, 'cells'>, row: string, column: string): number | null {
  const cell = cells.find((each) => each.row === row && each.column === column);
  return cell?.value.kind === 'number' ? cell.value.value : null;
}

/** The natural number in a cell, or null for every cell that takes part as an unknown. */
export function countIn(cell: Valued | undefined): number | null {
  if (cell?.value.kind !== 'number') return null;
  const { value } = cell.value;
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** Reads a table once, to look cells up. Where two cells have one place, the later counts. */
export function cellsByTerm<C extends Valued & CellTerm>({
  cells,
}: {
  readonly cells: readonly C[];
}): CellAt<C> {
  const rows = new Map<RowKey, Map<ColumnKey, C>>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  return ({ row, column }) => rows.get(row)?.get(column);
}

/** The name of a place in its table: the same for a term and for the cell that stands there. */
export function termKey({ row, column }: CellTerm): string {
  return `${row}/${column}`;
}
