/** The user's wishes about the tool: their shape, their defaults, and how settings of any origin are read. */
import * as z from 'zod/mini';
import type { Severity } from '../domain/keys';
import { columnSets, listColumns, type ListColumn } from '../domain/list-columns';
import { longestIssuer, longestNoticeDays, noticeFault, usualNoticeDays } from '../domain/notice';
import type { NoticeWishes } from '../export/notice';
import type { RuleSettings } from '../rules/define';
import { dayIn } from './day';
import { hostIn } from './host';
import { isSameTerm, termFault } from './term';
import { wordingFault } from './wording';

/** Far more than anyone enters by hand: a longer list comes from a broken file. */
const longestList = 2_000;
const longestLine = 100;

/** An id that is not known here may be one of another version: it is kept. */
const ruleId = z.string().check(z.regex(/^[a-z-]{1,60}$/));
const severity = z.enum(['error', 'warning', 'notice']);
const host = z.string().check(z.refine((text) => hostIn(text) === text));
const day = z.nullable(z.string().check(z.refine((text) => dayIn(text) === text)));
const line = z.string().check(z.trim(), z.maxLength(longestLine), z.regex(/^[^\n\r]*$/));
const term = z
  .object({ term: z.string().check(z.trim()), host: z.nullable(host) })
  .check(z.refine((each) => termFault(each, [], []) === null));
const label = z
  .object({
    label: z.string().check(z.regex(/^[a-z\d:-]{1,80}$/)),
    wording: z.string().check(z.trim()),
  })
  .check(z.refine((each) => wordingFault(each, []) === null));

const column = z.enum(listColumns);
const notice = z.string().check(z.refine((text) => noticeFault(text) === null));

const isEqual = (one: string, other: string): boolean => one === other;

/** What one item of each list has to be. */
export const items = {
  off: ruleId,
  allowed: term,
  denied: term,
  hosts: host,
  labels: label,
  columns: column,
} as const;

const settingsSchema = z.object({
  version: z.catch(z.literal(1), 1),
  /** `auto`: the browser's language. */
  language: z.catch(z.enum(['auto', 'zh-CN', 'en']), 'auto'),
  /** `auto`: the system's. `contrast`: light or dark as the system, with as much contrast as there is. */
  theme: z.catch(z.enum(['auto', 'light', 'dark', 'contrast']), 'auto'),
  textSize: z.catch(z.enum(['normal', 'large', 'largest']), 'normal'),
  /** Whether findings are marked on pages. */
  marks: z.catch(z.boolean(), true),
  /** Whether single keys (j, k, c …) do something in the panel. */
  keys: z.catch(z.boolean(), true),
  /** Ids of rules that are switched off. */
  off: listOf(items.off, isEqual),
  /** Severities by rule, where they depart from the catalogue. */
  severities: z.catch(z.pipe(z.record(z.string(), z.unknown()), z.transform(goodSeverities)), {}),
  /** Terms that are never flagged, and terms that always are. */
  allowed: listOf(items.allowed, isSameTerm),
  denied: listOf(items.denied, isSameTerm),
  /** Hosts that count as government hosts. */
  hosts: listOf(items.hosts, isEqual),
  /** Wordings that count as labels or titles of the form. */
  labels: listOf(items.labels, (one, other) => wordingFault(one, [other]) === 'twice'),
  /** `MM-DD` of the year after the report year; null: the statutory day. */
  departmentDeadline: z.catch(day, null),
  governmentDeadline: z.catch(day, null),
  /** Columns of lists that are copied or saved, in their order. */
  columns: z.pipe(
    listOf(items.columns, isEqual),
    z.transform((columns): ListColumn[] => (columns.length > 0 ? columns : [...columnSets.full])),
  ),
  /** The template of the letter to an agency; null: the one that the tool brings. */
  noticeTemplate: z.catch(z.nullable(notice), null),
  /** Working days that the letter gives. */
  noticeDays: z.catch(z.int().check(z.minimum(1), z.maximum(longestNoticeDays)), usualNoticeDays),
  /** Who signs the letter; empty: left to fill in. */
  issuer: z.catch(z.string().check(z.trim(), z.maxLength(longestIssuer)), ''),
  /** Who reviews; empty: nobody is named. */
  reviewer: z.catch(line, ''),
  /** How many pages of a batch are read at a time. */
  parallel: z.catch(z.int().check(z.minimum(1), z.maximum(8)), 3),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingKey = Exclude<keyof Settings, 'version'>;
/** A change to some of the settings. */
export type SettingsChange = Partial<Omit<Settings, 'version'>>;

export const defaults: Settings = settingsSchema.parse({});

/** Every setting, in the order in which people are told of them. */
export const settingKeys = Object.keys(defaults).filter((key): key is SettingKey => key !== 'version');

/** Reads settings, whatever they are: what is missing, unknown or bad falls back to its default by itself, and the rest stays. */
export function readSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : defaults;
}

/** The part of the settings that says how findings are handed over. */
export type HandingOverSettings = Pick<Settings, 'columns' | 'noticeTemplate' | 'noticeDays' | 'issuer'>;

/** What the settings say about letters. */
export function noticeWishes({
  noticeTemplate,
  noticeDays,
  issuer,
}: Omit<HandingOverSettings, 'columns'>): NoticeWishes {
  return { template: noticeTemplate, days: noticeDays, issuer };
}

/** The part of the settings that reviews depend on. */
export function ruleSettings(settings: Settings): RuleSettings {
  const { off, severities, labels, allowed, denied, hosts, departmentDeadline, governmentDeadline } =
    settings;
  return { off, severities, labels, allowed, denied, hosts, departmentDeadline, governmentDeadline };
}

/** A list of which the good items count, each once. */
function listOf<T>(item: z.ZodMiniType<T>, isSame: (one: T, other: T) => boolean) {
  const good = z.transform((given: unknown[]): T[] => {
    const kept: T[] = [];
    for (const each of given.slice(0, longestList)) {
      const read = item.safeParse(each);
      if (read.success && !kept.some((other) => isSame(other, read.data))) kept.push(read.data);
    }
    return kept;
  });
  return z.catch(z.pipe(z.array(z.unknown()), good), []);
}

function goodSeverities(given: Readonly<Record<string, unknown>>): Record<string, Severity> {
  const good = Object.entries(given).flatMap(([id, wished]) => {
    const read = severity.safeParse(wished);
    return ruleId.safeParse(id).success && read.success ? [[id, read.data] as const] : [];
  });
  return Object.fromEntries(good.slice(0, longestList));
}
