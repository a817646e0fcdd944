/** A table of a record as rows and columns that people can look at, whatever shape the form prints it in. */
import { disputeGroups, disputeOutcomes, tableForm, type LabelForm } from '../domain/forms';
import type { ColumnKey, RowKey } from '../domain/keys';
import type { CellRecord, LabelRecord, TableRecord } from './record';

/** A row or column: as the page has it, or a group of columns that stands as a row. */
export interface GridLine {
  readonly key: string;
  /** What the form calls it. */
  readonly official: string;
  /** null where the page has no such row or column. */
  readonly label: LabelRecord | null;
  /** The innermost group that a row stands in, where labels repeat from group to group. */
  readonly group: string | null;
}

/** The keys of a cell in the record. */
export interface CellKeys {
  readonly row: RowKey;
  readonly column: ColumnKey;
}

export interface RecordGrid {
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  /** The keys of the cell where row and column of the grid meet. */
  readonly keysAt: (row: GridLine, column: GridLine) => CellKeys;
  /** undefined where the page has no cell there. */
  readonly cellAt: (row: GridLine, column: GridLine) => CellRecord | undefined;
}

/** All rows and columns of the table's form, in its order; fifteen columns of one row stand as three rows of five. */
export function gridOf(table: TableRecord): RecordGrid {
  const isFolded = table.key === 'disputes';
  const keysAt = isFolded ? foldedKeys : plainKeys;
  const form = tableForm(table.form, table.key);
  const cells = new Map(table.cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  return {
    rows: isFolded
      ? disputeGroups.map(officialLine)
      : form.rows.map((row) => lineOf(row, table.rows, row.groups)),
    columns: isFolded
      ? disputeOutcomes.map(officialLine)
      : form.columns.map((column) => lineOf(column, table.columns)),
    keysAt,
    cellAt: (...lines) => {
      const { row, column } = keysAt(...lines);
      return cells.get(`${row}/${column}`);
    },
  };
}

/** Official labels of rows and columns that the page's table lacks. */
export function missingLabels(table: TableRecord): {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
} {
  const form = tableForm(table.form, table.key);
  const rows = new Set(table.rows.map(({ key }) => key));
  const columns = new Set(table.columns.map(({ key }) => key));
  return {
    rows: form.rows.filter(({ key }) => !rows.has(key)).map(({ label }) => label),
    columns: form.columns
      .filter(({ key }) => !columns.has(key))
      .map(({ label, group }) => (table.key === 'disputes' && group ? `${group}·${label}` : label)),
  };
}

function plainKeys(row: GridLine, column: GridLine): CellKeys {
  return { row: row.key, column: column.key };
}

function foldedKeys(group: GridLine, outcome: GridLine): CellKeys {
  return { row: 'count', column: `${group.key}-${outcome.key}` };
}

function lineOf(
  { key, label }: LabelForm,
  labels: readonly LabelRecord[],
  groups: readonly string[] = [],
): GridLine {
  const group = groups.length > 1 ? (groups.at(-1) ?? null) : null;
  return { key, official: label, label: labels.find((each) => each.key === key) ?? null, group };
}

/** Groups and outcomes: the page's own labels are those of its columns. */
function officialLine({ key, label }: Pick<LabelForm, 'key' | 'label'>): GridLine {
  return { key, official: label, label: { key, raw: label, state: 'official' }, group: null };
}
