/** A line of the first pass → the report in it. */
import * as z from 'zod/mini';
import { recordSchema } from '../decisions/review-schema';
import type { ReportRecord } from '../report/record';

export interface RecordedLine {
  readonly source: string;
  readonly url: string | null;
  readonly record: ReportRecord;
}

const lineSchema = z.object({
  source: z.string(),
  url: z.nullable(z.string()),
  kind: z.enum(['report', 'listing', 'other', 'unreadable']),
  record: z.optional(z.nullable(recordSchema)),
});

/** @param line null for one that was too long
 *  @returns `none` for a page that is no report, `lost` for whatever the first pass did not write so */
export function recordedLine(line: string | null): RecordedLine | 'none' | 'lost' {
  const parsed = lineSchema.safeParse(jsonIn(line));
  if (!parsed.success) return 'lost';
  const { source, url, kind, record } = parsed.data;
  if (kind !== 'report') return 'none';
  return record ? { source, url, record } : 'lost';
}

function jsonIn(line: string | null): unknown {
  try {
    return line === null ? null : JSON.parse(line);
  } catch {
    return null;
  }
}
