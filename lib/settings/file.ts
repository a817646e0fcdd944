/** All settings as one JSON file, and what a file that comes back says. */
import { type Ignored, isRecord, readHeld } from './held';
import { defaults, type Settings } from './model';

const kind = 'mingcha-settings';

/** A megabyte: all lists at their longest. */
const largestFile = 1_000_000;

/** `not-json`: no JSON at all; `not-settings`: not a file of settings; `newer`: made by a later version; `too-large`. */
export type FileFault = 'not-json' | 'not-settings' | 'newer' | 'too-large';

export type ReadFile =
  | {
      readonly kind: 'settings';
      readonly settings: Settings;
      /** What the file holds and this version cannot use. */
      readonly ignored: readonly Ignored[];
    }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** @returns JSON that says what kind of file it is, in which version, for `fromFile` */
export function toFile({ version, ...settings }: Settings): string {
  return `${JSON.stringify({ kind, version, settings }, null, 2)}\n`;
}

/** Reads a file of settings. What it does not speak of stays as it is; what it says badly is ignored, and named.
 *  @param current the settings that the file is to change */
export function fromFile(text: string, current: Settings): ReadFile {
  if (text.length > largestFile) return { kind: 'fault', fault: 'too-large' };
  const file = parse(text);
  if (file === undefined) return { kind: 'fault', fault: 'not-json' };
  if (!isRecord(file) || file['kind'] !== kind || !isRecord(file['settings'])) {
    return { kind: 'fault', fault: 'not-settings' };
  }
  if (typeof file['version'] === 'number' && file['version'] > defaults.version) {
    return { kind: 'fault', fault: 'newer' };
  }
  const { given, ignored } = readHeld(file['settings']);
  return { kind: 'settings', settings: { ...current, ...given, version: defaults.version }, ignored };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
