/** All settings as one JSON file, and what a file that comes back would change. */
import { defaults, readSettings, type Settings } from './model';

const kind = 'mingcha-settings';

/** A megabyte: all lists at their longest. */
const largestFile = 1_000_000;

export type SettingKey = Exclude<keyof Settings, 'version'>;

/** Every setting, in the order in which people are told of them. */
export const settingKeys = Object.keys(defaults).filter((key): key is SettingKey => key !== 'version');

/** `not-json`: no JSON at all; `not-settings`: not a file of settings; `newer`: made by a later version; `too-large`. */
export type FileFault = 'not-json' | 'not-settings' | 'newer' | 'too-large';

export type ReadFile =
  | {
      readonly kind: 'settings';
      readonly settings: Settings;
      /** Names of what the file holds and this version cannot use, as the file has them. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** One difference between two settings. Lists say what comes and what goes. */
export type Change =
  | ChoiceChange<'language'>
  | ChoiceChange<'theme'>
  | { readonly key: 'marks'; readonly kind: 'switch'; readonly to: boolean }
  | {
      readonly key: 'departmentDeadline' | 'governmentDeadline';
      readonly kind: 'day';
      readonly from: string | null;
      readonly to: string | null;
    }
  | ValueChange<'columns'>
  | ValueChange<'noticeTemplate'>
  | ValueChange<'noticeDays'>
  | ValueChange<'issuer'>
  | ListChange<'off' | 'hosts'>
  | ListChange<'allowed' | 'denied'>;

interface ChoiceChange<K extends 'language' | 'theme'> {
  readonly key: K;
  readonly kind: 'choice';
  readonly from: Settings[K];
  readonly to: Settings[K];
}

/** A whole that was replaced by another. */
interface ValueChange<K extends 'columns' | 'noticeTemplate' | 'noticeDays' | 'issuer'> {
  readonly key: K;
  readonly kind: 'value';
  readonly from: Settings[K];
  readonly to: Settings[K];
}

interface ListChange<K extends 'off' | 'hosts' | 'allowed' | 'denied'> {
  readonly key: K;
  readonly kind: 'list';
  readonly added: Settings[K];
  readonly removed: Settings[K];
}

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
  const held = file['settings'];
  const read = readSettings(held);
  const bad = settingKeys.filter((key) => key in held && isScalar(read[key]) && read[key] !== held[key]);
  const given = settingKeys.filter((key) => key in held && !bad.includes(key));
  return {
    kind: 'settings',
    settings: { ...current, ...Object.fromEntries(given.map((key) => [key, read[key]])) },
    ignored: [...bad, ...given.flatMap((key) => lost(key, held[key], read[key])), ...unknownNames(held)],
  };
}

/** What would be another way; empty where both are the same. */
export function changesBetween(before: Settings, after: Settings): readonly Change[] {
  const choices = (['language', 'theme'] as const).flatMap((key): Change[] =>
    before[key] === after[key] ? [] : [{ key, kind: 'choice', from: before[key], to: after[key] } as Change],
  );
  const switches: Change[] =
    before.marks === after.marks ? [] : [{ key: 'marks', kind: 'switch', to: after.marks }];
  const days = (['departmentDeadline', 'governmentDeadline'] as const).flatMap((key): Change[] =>
    before[key] === after[key] ? [] : [{ key, kind: 'day', from: before[key], to: after[key] }],
  );
  const lists = (['off', 'allowed', 'denied', 'hosts'] as const).flatMap((key): Change[] => {
    const added = missingFrom(before[key], after[key]);
    const removed = missingFrom(after[key], before[key]);
    return added.length + removed.length === 0 ? [] : [{ key, kind: 'list', added, removed } as Change];
  });
  const values = (['columns', 'noticeTemplate', 'noticeDays', 'issuer'] as const).flatMap((key): Change[] =>
    JSON.stringify(before[key]) === JSON.stringify(after[key])
      ? []
      : [{ key, kind: 'value', from: before[key], to: after[key] } as Change],
  );
  return [...choices, ...switches, ...lists, ...days, ...values];
}

function missingFrom(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const held = new Set(list.map((each) => JSON.stringify(each)));
  return other.filter((each) => !held.has(JSON.stringify(each)));
}

/** Items of a list that could not be read: `allowed × 2`. */
function lost(key: SettingKey, held: unknown, read: unknown): string[] {
  if (!Array.isArray(read)) return [];
  const count = (Array.isArray(held) ? held.length : 1) - read.length;
  return count > 0 ? [`${key} × ${count}`] : [];
}

function unknownNames(held: Readonly<Record<string, unknown>>): string[] {
  const known: ReadonlySet<string> = new Set(settingKeys);
  return Object.keys(held).filter((name) => !known.has(name));
}

function isScalar(value: unknown): boolean {
  return !Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
