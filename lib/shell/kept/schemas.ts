/** The shapes of what arrives from pages and from storage. Whoever reads either parses it with these first. */
import * as z from 'zod/mini';
import { key, recordSchema, reviewSchema, text } from '../../decisions/review-schema';

export const reviewMadeSchema = z.object({
  asked: z.boolean(),
  bySettings: z.boolean(),
  review: reviewSchema,
  record: z.nullable(recordSchema),
  previous: z.nullable(key),
});

const reportFacts = { title: text, agency: z.nullable(text), year: z.nullable(z.number()), url: text };

/** A reviewed report in an open tab. `earlier`: the id of last year's report that it was compared with. */
export const openReportSchema = z.object({
  tabId: z.int(),
  incognito: z.boolean(),
  earlier: z.nullable(key),
  ...reportFacts,
});

export type OpenReport = Readonly<z.infer<typeof openReportSchema>>;

export const tabIdsSchema = z.array(z.int());

/** Where last year's report came from that a review was made with. */
const earlierSource = z.object({ id: key, from: z.enum(['tab', 'kept', 'chosen']), ...reportFacts });

export type EarlierSource = Readonly<z.infer<typeof earlierSource>>;

/** Pairs of a page's address and the earlier report's; null: compared with none. */
export const earlierChoicesSchema = z.array(z.tuple([text, z.nullable(text)]));

/** `url` left out: the tool chooses again. */
export const chosenSchema = z.object({ tabId: z.int(), url: z.optional(z.nullable(text)) });

const failureReason = z.enum([
  'no-permission',
  'browser-page',
  'pdf',
  'not-html',
  'editing',
  'silent',
  'crash',
]);

/** Why a page was not reviewed; `detail` is what the browser said, or the page's type. */
export const failureSchema = z.object({ reason: failureReason, detail: text });

export const pickedSchema = z.object({ findingId: key });

export const tabSchema = z.object({ tabId: z.int() });

/** What is known of one tab, as kept in storage.session; a review itself is filed beside it. `url` is the page's, where the extension
 *  may know it. */
export const tabFactsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reviewing'), url: z.nullable(text), asked: z.boolean(), since: z.number() }),
  z.object({
    kind: z.literal('reviewed'),
    url: text,
    asked: z.boolean(),
    /** When the review was made, in milliseconds since 1970. */
    at: z.number(),
    /** Last year's report that it was compared with; null: a person wanted none. */
    earlier: z.optional(z.nullable(earlierSource)),
  }),
  z.object({
    kind: z.literal('failed'),
    url: z.nullable(text),
    reason: failureReason,
    detail: text,
  }),
]);

/** The mark that was clicked last in a tab. `at` tells two clicks on the same mark apart. */
export const pickSchema = z.object({ findingId: key, at: z.number() });
