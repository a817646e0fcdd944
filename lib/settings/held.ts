/** Settings that come from outside, from a file or an administrator: what of them can be used, and what cannot. */
import { defaults, items, readSettings, settingKeys, type SettingKey, type Settings } from './model';

/** What was left aside. `value`: the setting as a whole; `items`: some of a list; `unknown`: no setting of this version. */
export type Ignored =
  | { readonly kind: 'value'; readonly key: SettingKey; readonly found: string }
  | { readonly kind: 'items'; readonly key: SettingKey; readonly count: number; readonly found: string }
  | { readonly kind: 'unknown'; readonly name: string };

export interface Held {
  /** The settings that are spoken of, those that cannot be read left out. */
  readonly given: Partial<Settings>;
  readonly ignored: readonly Ignored[];
}

/** How much of a bad value is repeated to its reader. */
const longestExcerpt = 40;

/** Reads each setting by itself. Of a list or a record the good part counts, and the rest is told. */
export function readHeld(held: Readonly<Record<string, unknown>>): Held {
  const read = readSettings(held);
  const spokenOf = settingKeys.filter((key) => Object.hasOwn(held, key));
  const bad = spokenOf.filter((key) => isBad(held[key], read[key], defaults[key]));
  const given = spokenOf.filter((key) => !bad.includes(key));
  const known: ReadonlySet<string> = new Set(['version', ...settingKeys]);
  return {
    given: Object.fromEntries(given.map((key) => [key, read[key]])),
    ignored: [
      ...bad.map((key): Ignored => ({ kind: 'value', key, found: excerpt(held[key]) })),
      ...given.flatMap((key) => badItems(key, held[key])),
      ...Object.keys(held)
        .filter((name) => !known.has(name))
        .map((name): Ignored => ({ kind: 'unknown', name: name.slice(0, longestExcerpt) })),
    ],
  };
}

/** Whether a value was of no use at all: its default stands in its place, and it is not the default. */
function isBad(held: unknown, read: unknown, fallback: unknown): boolean {
  if (isSame(read, held) || !isSame(read, fallback)) return false;
  // Of a list or a record the good part counts; what has another shape has none.
  return Array.isArray(fallback) ? !Array.isArray(held) : !(isRecord(fallback) && isRecord(held));
}

function badItems(key: SettingKey, held: unknown): Ignored[] {
  const bad = Array.isArray(held) ? badInList(key, held) : isRecord(held) ? badInRecord(key, held) : [];
  const [first] = bad;
  return first === undefined ? [] : [{ kind: 'items', key, count: bad.length, found: excerpt(first) }];
}

function badInList(key: SettingKey, held: readonly unknown[]): unknown[] {
  const item = (items as Readonly<Partial<Record<SettingKey, (typeof items)[keyof typeof items]>>>)[key];
  return item ? held.filter((each) => !item.safeParse(each).success) : [];
}

function badInRecord(key: SettingKey, held: Readonly<Record<string, unknown>>): unknown[] {
  const read = readSettings({ [key]: held })[key] as unknown;
  if (!isRecord(read)) return [];
  return Object.entries(held)
    .filter(([name]) => !Object.hasOwn(read, name))
    .map(([name, value]) => `${name}: ${String(value)}`);
}

function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}

/** Whether two values are the same as JSON; records only with their keys in the same order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a value is what JSON calls an object: no list, not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
