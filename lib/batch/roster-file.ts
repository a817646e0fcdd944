/** A roster's file → its units: CSV or one unit a line, in UTF-8 or GBK, or the first sheet of an XLSX. The same in panel and command line. */
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { rosterOf, type Roster } from './roster';

/** Bytes; a province's units fit many times. */
export const largestRoster = 10 * 1024 * 1024;

/** @throws Error where the file is a workbook that cannot be read */
export async function rosterIn(bytes: Uint8Array<ArrayBuffer>): Promise<Roster> {
  return rosterOf(isWorkbook(bytes) ? await workbookCells(bytes) : csvCells(bytes));
}

/** Workbooks are ZIP files, whatever they are called. */
function isWorkbook([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

async function workbookCells(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const rows = await readSheet(new Blob([bytes]));
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}

function csvCells(bytes: Uint8Array): string[][] {
  return Papa.parse<string[]>(textOf(bytes), { skipEmptyLines: 'greedy' }).data;
}

/** Excel saves CSV as GBK where the system speaks Chinese. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
