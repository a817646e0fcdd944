/** Section two's tables, 第二十条第（一）（五）（六）（八）（九）项: one physical table or many, told apart by their captions, heads and row labels. */
import { type ColumnForm, type TableForm, tableForm, tableForms } from '../../domain/forms';
import type { FormKey, TableKey } from '../../domain/keys';
import type { Grid, GridCell, GridRow } from '../grid';
import { alignLabels, bare, type Match, resembles } from '../labels';
import type { Table } from '../model';
import { buildTable, type ReadRow } from './build';

/** A caption, head and rows that belong together. */
interface Part {
  caption: TableKey | null;
  head: GridRow | null;
  readonly rows: {
    readonly row: GridRow;
    readonly label: GridCell | null;
    readonly values: readonly GridCell[];
  }[];
}

const keyByItem: Readonly<Record<string, TableKey>> = {
  一: 'regulations',
  五: 'permits',
  六: 'penalties',
  八: 'fees',
  九: 'procurement',
};
const captionPattern = /二十条.{0,2}?\(?([一五六八九])\)?项/;
const headCell = /^(?:信息内容|内容|项目|信息类别|事项)$/;
const otherTable = /申请人情况|自然人|法人或其他组织|结果维|结果纠正|尚未审结|直接起诉|复议后起诉|本年新收/;
const digit = /\d/;
const longestLabel = 40;

const formKeys: readonly FormKey[] = ['2021', '2019'];
const forms = formKeys.flatMap((form) => tableForms[form].filter((table) => table.section === 'disclosure'));
const columnWordings = new Set(
  forms.flatMap((form) => form.columns.flatMap((column) => [column.label, ...column.variants].map(bare))),
);
const keyByRow = new Map(
  forms.flatMap((form) =>
    form.rows.flatMap((row) => [row.label, ...row.variants].map((label) => [bare(label), form.key] as const)),
  ),
);

/** @param expected the form of the report's year: it decides where a table's own words leave both forms open */
export function readDisclosureTables(grids: readonly Grid[], expected: FormKey): Table[] {
  const byKey = new Map<TableKey, Part[]>();
  for (const part of partsOf(grids)) {
    const key = keyOf(part);
    if (!key || (part.rows.length === 0 && !part.head)) continue;
    byKey.set(key, [...(byKey.get(key) ?? []), part]);
  }
  return [...byKey].map(([key, parts]) => readTable(key, parts, expected));
}

function partsOf(grids: readonly Grid[]): Part[] {
  const parts: Part[] = [];
  let current: Part | null = null;
  const open = (part: Part): Part => {
    parts.push(part);
    return part;
  };
  for (const grid of grids) {
    for (const whole of grid.rows) {
      if (whole.cells.some((cell) => otherTable.test(cell.plain))) {
        current = null;
        continue;
      }
      const captionCell = whole.cells.find((cell) => captionOf(cell) !== null);
      const caption = captionCell ? captionOf(captionCell) : null;
      const row = withoutMargin(whole, captionCell ?? null);
      const filled = row.cells.filter((cell) => cell.text !== '');
      // A caption beside its table stands once over all rows, or again in each of them.
      if (caption && !(current?.caption === caption && filled.length > 0)) {
        current = open({ caption, head: null, rows: [] });
      }
      if (caption && filled.length === 0) continue;
      if (isHead(filled)) {
        if (current && current.rows.length === 0 && !current.head) current.head = row;
        else current = open({ caption: null, head: row, rows: [] });
      } else if (current) {
        const [label = null] = row.cells;
        const key: TableKey | null = ownerOf(label);
        const held: TableKey | null = keyOf(current);
        if (key && current.rows.length > 0 && held && key !== held) {
          current = open({ caption: null, head: sharesColumns(key, held) ? current.head : null, rows: [] });
        }
        if (key || isValueRow(row)) current.rows.push({ row, label, values: row.cells.slice(1) });
      }
    }
  }
  return parts;
}

function captionOf({ plain }: GridCell): TableKey | null {
  if (plain.length > longestLabel) return null;
  const item = captionPattern.exec(plain)?.[1];
  return item ? (keyByItem[item] ?? null) : null;
}

/** The row without what may stand left of its label: the caption, a running number. */
function withoutMargin(row: GridRow, caption: GridCell | null): GridRow {
  const cells = row.cells.filter((cell) => cell !== caption);
  const [first, second] = cells;
  const isNumbered =
    first !== undefined &&
    second !== undefined &&
    ((first.text === '序号' && headCell.test(bare(second.text))) ||
      (/^\d{1,2}[.、]?$/.test(first.text) && ownerOf(second) !== null));
  if (!isNumbered && cells.length === row.cells.length) return row;
  return { ...row, cells: isNumbered ? cells.slice(1) : cells };
}

