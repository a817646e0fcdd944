/** Section three's table: its many rows by their labels, its seven columns by their heads. */
import { tableForm } from '../../domain/forms';
import type { FormKey } from '../../domain/keys';
import type { Grid, GridCell, GridRow } from '../grid';
import { bare } from '../labels';
import type { Table } from '../model';
import { buildTable, type ReadRow } from './build';
import { type TableHead, readHead } from './heads';
import { valueStarts } from './values-in-row';

const headWord =
  /申请人情况|自然人|法人或其他组织|法人或其它组织|商业企业|科研机构|社会公益组织|法律服务机构|勾稽关系|第一项加第二项/;
const rowWord =
  /本年(?:度)?(?:新收|收到)|上年(?:度)?结转|办理结果|予以公开|部分公开|不予公开|国家秘密|禁止公开|三安全一稳定|第三方合法权益|内部事务|过程性信息|执法案卷|行政查询|无法提供|不掌握相关|没有现成|补正后|不予处理|信访|重复申请|公开出版物|反复申请|重新出具|其他处理|其它处理|逾期不补正|逾期未按|结转下/;
const otherTable =
  /二十条.{0,2}\(?[一五六八九]\)?项|结果维|尚未审结|直接起诉|复议后起诉|制发件数|处理决定数量/;
const groupHeads: ReadonlySet<string> = new Set([
  '申请人情况',
  '法人或其他组织',
  '法人或其它组织',
  '法人及其他组织',
  '法人和其他组织',
  '法人',
]);
/** Labels that stand over rows and are no row: 三、本年度办理结果 and its groups. */
const groupRows: ReadonlySet<string> = new Set([
  '本年度办理结果',
  '本年度办理',
  '办理结果',
  '不予公开',
  '无法提供',
  '不予处理',
]);
/** A group of three rows in the form of 2021, a row in that of 2019. */
const otherResults: ReadonlySet<string> = new Set(['其他处理', '其它处理']);
/** A group in the same cell as the label: （三）不予公开 1.属于国家秘密. */
const groupBefore =
  /^(?:三、本年度办理结果)?(?:\([三四五六]\))?(?:不予公开|无法提供|不予处理|其[他它]处理)(?=\d[.、])/;
const longestLabel = 80;
const leastRows = 3;
const words = /[〇々\u3400-\u9fff]{2,}/;

interface Region {
  readonly grid: Grid;
  readonly head: readonly GridRow[];
  readonly body: readonly GridRow[];
}

/** @returns the table, or null where the page has none as text
 *  @param expected the form of the report's year: it decides where the rows leave both forms open */
export function readRequestsTable(grids: readonly Grid[], expected: FormKey): Table | null {
  const regions = regionsOf(grids);
  if (regions.reduce((sum, region) => sum + region.body.length, 0) < leastRows) return null;
  const form = formOf(regions, expected);
  const tableFormOf = tableForm(form, 'requests');

  const headed = regions.find((region) => region.head.length > 0);
  const head: TableHead = headed
    ? readHead(headed.grid, headed.head, headed.body, isGroupHead, tableFormOf.columns)
    : {
        columns: tableFormOf.columns.map((_, official) => ({
          match: { official, state: 'official' },
          cell: null,
        })),
        gridColumns: null,
      };

  const rows: ReadRow[] = [];
  const seen = new Set<string>();
  for (const region of regions) {
    for (const read of readRegion(region, head, form)) {
      // A second copy of the table (for phones, say) has the same rows once more; 3.其他 and （七）总计 alone may look alike.
      if (read.label !== '' && seen.has(read.label)) continue;
      seen.add(read.label);
      rows.push(read);
    }
  }
  return buildTable(tableFormOf, form, {
    columns: head.columns,
    rows,
    elements: [...new Set(regions.map((region) => region.grid.table))],
  });
}

function regionsOf(grids: readonly Grid[]): Region[] {
  const regions: Region[] = [];
  let begun = false;
  for (const grid of grids) {
    const head: GridRow[] = [];
    const body: GridRow[] = [];
    let inside = false;
    let inHead = false;
    for (const row of grid.rows) {
      const texts = row.cells
        .map((cell) => cell.plain)
        .filter((text) => text !== '' && text.length <= longestLabel);
      if (texts.some((text) => otherTable.test(text))) {
        inside = false;
        continue;
      }
      const isHead =
        texts.some((text) => headWord.test(text)) &&
        !texts.some((text) => /本年(?:度)?(?:新收|收到)|上年(?:度)?结转/.test(text));
      if (isHead) {
        inside = true;
        inHead = true;
        if (body.length === 0) head.push(row);
        continue;
      }
      inside ||= begins(row, texts, begun || head.length > 0);
      if (!inside || row.cells.length === 0) continue;
      // Between a head's first row and the next data row everything is head: labels split over rows, blank ones; also where
      // a page break repeats it.
      if (inHead && !isData(row)) {
        if (body.length === 0) head.push(row);
        continue;
      }
      inHead = false;
      body.push(row);
    }
    if (body.length > 0) {
      regions.push({ grid, head, body });
      begun = true;
    }
  }
  return regions;
}

