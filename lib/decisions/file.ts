/** A review as a file that a colleague opens: findings, decisions and the report as it was read. What comes in is data, and checked. */
import * as z from 'zod/mini';
import type { Review } from '../judge/model';
import type { ReportRecord } from '../report/record';
import { pageAddress } from './address';
import type { Decisions } from './model';
import { recordSchema, reviewSchema } from './review-schema';
import { decisionsSchema } from './schema';

const kind = 'mingcha-review';
const version = 1;

/** In characters. The largest honest reviews, with their report, have a tenth of it. */
export const largestFile = 8_000_000;

export interface ReviewFile {
  /** The version of the tool that reviewed. */
  readonly tool: string;
  /** Who reviewed; empty where the name was not given. */
  readonly by: string;
  /** When the file was made, ISO 8601 in UTC. */
  readonly at: string;
  readonly review: Review;
  readonly decisions: Decisions;
  /** null where the page is no report. */
  readonly record: ReportRecord | null;
}

/** `not-json`: no JSON at all; `not-review`: some other file; `newer`: made by a later version; `bad`: `detail` names the first part that is
 *  not as it should be; `other-page`: `detail` is the page that it is about. */
export type ReviewFileFault = 'too-large' | 'not-json' | 'not-review' | 'newer' | 'bad' | 'other-page';

export type ReadReviewFile =
  | { readonly kind: 'review'; readonly file: ReviewFile }
  | { readonly kind: 'fault'; readonly fault: ReviewFileFault; readonly detail: string };

const schema = z.object({
  tool: z.string().check(z.maxLength(40)),
  by: z.string().check(z.maxLength(100)),
  at: z.iso.datetime(),
  review: reviewSchema,
  decisions: z.object({ findings: decisionsSchema, site: decisionsSchema }),
  record: z.nullable(recordSchema),
});

/** @returns JSON that says what kind of file it is, in which version, for `readReviewFile` */
export function toReviewFile(file: ReviewFile): string {
  return `${JSON.stringify({ kind, version, ...file }, null, 1)}\n`;
}

/** Reads a file that somebody hands over.
 *  @param page the page that is being reviewed: a file about another one is none for it */
export function readReviewFile(text: string, page: string): ReadReviewFile {
  if (text.length > largestFile) return fault('too-large');
  const given = parse(text);
  if (given === undefined) return fault('not-json');
  const head = z.object({ kind: z.literal(kind), version: z.number() }).safeParse(given);
  if (!head.success) return fault('not-review');
  if (head.data.version > version) return fault('newer');
  const read = schema.safeParse(given);
  if (!read.success) return fault('bad', read.error.issues[0]?.path.join('.') ?? '');
  const { url, source } = read.data.review;
  if (pageAddress(url ?? source) !== pageAddress(page)) return fault('other-page', url ?? source);
  return { kind: 'review', file: read.data };
}

function fault(what: ReviewFileFault, detail = ''): ReadReviewFile {
  return { kind: 'fault', fault: what, detail };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