function isHead(filled: readonly GridCell[]): boolean {
  if (filled.some((cell) => headCell.test(bare(cell.text)) || columnWordings.has(bare(cell.text)))) {
    return filled.every((cell) => cell.text.length <= longestLabel);
  }
  return false;
}

function ownerOf(label: GridCell | null): TableKey | null {
  if (!label || label.text === '' || label.text.length > longestLabel) return null;
  const text = bare(label.text);
  const exact = keyByRow.get(text);
  if (exact) return exact;
  if (text.length < 4) return null;
  for (const [official, key] of keyByRow) if (resembles(text, official) > 0) return key;
  return null;
}

/** A row without a known label that still has figures: its label is blank or unknown. */
function isValueRow(row: GridRow): boolean {
  const [, ...values] = row.cells;
  return (
    values.some((cell) => digit.test(cell.text)) && values.every((cell) => cell.text.length <= longestLabel)
  );
}

function keyOf(part: Part): TableKey | null {
  for (const { label } of part.rows) {
    const key = ownerOf(label);
    if (key) return key;
  }
  return part.caption;
}

/** Permits and penalties have the same columns, so that a head left out between them still holds. */
function sharesColumns(one: TableKey, other: TableKey): boolean {
  const both = new Set([one, other]);
  return both.has('permits') && both.has('penalties');
}

function readTable(key: TableKey, parts: readonly Part[], expected: FormKey): Table {
  const [first] = parts;
  const head = first?.head ?? null;
  const candidates = formKeys.filter((form) => tableForms[form].some((table) => table.key === key));
  const read = candidates
    .map((form) => readAs(tableForm(form, key), form, parts, head))
    .toSorted(
      (one, other) =>
        other.score - one.score || Number(other.form === expected) - Number(one.form === expected),
    );
  const [best] = read;
  if (!best) throw new Error(`no form has a table ${key}`);
  return best.table;
}

function readAs(form: TableForm, formKey: FormKey, parts: readonly Part[], head: GridRow | null) {
  const headCells = head ? columnCells(head, form.columns) : [];
  const columns = head
    ? alignLabels(
        headCells.map((cell) => cell.text),
        form.columns,
      )
    : form.columns.map((_, official): Match => ({ official, state: 'official' }));
  const rows: ReadRow[] = [];
  for (const part of parts) {
    // A second copy of the table (for phones, after a page break) repeats rows that are already there.
    for (const { row, label, values } of part.rows) {
      const below = part.head ? sameShape(part.head, headCells, row) : null;
      rows.push({
        row,
        label: label?.text ?? '',
        labelCell: label,
        values: below ?? fitted(values, columns.length),
      });
    }
  }
  const seen = new Set<string>();
  const unique = rows.filter((row) => row.label === '' || (!seen.has(row.label) && seen.add(row.label)));
  const table = buildTable(form, formKey, {
    columns: columns.map((match, index) => ({ match, cell: headCells[index] ?? null })),
    rows: unique,
    elements: elementsOf(parts),
  });
  const score = columns.reduce(
    (sum, match) => sum + (match.official === null ? -1 : match.state === 'official' ? 3 : 1),
    0,
  );
  const missing = form.columns.length - columns.filter((match) => match.official !== null).length;
  const misfits = unique.filter((row) => row.values.length !== columns.length).length;
  return { form: formKey, table, score: score - missing - misfits };
}

function columnCells(head: GridRow, columns: readonly ColumnForm[]): GridCell[] {
  const [first, ...rest] = head.cells;
  const isLabelHead = first !== undefined && (first.text === '' || !columnWordings.has(bare(first.text)));
  return fitted(isLabelHead ? rest : head.cells, columns.length);
}

/** The cells right below the head's labels, where both rows were cut into cells alike and nothing else stands in the row. */
function sameShape(head: GridRow, headCells: readonly GridCell[], row: GridRow): GridCell[] | null {
  if (row.cells.length !== head.cells.length) return null;
  const below = headCells
    .map((cell) => row.cells[head.cells.indexOf(cell)])
    .filter((cell) => cell !== undefined);
  const others = row.cells.slice(1).filter((cell) => !below.includes(cell));
  return below.length === headCells.length && others.every((cell) => cell.text === '') ? below : null;
}

/** As many cells as there are columns, where the others are empty: first those at the end, then those between. */
function fitted(cells: readonly GridCell[], columns: number): GridCell[] {
  const kept = [...cells];
  while (kept.length > columns && kept.at(-1)?.text === '') kept.pop();
  const filled = kept.filter((cell) => cell.text !== '');
  return kept.length > columns && filled.length === columns ? filled : kept;
}

function elementsOf(parts: readonly Part[]) {
  const rows = parts.flatMap((part) => [
    ...(part.head ? [part.head] : []),
    ...part.rows.map(({ row }) => row),
  ]);
  return [...new Set(rows.map((row) => row.table))];
}
