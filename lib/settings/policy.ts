/** What an administrator has set for everyone (storage.managed), and what it makes of a user's settings. */
import type { Severity } from '../domain/keys';
import { isRecord, readHeld, type Ignored } from './held';
import { defaults, readSettings, type SettingKey, type Settings } from './model';
import { isSameTerm } from './term';

export interface Policy {
  /** The settings that are set. Of lists and severities the user may have more, of the others only these. */
  readonly given: Partial<Settings>;
  /** What was set and could not be understood. */
  readonly ignored: readonly Ignored[];
}

export const noPolicy: Policy = { given: {}, ignored: [] };

/** Settings that a policy adds to, instead of putting its own in place of the user's. */
const added = ['off', 'severities', 'allowed', 'denied', 'hosts', 'labels'] as const;
const termLists = ['allowed', 'denied'] as const;

/** Reads what an administrator has set; a term without a host counts everywhere.
 *  @param managed all of storage.managed; whatever is no record sets nothing */
export function readPolicy(managed: unknown): Policy {
  if (!isRecord(managed)) return noPolicy;
  const terms = termLists.flatMap((key) => {
    const list = managed[key];
    return Array.isArray(list) ? [[key, list.map(everywhereUnlessSaid)] as const] : [];
  });
  return readHeld({ ...managed, ...Object.fromEntries(terms) });
}

/** Policies know no null: a term whose host is empty, or is not there at all, counts everywhere. */
function everywhereUnlessSaid(item: unknown): unknown {
  return isRecord(item) && (item['host'] ?? '') === '' ? { ...item, host: null } : item;
}

/** Whether the policy leaves the user no choice in this setting. */
export function isFixed({ given }: Policy, key: SettingKey): boolean {
  return Object.hasOwn(given, key) && !(added as readonly SettingKey[]).includes(key);
}

/** Whether the policy says anything at all. */
export function isSet({ given, ignored }: Policy): boolean {
  return Object.keys(given).length + ignored.length > 0;
}

/** The severity that the policy gives to a rule. */
export function policySeverity({ given }: Policy, rule: string): Severity | null {
  const { severities = {} } = given;
  return Object.hasOwn(severities, rule) ? (severities[rule] ?? null) : null;
}

/** The user's settings as they count under the policy. */
export function underPolicy(own: Settings, { given }: Policy): Settings {
  if (Object.keys(given).length === 0) return own;
  const list = <K extends 'off' | 'allowed' | 'denied' | 'hosts' | 'labels'>(key: K) => [
    ...(given[key] ?? []),
    ...own[key],
  ];
  // Reading them once more leaves each item once, the policy's first.
  return readSettings({
    ...own,
    ...given,
    off: list('off'),
    severities: { ...own.severities, ...given.severities },
    // A term in both lists would be whichever is asked for first: here the administrator's word counts.
    allowed: list('allowed').filter((each) => !(given.denied ?? []).some((term) => isSameTerm(term, each))),
    denied: list('denied').filter((each) => !(given.allowed ?? []).some((term) => isSameTerm(term, each))),
    hosts: list('hosts'),
    labels: list('labels'),
    version: defaults.version,
  });
}
