/** From aligned labels and value cells to a Table of the model. */
import type { Element } from 'domhandler';
import type { TableForm } from '../../domain/forms';
import type { FormKey } from '../../domain/keys';
import type { GridCell, GridRow } from '../grid';
import { alignLabels, type Match } from '../labels';
import type { Cell, Label, Stranger, Table } from '../model';
import { readValue } from '../values';
import { figureText } from './figure';

/** A data row as it was read: its label and the cells that hold its values, one for each column of the head. */
export interface ReadRow {
  readonly row: GridRow;
  /** Folded; empty where the label is blank. */
  readonly label: string;
  readonly labelCell: GridCell | null;
  readonly values: readonly GridCell[];
}

/** A column as it was read: the label of the form that it is taken for, and the cell with the page's own. */
export interface ReadColumn {
  readonly match: Match;
  readonly cell: GridCell | null;
}

interface Parts {
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  readonly elements: readonly Element[];
}

/** Rows are matched here, columns were matched before: the number of values in a row depends on them. */
export function buildTable(form: TableForm, formKey: FormKey, parts: Parts): Table {
  const rowMatches =
    form.rows.length === 1 && form.rows[0]?.label === ''
      ? parts.rows.map((_, index): Match => ({ official: index === 0 ? 0 : null, state: 'official' }))
      : alignLabels(
          parts.rows.map((row) => row.label),
          form.rows,
        );
  const rows: Label[] = [];
  const columns: Label[] = [];
  const cells: Cell[] = [];
  const strangers: Stranger[] = [];
  let doubt: string | null = null;

  for (const { match, cell } of parts.columns) {
    const official = match.official === null ? undefined : form.columns[match.official];
    if (official) {
      columns.push({
        key: official.key,
        official: official.label,
        raw: cell?.raw ?? '',
        state: match.state,
        node: cell?.node ?? null,
      });
    } else if (cell && cell.text !== '') strangers.push({ kind: 'column', raw: cell.raw, node: cell.node });
  }

  for (const [index, read] of parts.rows.entries()) {
    const match = rowMatches[index];
    const official = match?.official === null || match === undefined ? undefined : form.rows[match.official];
    if (!official || !match) {
      const node = read.labelCell?.node ?? read.row.node;
      const isEmpty = read.values.every((cell) => cell.text === '');
      if (read.label !== '' && !isEmpty)
        strangers.push({ kind: 'row', raw: read.labelCell?.raw ?? read.label, node });
      continue;
    }
    const { raw = '', node = null } = read.labelCell ?? {};
    rows.push({ key: official.key, official: official.label, raw, state: match.state, node });
    if (read.values.length !== parts.columns.length) {
      const name = official.label === '' ? form.name : `“${official.label}”一行`;
      doubt ??= `${name}有${read.values.length}个数值单元格，而表头有${parts.columns.length}列，无法确定数值与栏目的对应关系`;
      continue;
    }
    for (const [at, { match: column }] of parts.columns.entries()) {
      const columnForm = column.official === null ? undefined : form.columns[column.official];
      const cell = read.values[at];
      if (!columnForm || !cell) continue;
      cells.push({
        table: form.key,
        row: official.key,
        column: columnForm.key,
        raw: cell.raw,
        value: readValue(figureText(cell), columnForm.measure),
        node: cell.node,
      });
    }
  }
  return { key: form.key, form: formKey, elements: parts.elements, rows, columns, cells, strangers, doubt };
}
