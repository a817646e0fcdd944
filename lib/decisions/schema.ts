/** Decisions as they are stored and sent in files: their shape, and how what is spoilt is told from what is good. */
import * as z from 'zod/mini';
import { decisionStates, dismissReasons, type Decision } from './model';

export const longestWords = 500;
export const longestNote = 2_000;
const longestName = 100;

/** More than any page has findings; the newest stay. */
const mostDecisions = 5_000;

const decision: z.ZodMiniType<Decision> = z.object({
  state: z.enum(decisionStates),
  reason: z.nullable(z.enum(dismissReasons)),
  words: z.string().check(z.maxLength(longestWords)),
  note: z.string().check(z.maxLength(longestNote)),
  by: z.string().check(z.maxLength(longestName)),
  at: z.iso.datetime(),
});

export const decisionsSchema = z.record(z.string().check(z.maxLength(100)), decision);

export interface DecisionRecord {
  readonly version: 1;
  /** By finding, or by rule. */
  readonly decisions: Readonly<Record<string, Decision>>;
}

/** What a store holds, read piece by piece. `spoilt`: some of it is of no known shape and is not among what was read. */
export interface Read<T> {
  readonly value: T;
  readonly spoilt: boolean;
}

/** Reads decisions from storage. One that is spoilt takes no other with it; nothing at all is no decision. */
export function readDecisions(stored: unknown): Read<DecisionRecord> {
  if (stored === undefined) return { value: { version: 1, decisions: {} }, spoilt: false };
  const record = z.object({ version: z.literal(1), decisions: z.record(z.string(), z.unknown()) });
  const read = record.safeParse(stored);
  if (!read.success) return { value: { version: 1, decisions: {} }, spoilt: true };
  const each = Object.entries(read.data.decisions).map(([key, value]) => ({
    key,
    parsed: decision.safeParse(value),
  }));
  const good = each.flatMap(({ key, parsed }) => (parsed.success ? [[key, parsed.data] as const] : []));
  return {
    value: { version: 1, decisions: Object.fromEntries(good) },
    spoilt: good.length < each.length,
  };
}

/** The record with these decisions made, or, where they are null, taken back. */
export function changed(
  { decisions }: DecisionRecord,
  changes: Readonly<Record<string, Decision | null>>,
): DecisionRecord {
  const merged = Object.entries({ ...decisions, ...changes }).filter(
    (entry): entry is [string, Decision] => entry[1] !== null,
  );
  const newest =
    merged.length > mostDecisions
      ? merged.toSorted(([, one], [, other]) => one.at.localeCompare(other.at)).slice(-mostDecisions)
      : merged;
  return { version: 1, decisions: Object.fromEntries(newest) };
}
