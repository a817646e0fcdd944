/** The shapes of reviews and of reports' records, for whatever comes from a page, from storage or from a colleague's file. */
import * as z from 'zod/mini';
import type { Review } from '../judge/model';
import type { ReportRecord } from '../report/record';

/** Far above any honest page; a page that reports more is not believed. */
const mostFindings = 20_000;
const longestText = 20_000;
/** Some sites put a whole report into one line. */
const longestLine = 500_000;

export const text = z.string().check(z.maxLength(longestText));
const line = z.string().check(z.maxLength(longestLine));
export const key = z.string().check(z.maxLength(100));
const nullableKey = z.nullable(key);
const severity = z.enum(['error', 'warning', 'notice']);
const template = z.enum(['2008', '2019', '2021']);

const location = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), table: key, row: key, column: key, text }),
  z.object({ kind: z.literal('text'), section: nullableKey, quote: text }),
  z.object({
    kind: z.literal('missing'),
    section: nullableKey,
    table: nullableKey,
    row: nullableKey,
    column: nullableKey,
  }),
  z.object({
    kind: z.literal('page'),
    part: z.enum(['title', 'meta', 'link', 'script', 'frame', 'comment']),
    text,
  }),
]);

const values = z.record(z.string(), z.union([z.string(), z.number()]));

const finding = z.object({
  id: key,
  rule: key,
  severity,
  usualSeverity: z.optional(severity),
  message: text,
  advice: text,
  basis: z.nullable(text),
  locations: z.array(location),
  evidence: z.record(z.string(), z.unknown()),
  say: key,
  with: values,
});

const correction = z.object({
  table: key,
  row: key,
  column: key,
  from: z.number(),
  to: z.number(),
  resolves: z.array(key),
});

const check = z.object({
  outcome: z.enum(['failed', 'passed', 'undecided', 'not-applicable']),
  reason: z.optional(text),
  say: z.optional(key),
  with: z.optional(values),
});

const report = z.object({
  title: text,
  agency: z.nullable(text),
  year: z.nullable(z.number()),
  template,
  publishedOn: z.nullable(text),
  sections: z.array(z.object({ key: nullableKey, ordinal: z.nullable(text), title: text })),
  tables: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number()))),
});

const link = z.object({
  title: text,
  agency: z.nullable(text),
  year: z.nullable(z.number()),
  url: text,
});

/** A Review as a reviewer reports it. Keys of sections, tables, rows and columns are only spelled here, not known. */
export const reviewSchema = z.object({
  source: text,
  url: z.nullable(text),
  kind: z.enum(['report', 'listing', 'other', 'unreadable']),
  report: z.nullable(report),
  findings: z.array(finding).check(z.maxLength(mostFindings)),
  corrections: z.array(correction),
  checks: z.record(z.string(), check),
  error: z.nullable(z.object({ code: key, message: text })),
  links: z.optional(z.array(link)),
  unread: z.optional(z.array(text)),
}) as unknown as z.ZodMiniType<Review>;

const label = z.object({ key, raw: text, state: z.enum(['official', 'differs', 'blank']) });

const value = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number'),
    value: z.number(),
    unit: z.nullable(z.enum(['元', '万元', '亿元'])),
  }),
  z.object({ kind: z.literal('blank') }),
  z.object({ kind: z.literal('other'), lawful: z.optional(z.literal(true)) }),
  z.object({ kind: z.literal('invalid'), why: z.enum(['negative', 'fraction', 'size']) }),
]);

const table = z.object({
  key,
  form: z.enum(['2019', '2021']),
  rows: z.array(label),
  columns: z.array(label),
  cells: z.array(z.object({ row: key, column: key, raw: text, value })),
  strangers: z.array(z.object({ kind: z.enum(['row', 'column']), raw: text })),
  doubt: z.nullable(text),
});

/** A report's record as a reviewer sends it and as the machine keeps it. */
export const recordSchema = z.object({
  identity: z.object({
    title: text,
    agency: z.nullable(text),
    year: z.nullable(z.number()),
    publishedOn: z.nullable(text),
    level: z.nullable(z.enum(['national', 'province', 'city', 'county', 'town'])),
    body: z.nullable(z.enum(['government', 'office', 'department', 'street', 'committee', 'other'])),
    scope: z.nullable(z.enum(['aggregate', 'own'])),
  }),
  template,
  preamble: z.array(line),
  sections: z.array(
    z.object({ key: nullableKey, ordinal: z.nullable(text), title: text, text: z.array(line) }),
  ),
  closing: z.array(line),
  tables: z.array(table),
}) as unknown as z.ZodMiniType<ReportRecord>;
