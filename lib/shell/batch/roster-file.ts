/** A roster's file → its cells: CSV in UTF-8 or GBK, or the first sheet of an XLSX. Loaded when the first file is chosen. */
import { readSheet } from 'read-excel-file/browser';
import { rosterOf, type Roster } from '../../batch/roster';
import { rosterInCsv } from '../../batch/roster-csv';

export type ReadRoster =
  | ({ readonly kind: 'roster' } & Roster)
  | { readonly kind: 'fault'; readonly fault: 'too-large' | 'unreadable' | 'empty' };

/** Bytes; a province's units fit many times. */
const largestFile = 10 * 1024 * 1024;

export async function readRoster(file: File): Promise<ReadRoster> {
  if (file.size > largestFile) return { kind: 'fault', fault: 'too-large' };
  try {
    const roster = (await isWorkbook(file))
      ? rosterOf(await workbookCells(file))
      : rosterInCsv(new Uint8Array(await file.arrayBuffer()));
    return roster.units.length > 0 ? { kind: 'roster', ...roster } : { kind: 'fault', fault: 'empty' };
  } catch {
    return { kind: 'fault', fault: 'unreadable' };
  }
}

/** Workbooks are ZIP files, whatever they are called. */
async function isWorkbook(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
}

async function workbookCells(file: File): Promise<string[][]> {
  const rows = await readSheet(file);
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}
