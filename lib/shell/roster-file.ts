/** A roster's file → its cells: CSV in UTF-8 or GBK, or the first sheet of an XLSX. Loaded when the first file is chosen. */
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/browser';
import { rosterOf, type Roster } from '../batch/roster';

export type ReadRoster =
  | ({ readonly kind: 'roster' } & Roster)
  | { readonly kind: 'fault'; readonly fault: 'too-large' | 'unreadable' | 'empty' };

/** Bytes; a province's units fit many times. */
const largestFile = 10 * 1024 * 1024;

export async function readRoster(file: File): Promise<ReadRoster> {
  if (file.size > largestFile) return { kind: 'fault', fault: 'too-large' };
  try {
    const cells = (await isWorkbook(file)) ? await workbookCells(file) : csvCells(await textOf(file));
    const roster = rosterOf(cells);
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

function csvCells(text: string): string[][] {
  return Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
}

/** Excel saves CSV as GBK where the system speaks Chinese. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
