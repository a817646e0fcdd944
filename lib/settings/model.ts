/** The user's wishes about the tool: their shape, their defaults, and how settings of any origin are read. */
import * as z from 'zod/mini';
import { columnSets, listColumns, type ListColumn } from '../domain/list-columns';
import { longestIssuer, longestNoticeDays, noticeFault, usualNoticeDays } from '../domain/notice';
import type { Settings as RuleSettings } from '../rules/define';
import { dayIn } from './day';
import { hostIn } from './host';
import { isSameTerm, termFault } from './term';

/** Far more than anyone enters by hand: a longer list comes from a broken file. */
const longestList = 2_000;

/** An id that is not known here may be one of another version: it is kept. */
const ruleId = z.string().check(z.regex(/^[a-z-]{1,60}$/));
const host = z.string().check(z.refine((text) => hostIn(text) === text));
const day = z.nullable(z.string().check(z.refine((text) => dayIn(text) === text)));
const term = z
  .object({ term: z.string().check(z.trim()), host: z.nullable(host) })
  .check(z.refine((each) => termFault(each, [], []) === null));

const column = z.enum(listColumns);
const notice = z.string().check(z.refine((text) => noticeFault(text) === null));

const isEqual = (one: string, other: string): boolean => one === other;

const settingsSchema = z.object({
  version: z.catch(z.literal(1), 1),
  /** `auto`: the browser's language. */
  language: z.catch(z.enum(['auto', 'zh-CN', 'en']), 'auto'),
  /** `auto`: the system's. */
  theme: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Whether findings are marked on pages. */
  marks: z.catch(z.boolean(), true),
  /** Ids of rules that are switched off. */
  off: listOf(ruleId, isEqual),
  /** Terms that are never flagged, and terms that always are. */
  allowed: listOf(term, isSameTerm),
  denied: listOf(term, isSameTerm),
  /** Hosts that count as government hosts. */
  hosts: listOf(host, isEqual),
  /** `MM-DD` of the year after the report year; null: the statutory day. */
  departmentDeadline: z.catch(day, null),
  governmentDeadline: z.catch(day, null),
  /** Columns of lists that are copied or saved, in their order. */
  columns: z.pipe(
    listOf(column, isEqual),
    z.transform((columns): ListColumn[] => (columns.length > 0 ? columns : [...columnSets.full])),
  ),
  /** The template of the letter to an agency; null: the one that the tool brings. */
  noticeTemplate: z.catch(z.nullable(notice), null),
  /** Working days that the letter gives. */
  noticeDays: z.catch(z.int().check(z.minimum(1), z.maximum(longestNoticeDays)), usualNoticeDays),
  /** Who signs the letter; empty: left to fill in. */
  issuer: z.catch(z.string().check(z.trim(), z.maxLength(longestIssuer)), ''),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaults: Settings = settingsSchema.parse({});

/** Reads settings, whatever they are: what is missing, unknown or bad falls back to its default by itself, and the rest stays. */
export function readSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : defaults;
}

/** The part of the settings that says how findings are handed over. */
export type HandingOverSettings = Pick<Settings, 'columns' | 'noticeTemplate' | 'noticeDays' | 'issuer'>;

/** The part of the settings that reviews depend on. */
export function ruleSettings(settings: Settings): RuleSettings {
  const { off, allowed, denied, hosts, departmentDeadline, governmentDeadline } = settings;
  return { off, allowed, denied, hosts, departmentDeadline, governmentDeadline };
}

/** A list of which the good items count, each once. */
function listOf<T>(item: z.ZodMiniType<T>, isSame: (one: T, other: T) => boolean) {
  const good = z.transform((items: unknown[]): T[] => {
    const kept: T[] = [];
    for (const each of items.slice(0, longestList)) {
      const read = item.safeParse(each);
      if (read.success && !kept.some((other) => isSame(other, read.data))) kept.push(read.data);
    }
    return kept;
  });
  return z.catch(z.pipe(z.array(z.unknown()), good), []);
}
