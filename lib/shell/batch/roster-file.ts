/** The file that somebody chooses as a roster → its units. Loaded when the first file is chosen. */
import type { Roster } from '../../batch/roster';
import { largestRoster, rosterIn } from '../../batch/roster-file';

export type ReadRoster =
  | ({ readonly kind: 'roster' } & Roster)
  | { readonly kind: 'fault'; readonly fault: 'too-large' | 'unreadable' | 'empty' };

/** Reads CSV, one unit a line, or a workbook. Whatever is wrong with the file is a fault; nothing is thrown. */
export async function readRoster(file: File): Promise<ReadRoster> {
  if (file.size > largestRoster) return { kind: 'fault', fault: 'too-large' };
  try {
    const roster = await rosterIn(new Uint8Array(await file.arrayBuffer()));
    return roster.units.length > 0 ? { kind: 'roster', ...roster } : { kind: 'fault', fault: 'empty' };
  } catch {
    return { kind: 'fault', fault: 'unreadable' };
  }
}
