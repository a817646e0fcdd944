/** Section four's table: one row of fifteen figures under heads of two or three rows, in one table or stacked in several. */
import { tableForm } from '../../domain/forms';
import type { FormKey } from '../../domain/keys';
import type { Grid, GridCell, GridRow } from '../grid';
import { alignLabels, bare } from '../labels';
import type { Table } from '../model';
import { buildTable, type ReadColumn } from './build';
import { readHead } from './heads';

const headWord = /结果维|结果纠正|其他结果|其它结果|尚未审结|直接起诉|复议后起诉/;
const outcomeWord = /结果维|结果纠正|其他结果|其它结果|尚未审结/;
const otherTable = /二十条.{0,2}\(?[一五六八九]\)?项|自然人|法人或其他组织|本年新收|制发件数/;
const groups = /^(?:政府信息公开)?(?:行政复议|行政诉讼|未经复议直接起诉|复议后起诉|直接起诉|类别|类型)$/;
const longestLabel = 40;

interface Region {
  readonly grid: Grid;
  readonly head: readonly GridRow[];
  readonly data: readonly GridRow[];
}

/** @returns the table, or null where the page has none as text
 *  @param expected the form of the report's year; the table is the same in both */
export function readDisputesTable(grids: readonly Grid[], expected: FormKey): Table | null {
  const regions = regionsOf(grids);
  if (regions.length === 0) return null;
  const form = tableForm(expected, 'disputes');
  const columns: ReadColumn[] = [];
  const values: GridCell[] = [];
  let dataRow: GridRow | null = null;
  for (const region of regions) {
    // A second copy of the whole table repeats what is there.
    if (columns.length >= form.columns.length) break;
    const head = readHead(region.grid, region.head, region.data, (text) => groups.test(text), form.columns);
    const own = valuesOf(region, head.columns.length);
    columns.push(...head.columns);
    values.push(...own.values);
    dataRow ??= own.row;
  }
  // Stacked tables have a head each: only together do their labels make the form's.
  const matches = alignLabels(
    columns.map(({ cell }) => cell?.text ?? ''),
    form.columns,
  );
  const table = buildTable(form, expected, {
    columns: columns.map(({ cell }, index) => ({
      cell,
      match: matches[index] ?? { official: null, state: 'official' },
    })),
    rows: dataRow ? [{ row: dataRow, label: '', labelCell: null, values }] : [],
    elements: [...new Set(regions.map((region) => region.grid.table))],
  });
  return { ...table, doubt: doubtIn(regions) ?? table.doubt };
}

function regionsOf(grids: readonly Grid[]): Region[] {
  const regions: Region[] = [];
  for (const grid of grids) {
    let head: GridRow[] = [];
    let data: GridRow[] = [];
    let inside = false;
    let hasOutcome = false;
    const close = (): void => {
      if (head.length > 0 && hasOutcome) regions.push({ grid, head, data });
      head = [];
      data = [];
      hasOutcome = false;
    };
    for (const row of grid.rows) {
      const texts = row.cells.map((cell) => cell.plain).filter((text) => text.length <= longestLabel);
      if (texts.some((text) => otherTable.test(text))) inside = false;
      else if (texts.some((text) => headWord.test(text) || groups.test(bare(text)))) {
        // A head below figures begins another part of the table.
        if (data.some(hasFigures)) close();
        inside = true;
        hasOutcome ||= texts.some((text) => outcomeWord.test(text));
        if (data.length === 0) head.push(row);
      } else if (inside && row.cells.length > 1) {
        // A head's row may hold nothing but 总计 or blanks under broken spans; figures begin with the first digit after the outcomes.
        if (hasOutcome) data.push(row);
        else head.push(row);
      }
    }
    close();
  }
  return regions;
}

function hasFigures(row: GridRow): boolean {
  return row.cells.some((cell) => /[\d〇]/.test(cell.text));
}

/** Why the figures cannot be told from each other: labels and figures side by side, or several rows that differ. */
function doubtIn(regions: readonly Region[]): string | null {
  for (const { head, data } of regions) {
    if (head.some((row) => row.cells.some((cell) => /^\d+$/.test(cell.text))))
      return '表四的栏目和数值没有按格式横排，无法确定数值与栏目的对应关系';
    const printed = data.filter(hasFigures).map((row) => row.cells.map((cell) => cell.text).join('|'));
    if (new Set(printed).size > 1) return '表四有多行数值，无法确定哪一行是本年度的数据';
  }
  return null;
}

/** The first row below the head that holds figures, else the first one that has room for them. */
function valuesOf({ data }: Region, columns: number): { row: GridRow | null; values: readonly GridCell[] } {
  const row = data.find(hasFigures) ?? data.find((each) => each.cells.length >= columns) ?? null;
  if (!row) return { row, values: [] };
  const cells = [...row.cells];
  while (cells.length > columns && cells.at(-1)?.text === '') cells.pop();
  while (cells.length > columns && !/\d/.test(cells[0]?.text ?? '')) cells.shift();
  return { row, values: cells };
}
