/** The account of a batch: every row is in exactly one of these, so that they always add up to the total. Pure. */
import type { Row } from './model';

export interface Account {
  readonly total: number;
  readonly waiting: number;
  readonly reading: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
}

/** Counts rows by their state. What was skipped or failed is apart from what is done. */
export function accountOf(rows: readonly Row[]): Account {
  const counts = { waiting: 0, reading: 0, done: 0, skipped: 0, failed: 0 };
  for (const { state } of rows) counts[state.kind] += 1;
  return { total: rows.length, ...counts };
}

/** Rows that nothing more is going to happen to. */
export function settledIn({ done, skipped, failed }: Account): number {
  return done + skipped + failed;
}