/** Whether the table begins, or goes on after a page break, with this row. */
function begins(row: GridRow, texts: readonly string[], isKnown: boolean): boolean {
  if (texts.some((text) => /新收|本年收到|上年/.test(text))) return texts.some((text) => rowWord.test(text));
  if (!isKnown) return false;
  const figures = row.cells.filter((cell) => /^\d+$/.test(cell.text)).length;
  return texts.some((text) => rowWord.test(text) || (figures >= 5 && isKnownWord(text)));
}

function isData(row: GridRow): boolean {
  return row.cells.some((cell) => rowWord.test(cell.plain) || /^\d+$/.test(cell.text));
}

function formOf(regions: readonly Region[], expected: FormKey): FormKey {
  const labels = regions.flatMap((region) =>
    region.body.flatMap((row) => row.cells.map((cell) => bare(cell.text))),
  );
  if (labels.some((label) => /逾期不补正|逾期未按/.test(label))) return '2021';
  const at = labels.findIndex((label) => otherResults.has(label));
  if (at < 0) return expected;
  const row = regions
    .flatMap((region) => region.body)
    .find((each) => each.cells.some((cell) => otherResults.has(bare(cell.text))));
  const cell = row?.cells.find((each) => otherResults.has(bare(each.text)));
  return cell && cell.rows > 1 ? '2021' : '2019';
}

function isGroupHead(text: string): boolean {
  return groupHeads.has(text) || /勾稽|第一项加第二项/.test(text);
}

function readRegion(region: Region, head: TableHead, form: FormKey): ReadRow[] {
  const bodies = region.body
    .map((row) => ({ row, labels: labelCells(row) }))
    .filter(({ row, labels }) => row.cells.length > labels);
  const starts = valueStarts(bodies, head.columns.length, head.gridColumns);
  const rows: ReadRow[] = [];
  for (const [index, { row, labels }] of bodies.entries()) {
    const start = starts[index] ?? null;
    const values =
      start === null ? row.cells.slice(labels) : row.cells.slice(start, start + head.columns.length);
    const label = labelOf(row.cells.slice(0, start ?? labels), form);
    const isEmpty = values.every((value) => value.text === '');
    // The row of a group has no figures of its own.
    if (isEmpty && label.text === '') continue;
    rows.push({ row, label: label.text, labelCell: label.cell, values });
  }
  return rows;
}

/** The cells at the row's start that hold its label: everything up to the last cell with words that no value has. */
function labelCells(row: GridRow): number {
  const known = row.cells.findLastIndex((cell) => rowWord.test(cell.plain) || isKnownWord(cell.text));
  const last = known >= 0 ? known : row.cells.findIndex((cell) => words.test(cell.text));
  // Behind a group comes the row's own label, also one that is mistyped beyond these words.
  const [group, own] = row.cells.slice(Math.max(last, 0));
  const isOwn = group !== undefined && isGroupWord(group.text) && own !== undefined && words.test(own.text);
  return last + (isOwn ? 2 : 1);
}

function isGroupWord(text: string): boolean {
  return groupRows.has(bare(text)) || otherResults.has(bare(text));
}

function isKnownWord(text: string): boolean {
  return /^(?:总计|合计|其他|其它|小计)$/.test(bare(text)) || groupRows.has(bare(text));
}

/** The row's own label: what is left when the groups that it stands in are set aside. A group alone is the label of a row that has no
 *  cell for one (a subtotal); beside an empty cell, or reaching over the rows below, it leaves the label blank. */
function labelOf(cells: readonly GridCell[], form: FormKey): { text: string; cell: GridCell | null } {
  const isGroup = (cell: GridCell): boolean =>
    groupRows.has(bare(cell.text)) || (form === '2021' && otherResults.has(bare(cell.text)));
  const own = cells.filter((cell) => cell.text !== '' && !isGroup(cell));
  const group = cells.findLast(isGroup);
  const empty = cells.findLast((cell) => cell.text === '') ?? null;
  if (own.length > 0) {
    const text = own.map((cell) => cell.text).join('');
    return { text: text.replace(groupBefore, ''), cell: own.at(-1) ?? null };
  }
  if (!group || empty || group.rows > 1) return { text: '', cell: empty ?? group ?? null };
  return { text: group.text, cell: group };
}
