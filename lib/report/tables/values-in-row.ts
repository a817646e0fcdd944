/** Which cells of a row are its values: markup loses spans and gains empty cells, so the row's own figures and its sisters decide. */
import type { GridCell, GridRow } from '../grid';

/** A row of which it is to be found out where its values begin. */
export interface RowToPlace {
  readonly row: GridRow;
  /** How many cells at the row's start are surely labels. */
  readonly labels: number;
}

/** Where a row's values begin among its cells; null where that cannot be told. */
type Start = number | null;

/** @param columns how many values a row has
 *  @param gridColumns the grid columns of the head's labels, where the grid holds
 *  @returns for each row the index of its first value, or null */
export function valueStarts(
  rows: readonly RowToPlace[],
  columns: number,
  gridColumns: readonly number[] | null,
): Start[] {
  const policies: ((row: RowToPlace) => Start)[] = [
    (row) => (gridColumns ? byGrid(row, gridColumns) : null),
    ({ row, labels }) => feasible(row.cells, labels, row.cells.length - columns, columns),
    ({ row, labels }) => feasible(row.cells, labels, labels, columns),
  ];
  const tried = policies.map((policy) => rows.map(policy));
  // One policy for the whole table: the same markup made all its rows.
  const placed = tried.map((starts) => starts.filter((start) => start !== null).length);
  const best = tried[placed.indexOf(Math.max(...placed))] ?? [];
  return rows.map((row, index) => best[index] ?? onlyWindow(row, columns));
}

function byGrid({ row, labels }: RowToPlace, gridColumns: readonly number[]): Start {
  const cells = gridColumns.map((column) => row.at(column));
  const first = cells[0] ? row.cells.indexOf(cells[0]) : -1;
  if (first < 0 || cells.some((cell, index) => cell === undefined || cell !== row.cells[first + index]))
    return null;
  return feasible(row.cells, labels, first, gridColumns.length);
}

/** A window of values is possible where no figure lies outside it. */
function feasible(cells: readonly GridCell[], labels: number, start: number, columns: number): Start {
  if (start < labels || start + columns > cells.length) return null;
  const isOutside = (_: GridCell, index: number): boolean =>
    index >= labels && (index < start || index >= start + columns);
  return cells.some((cell, index) => isOutside(cell, index) && cell.text !== '') ? null : start;
}

function onlyWindow({ row, labels }: RowToPlace, columns: number): Start {
  const starts: number[] = [];
  for (let start = labels; start + columns <= row.cells.length; start += 1) {
    if (feasible(row.cells, labels, start, columns) !== null) starts.push(start);
  }
  return starts.length === 1 ? (starts[0] ?? null) : null;
}
