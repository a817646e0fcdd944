/** A roster of units: the cells of a table, as somebody keeps it → the units in it with their addresses. Pure. */
import { mostAddresses, webAddress } from './addresses';
import type { Unit } from './model';

export interface Roster {
  readonly units: readonly Unit[];
  /** How many rows named no unit and no address. */
  readonly ignored: number;
}

const nameHead = /单位|机关|部门|名称|机构|unit|name|agency/i;
const addressHead = /地址|网址|链接|网页|url|link|address/i;

/** Looks for the columns of names and addresses: by their heads, else by what stands in them.
 *  @param cells row by row, as printed */
export function rosterOf(cells: readonly (readonly string[])[]): Roster {
  const rows = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  const headed = headIn(rows.slice(0, 5));
  const body = headed ? rows.slice(headed.row + 1) : rows;
  const { name, address } = headed ?? guessed(body);
  const units: Unit[] = [];
  let ignored = 0;
  for (const row of body.slice(0, mostAddresses)) {
    const url = webAddress(row[address] ?? '');
    const written = (row[name] ?? '').trim().slice(0, 200);
    if (written === '' && url === null) ignored += 1;
    else units.push({ name: written || url!, url });
  }
  return { units, ignored: ignored + Math.max(0, body.length - mostAddresses) };
}

const longestHead = 12;

interface Columns {
  readonly name: number;
  readonly address: number;
}

/** The first row that heads both columns; else one that heads that of the names, which a title above the table does not. */
function headIn(rows: readonly (readonly string[])[]): (Columns & { readonly row: number }) | null {
  const heads = rows.map((cells, row) => {
    const address = cells.findIndex((cell) => addressHead.test(cell) && webAddress(cell) === null);
    const isName = (cell: string, column: number) =>
      column !== address && cell.trim().length <= longestHead && nameHead.test(cell);
    return { row, name: cells.findIndex(isName), address };
  });
  const named = heads.filter(({ name }) => name >= 0);
  return (
    named.find(({ address }) => address >= 0) ?? named.find(({ row }) => !isTitle(rows[row]!, rows)) ?? null
  );
}

/** A lone cell above rows of several. */
function isTitle(row: readonly string[], rows: readonly (readonly string[])[]): boolean {
  return filled(row) === 1 && rows.some((other) => filled(other) > 1);
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** The column with most addresses, and of the others the one with most words. */
function guessed(rows: readonly (readonly string[])[]): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
  const address = fullest(columns, (cell) => /[./]/.test(cell) && webAddress(cell) !== null, -1);
  return { address, name: fullest(columns, (cell) => /\p{Script=Han}/u.test(cell), address) };
}

/** @returns the column in which most cells are so, or -1 */
function fullest(
  columns: readonly (readonly string[])[],
  isSo: (cell: string) => boolean,
  but: number,
): number {
  const counts = columns.map((cells, column) => (column === but ? 0 : cells.filter(isSo).length));
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}
