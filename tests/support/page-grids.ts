/** Tables of the forms as logical grids: what stands in which cell and how far it spans, before any markup.
 *  The layout is that of the official forms (two groups of header rows, label columns that span downwards). */
import { tableForm, type RowForm, type TableForm } from '../../lib/domain/forms';
import type { ColumnKey, RowKey, TableKey } from '../../lib/domain/keys';
import { printedForm, type ReportSpec, type TableSpec } from './page-spec';

export interface GridCell {
  readonly text: string;
  readonly role: 'caption' | 'header' | 'group' | 'label' | 'value' | 'filler' | 'heading';
  readonly columns: number;
  readonly rows: number;
}

export type GridRow = readonly GridCell[];
export type Grid = readonly GridRow[];

const cell = (text: string, role: GridCell['role'], columns = 1, rows = 1): GridCell => ({
  text,
  role,
  columns,
  rows,
});

/** One of section two's tables.
 *  @param skewed header cells and data cells span different columns, as the form of 2019 is often laid out */
export function disclosureGrid(spec: ReportSpec, key: TableKey, skewed: boolean, withCaption: boolean): Grid {
  const { form, table } = parts(spec, key);
  const columns = form.columns.filter((column) => hasColumn(table, column.key));
  const width = printedForm(spec) === '2019' ? 4 : 3;
  const spread = (index: number, heading: boolean) => {
    const spare = width - columns.length;
    const taker = skewed && heading ? columns.length - 1 : 0;
    return index === taker ? 1 + spare : 1;
  };
  const caption = withCaption && form.caption ? [[cell(form.caption, 'caption', width + 1)]] : [];
  const header = [
    cell('信息内容', 'header'),
    ...columns.map((column, index) =>
      cell(table.columnLabels[column.key] ?? column.label, 'header', spread(index, true)),
    ),
  ];
  const rows = printedRows(form, table).map((row) => [
    cell(table.rowLabels[row.key] ?? row.label, 'label'),
    ...columns.map((column, index) =>
      cell(textIn(table, row.key, column.key, index), 'value', spread(index, false)),
    ),
  ]);
  return [...caption, header, ...rows];
}

/** The header of section three's table: three rows above seven columns, the hint on the left.
 *  @param cut the lowest labels stand in two cells each, one above the other */
export function requestsHeader(spec: ReportSpec, cut: boolean): Grid {
  const { form, table } = parts(spec, 'requests');
  const columns = form.columns.filter((column) => hasColumn(table, column.key));
  const label = (key: string, official: string) => table.columnLabels[key] ?? official;
  const grouped = columns.filter((column) => column.group);
  const second = columns.flatMap((column) => {
    if (!column.group) return [cell(label(column.key, column.label), 'header', 1, cut ? 3 : 2)];
    return column === grouped[0] ? [cell(column.group, 'header', grouped.length)] : [];
  });
  return [
    [
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 'header', 3, cut ? 4 : 3),
      cell('申请人情况', 'header', columns.length),
    ],
    second,
    ...lowest(
      grouped.map((column) => label(column.key, column.label)),
      cut,
    ),
  ];
}

const half = (text: string) => Math.ceil(text.length / 2);

function lowest(labels: readonly string[], cut: boolean): Grid {
  if (!cut) return [labels.map((text) => cell(text, 'header'))];
  return [
    labels.map((text) =>
      text.length < 4 ? cell(text, 'header', 1, 2) : cell(text.slice(0, half(text)), 'header'),
    ),
    labels.flatMap((text) => (text.length < 4 ? [] : [cell(text.slice(half(text)), 'header')])),
  ];
}

/** Rows of section three's table from one place to another; group labels begin anew at the top. */
export function requestsRows(spec: ReportSpec, from = 0, to = Infinity): Grid {
  const { form, table } = parts(spec, 'requests');
  const columns = form.columns.filter((column) => hasColumn(table, column.key));
  const rows = printedRows(form, table).slice(from, to);
  return rows.map((row, index) => {
    const groups = row.groups.flatMap((group, depth) => {
      if (row.groups.length > depth && groupKey(rows[index - 1], depth) === groupKey(row, depth)) return [];
      const rest = rows.slice(index);
      const end = rest.findIndex((each) => groupKey(each, depth) !== groupKey(row, depth));
      return [cell(group, 'group', 1, end < 0 ? rest.length : end)];
    });
    return [
      ...groups,
      cell(table.rowLabels[row.key] ?? row.label, 'label', 3 - row.groups.length),
      ...columns.map((column, at) => cell(textIn(table, row.key, column.key, at), 'value')),
    ];
  });
}

const groupKey = (row: RowForm | undefined, depth: number) => row?.groups.slice(0, depth + 1).join() ?? '';

/** How many rows section three's table prints. */
export function requestsLength(spec: ReportSpec): number {
  const { form, table } = parts(spec, 'requests');
  return printedRows(form, table).length;
}

/** Section four's table, or the part of it that stands below one heading. */
export function disputesGrid(spec: ReportSpec, part: 'whole' | 'review' | 'litigation'): Grid {
  const { form, table } = parts(spec, 'disputes');
  const columns = form.columns.filter(
    ({ key }) =>
      hasColumn(table, key) && (part === 'whole' || key.startsWith('review-') === (part === 'review')),
  );
  const inReview = columns.filter(({ key }) => key.startsWith('review-'));
  const inCourt = columns.filter(({ key }) => !key.startsWith('review-'));
  const outcomes = (list: typeof columns, rows: number) =>
    list.map((column) => cell(table.columnLabels[column.key] ?? column.label, 'header', 1, rows));
  const courtGroups = [...new Set(inCourt.map(({ group }) => group ?? ''))];
  const figures = table.figures['count'] ?? {};

  const top = [
    ...(inReview.length > 0 ? [cell('行政复议', 'header', inReview.length)] : []),
    ...(inCourt.length > 0 ? [cell('行政诉讼', 'header', inCourt.length)] : []),
  ];
  const middle = [
    ...outcomes(inReview, inCourt.length > 0 ? 2 : 1),
    ...courtGroups.map((group) =>
      cell(group, 'header', inCourt.filter((column) => column.group === group).length),
    ),
  ];
  const bottom = inCourt.length > 0 ? [outcomes(inCourt, 1)] : [];
  return [top, middle, ...bottom, columns.map(({ key }) => cell(figures[key]?.text ?? '', 'value'))];
}

function parts(spec: ReportSpec, key: TableKey): { form: TableForm; table: TableSpec } {
  const printed = printedForm(spec);
  const table = spec.tables[key];
  if (!printed || !table) throw new Error(`the spec prints no table ${key}`);
  return { form: tableForm(printed, key), table };
}

/** The rows that the page has, those that no form knows among them: their key is that of the row above and a star. */
function printedRows(form: TableForm, table: TableSpec): RowForm[] {
  return form.rows.flatMap((row) => {
    if (!table.figures[row.key]) return [];
    const stranger = table.strangers?.[row.key]?.[0];
    return stranger === undefined ? [row] : [row, { ...row, key: `${row.key}*`, label: stranger }];
  });
}

function textIn(table: TableSpec, row: RowKey, column: ColumnKey, at: number): string {
  if (row.endsWith('*')) return table.strangers?.[row.slice(0, -1)]?.[at + 1] ?? '';
  return table.figures[row]?.[column]?.text ?? '';
}

function hasColumn(table: TableSpec, column: string): boolean {
  return Object.values(table.figures).some((cells) => column in cells);
}
