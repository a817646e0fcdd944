/** The shapes of batches as they are stored, and of what is said about them. Whoever reads either parses it with these first. */
import * as z from 'zod/mini';
import type { Account } from '../../batch/count';
import type { RowOutcome, Plan, Row } from '../../batch/model';

const longestText = 20_000;
const mostRows = 10_000;

const text = z.string().check(z.maxLength(longestText));
const nullableText = z.nullable(text);
const index = z.int().check(z.gte(0), z.lt(mostRows));
const count = z.int().check(z.gte(0));

const skipReason = z.enum([
  'not-report',
  'listing',
  'closed',
  'navigated',
  'asleep',
  'no-permission',
  'browser-page',
  'pdf',
  'not-html',
  'editing',
  'cancelled',
]);

const failReason = z.enum([
  'timeout',
  'http',
  'network',
  'elsewhere',
  'too-large',
  'silent',
  'unreadable',
  'hung',
  'crash',
  'interrupted',
]);

const summary = z.object({
  kind: z.enum(['report', 'listing', 'other', 'unreadable']),
  title: text,
  agency: nullableText,
  year: z.nullable(z.int()),
  template: z.nullable(z.enum(['2008', '2019', '2021'])),
  errors: count,
  warnings: count,
  notices: count,
  undecided: count,
  links: count,
});

const from = z.enum(['page', 'source']);

export const rowSchema: z.ZodMiniType<Row> = z.object({
  index,
  url: nullableText,
  name: nullableText,
  tabId: z.nullable(z.int()),
  attempt: count,
  tries: count,
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('waiting'), notBefore: z.number() }),
    z.object({ kind: z.literal('reading'), since: z.number() }),
    z.object({ kind: z.literal('done') }),
    z.object({ kind: z.literal('skipped'), why: skipReason }),
    z.object({ kind: z.literal('failed'), why: failReason, detail: text }),
  ]),
  from: z.nullable(from),
  summary: z.nullable(summary),
  earlier: z.nullable(index),
});

const limits = z.object({
  parallel: z.int().check(z.gte(1), z.lte(20)),
  pause: z.int().check(z.gte(0), z.lte(600_000)),
  patience: z.int().check(z.gte(1_000), z.lte(600_000)),
});

const way = z.enum(['tabs', 'fetch', 'open']);
const sleeping = z.enum(['fetch', 'wake', 'leave']);
export const unitsSchema = z.array(z.object({ name: text, url: nullableText })).check(z.maxLength(mostRows));

/** A plan without its rows and units, which are stored by themselves. */
export const planHeadSchema: z.ZodMiniType<Omit<Plan, 'rows' | 'units'>> = z.object({
  id: text,
  madeAt: z.number(),
  way,
  sleeping,
  limits,
  status: z.enum(['running', 'paused', 'finished']),
  hosts: z.record(z.string(), z.number()),
});

export const accountSchema: z.ZodMiniType<Account> = z.object({
  total: count,
  waiting: count,
  reading: count,
  done: count,
  skipped: count,
  failed: count,
});

const outcomeSchema: z.ZodMiniType<RowOutcome> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reviewed'), from, summary, url: nullableText }),
  z.object({ kind: z.literal('skipped'), why: skipReason }),
  z.object({
    kind: z.literal('failed'),
    why: failReason,
    detail: text,
    again: z.boolean(),
    notBefore: z.optional(z.number()),
  }),
]) as unknown as z.ZodMiniType<RowOutcome>;

/** What a person wants reviewed: tabs, or addresses. */
export const batchWishSchema = z.object({
  subjects: z
    .array(z.object({ url: nullableText, name: nullableText, tabId: z.nullable(z.int()) }))
    .check(z.maxLength(mostRows)),
  way,
  sleeping,
  limits,
  units: unitsSchema,
});

export const orderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['paused', 'resumed', 'cancelled']), batch: text }),
  z.object({ kind: z.literal('again'), batch: text, indices: z.array(index) }),
]);

/** What the reader was asked to read, so that its answer finds its row. */
const jobKey = z.object({ batch: text, index, attempt: count });

export const pageReadSchema = z.object({
  job: jobKey,
  outcome: outcomeSchema,
  earlier: z.nullable(index),
});
