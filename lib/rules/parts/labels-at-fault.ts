/** The labels of a table that are not worded as the form words them, each with the place of its row or column. */
import { tableForm } from '../../domain/forms';
import type { Label, Place, Table } from '../../report/model';
import { columnPlace, rowPlace } from './where';
import { columnName, rowName } from './wording';

export interface LabelAtFault {
  readonly label: Label;
  readonly place: Place;
  /** The official label, with its group where it needs one. */
  readonly name: string;
}

/** Columns first, as on the page. A row that the form leaves without a label has none to be at fault. */
export function labelsAtFault(table: Table, state: 'blank' | 'differs'): readonly LabelAtFault[] {
  const { form, key } = table;
  const unlabelled = new Set(
    tableForm(form, key)
      .rows.filter((row) => row.label === '')
      .map((row) => row.key),
  );
  const columns = table.columns.filter((label) => label.state === state);
  const rows = table.rows.filter((label) => label.state === state && !unlabelled.has(label.key));
  return [
    ...columns.map((label) => ({
      label,
      place: columnPlace(table, label.key, label),
      name: columnName(form, key, label.key),
    })),
    ...rows.map((label) => ({
      label,
      place: rowPlace(table, label.key, label),
      name: rowName(form, key, label.key),
    })),
  ];
}
