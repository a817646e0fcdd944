/** A roster as CSV, or one unit a line, in UTF-8 or GBK. */
import Papa from 'papaparse';
import { rosterOf, type Roster } from './roster';

export function rosterInCsv(bytes: Uint8Array): Roster {
  return rosterOf(Papa.parse<string[]>(textOf(bytes), { skipEmptyLines: 'greedy' }).data);
}

/** Excel saves CSV as GBK where the system speaks Chinese. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
