/** Which cells a stated quantity may equal: every reading that practice allows, so that only a figure that fits none is called wrong. */
import { tableForm } from '../domain/forms';
import type { ColumnKey, RowKey, TableKey } from '../domain/keys';
import { applicantQuantities, type Quantity } from '../domain/quantities';
import type { Report, Table } from '../report/model';

/** A cell of a table by row and column, whether or not the page has it. */
export interface CellKey {
  readonly row: RowKey;
  readonly column: ColumnKey;
}

/** The sum of some cells of one table, less others. */
export interface Counterpart {
  readonly table: TableKey;
  readonly plus: readonly CellKey[];
  readonly minus: readonly CellKey[];
}

/** @param isPart the figure is a part of another in its sentence: 新收8件，其中办结7件 may leave out what was carried in
 *  @returns none where the report has no table that could hold it */
export function counterpartsOf(quantity: Quantity, report: Report, isPart: boolean): readonly Counterpart[] {
  const [topic = '', rest = ''] = split(quantity);
  if (topic === 'review' || topic === 'suit')
    return report.tables.some(({ key }) => key === 'disputes') ? disputes(quantity) : [];
  const key: TableKey = topic === 'document' || topic === 'regulation' ? 'regulations' : 'requests';
  const table = report.tables.find((each) => each.key === key);
  if (!table) return [];
  return key === 'regulations' ? documents(table, topic, rest) : requests(table, quantity, isPart);
}

function split(quantity: Quantity): [string, string] {
  const at = quantity.indexOf('-');
  return at < 0 ? [quantity, ''] : [quantity.slice(0, at), quantity.slice(at + 1)];
}

function requests(table: Table, quantity: Quantity, isPart: boolean): Counterpart[] {
  const rows = tableForm(table.form, 'requests').rows.map(({ key }) => key);
  const group = (prefix: string): RowKey[] =>
    rows.filter((row) => row === prefix || row.startsWith(`${prefix}-`));
  const withdrawn = rows.includes('other-rest') ? 'other-rest' : 'other';
  const received = [sum(['received']), sum(['received', 'carried-in'])];
  // What was withdrawn or never completed is concluded without an answer.
  const others = group('other');
  const concluded = [
    sum(['concluded']),
    sum(['concluded'], [withdrawn]),
    ...(others.length > 1 ? [sum(['concluded'], others)] : []),
    ...(isPart ? [sum(['concluded'], ['carried-in'])] : []),
  ];

  if (applicantQuantities.has(quantity)) {
    const columns =
      quantity === 'entity' ? ['business', 'research', 'nonprofit', 'legal', 'other'] : [quantity];
    return [
      sum(['received'], [], columns),
      sum(['received', 'carried-in'], [], columns),
      sum(['concluded'], [], columns),
    ];
  }
  switch (quantity) {
    case 'received':
      return received;
    case 'new':
      return [sum(['received'])];
    case 'answered':
    case 'concluded':
      return concluded;
    case 'handled':
      return [...received, ...concluded];
    case 'requested':
      return [...received, ...concluded, sum(['granted']), sum(['granted', 'partial'])];
    case 'carried':
      return [sum(['carried-in']), sum(['carried-out'])];
    case 'granted+partial':
      return [sum(['granted', 'partial'])];
    case 'denied':
    case 'unavailable':
    case 'rejected':
    case 'other':
      return [sum(group(quantity))];
    default:
      return rows.includes(quantity) ? [sum([quantity])] : [];
  }
}

function disputes(quantity: Quantity): Counterpart[] {
  const [, course, outcome = 'total'] =
    /^(review|suit-direct|suit-after|suit)(?:-(\w+))?$/.exec(quantity) ?? [];
  switch (course) {
    case 'review':
      return [outcomes(`review-${outcome}`)];
    case 'suit-direct':
      return [outcomes(`direct-${outcome}`)];
    case 'suit-after':
      return [outcomes(`after-review-${outcome}`)];
    case 'suit':
      return [outcomes(`direct-${outcome}`, `after-review-${outcome}`)];
    default:
      return [];
  }
}

/** 2019: what was made or published, and all that is public; that form says nothing of repeals. */
function documents({ form }: Table, topic: string, act: string): Counterpart[] {
  const row = topic === 'document' ? 'normative-documents' : 'regulations';
  const columns = {
    '2019': { issued: ['made', 'published'], repealed: [], 'in-force': ['public-total'] },
    '2021': { issued: ['issued'], repealed: ['repealed'], 'in-force': ['in-force'] },
  }[form] as Readonly<Record<string, readonly ColumnKey[]>>;
  return (columns[act] ?? []).map((column) => ({ table: 'regulations', plus: [{ row, column }], minus: [] }));
}

/** Cells of section three, added and taken off. */
function sum(
  plus: readonly RowKey[],
  minus: readonly RowKey[] = [],
  columns: readonly ColumnKey[] = ['total'],
): Counterpart {
  const cells = (rows: readonly RowKey[]): CellKey[] =>
    rows.flatMap((row) => columns.map((column) => ({ row, column })));
  return { table: 'requests', plus: cells(plus), minus: cells(minus) };
}

/** Cells of section four, added. */
function outcomes(...columns: readonly ColumnKey[]): Counterpart {
  return { table: 'disputes', plus: columns.map((column) => ({ row: 'count', column })), minus: [] };
}
