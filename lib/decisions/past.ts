/** What the last review of a page found, kept small, so that a corrected page can be told from one that is as it was. */
import * as z from 'zod/mini';
import type { Finding, Location, Review } from '../judge/model';
import type { Read } from './schema';

/** More findings than these are not compared. */
const mostFindings = 300;
const longestMessage = 200;
/** In milliseconds. A page that is still arriving says several things within seconds: only the last of them counts. */
const settling = 3_000;

const key = z.string().check(z.maxLength(200));
const past = z.object({
  at: z.iso.datetime(),
  findings: z
    .array(z.object({ id: key, rule: key, place: z.nullable(key), message: z.string() }))
    .check(z.maxLength(mostFindings)),
});
const pasts = z.object({ version: z.literal(1), now: z.nullable(past), before: z.nullable(past) });

/** What is remembered of a review: when it was made, and its findings without their evidence. */
export type PastReview = z.infer<typeof past>;
/** A finding that may be gone by now: `place` says where it stood in a table, whatever the numbers there; null for text. */
export type PastFinding = PastReview['findings'][number];

/** The present state of a page and, once it has changed, the one before that. */
export type Pasts = z.infer<typeof pasts>;

/** Reads what is stored of a page. What is missing or spoilt counts as a page that was never reviewed. */
export function readPasts(stored: unknown): Read<Pasts> {
  const read = pasts.safeParse(stored);
  if (read.success) return { value: read.data, spoilt: false };
  return { value: { version: 1, now: null, before: null }, spoilt: stored !== undefined };
}

/** What is kept after one more review.
 *  @param bySettings the page is the same, only the user's settings are others: what that changes is nobody's correction */
export function afterReview({ now, before }: Pasts, review: Review, at: Date, bySettings: boolean): Pasts {
  const next = pastOf(review, at);
  if (now === null) return { version: 1, now: next, before };
  if (bySettings) {
    const found = new Set(next.findings.map(({ id }) => id));
    const dropped = new Set(now.findings.map(({ id }) => id).filter((id) => !found.has(id)));
    const known = before && { ...before, findings: before.findings.filter(({ id }) => !dropped.has(id)) };
    return { version: 1, now: { ...next, at: now.at }, before: known };
  }
  if (isSame(now, next)) return { version: 1, now, before };
  const isSettling = at.getTime() - Date.parse(now.at) < settling;
  return { version: 1, now: isSettling ? { ...next, at: now.at } : next, before: isSettling ? before : now };
}

/** What has become of a finding since the review before: unchanged, at the same place with other values, or not there before. */
export type Fate = 'still' | 'changed' | 'new';

export interface PastComparison {
  /** When the page was last seen as it was before. */
  readonly since: string;
  /** Gone, and their rules judged again. */
  readonly fixed: readonly PastFinding[];
  /** Gone, while their rules could not be judged or are switched off: nobody knows. */
  readonly unjudged: readonly PastFinding[];
  readonly fates: ReadonlyMap<string, Fate>;
}

/** Compares a page with what it was before its last change; null where it has not changed since it was first seen. */
export function compare({ now, before }: Pasts, review: Review): PastComparison | null {
  if (before === null || now === null || !isSame(now, pastOf(review, new Date(now.at)))) return null;
  const left = new Map(before.findings.map((each) => [each.id, each]));
  const fates = new Map<string, Fate>();
  const unknown: Finding[] = [];
  for (const finding of review.findings) {
    if (left.delete(finding.id)) fates.set(finding.id, 'still');
    else unknown.push(finding);
  }
  for (const finding of unknown) {
    const place = placeOf(finding);
    const old = [...left.values()].find(
      (each) => place !== null && each.rule === finding.rule && each.place === place,
    );
    if (old) left.delete(old.id);
    fates.set(finding.id, old ? 'changed' : 'new');
  }
  const gone = [...left.values()];
  const isJudged = ({ rule }: PastFinding): boolean =>
    /^(?:passed|failed)$/.test(review.checks[rule]?.outcome ?? '');
  return {
    since: before.at,
    fixed: gone.filter(isJudged),
    unjudged: gone.filter((each) => !isJudged(each)),
    fates,
  };
}

function pastOf({ findings }: Review, at: Date): PastReview {
  return {
    at: at.toISOString(),
    findings: findings.slice(0, mostFindings).map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      place: placeOf(finding),
      message: finding.message.slice(0, longestMessage),
    })),
  };
}

function isSame(one: PastReview, other: PastReview): boolean {
  const ids = new Set(one.findings.map(({ id }) => id));
  return ids.size === other.findings.length && other.findings.every(({ id }) => ids.has(id));
}

/** Where a finding about a table stands, whatever the numbers there; null for text, which is its own place. */
function placeOf({ locations }: Pick<Finding, 'locations'>): string | null {
  const [first] = locations;
  if (first === undefined || (first.kind !== 'cell' && first.kind !== 'missing')) return null;
  return placeKey(first).slice(0, 200);
}

function placeKey(location: Extract<Location, { kind: 'cell' | 'missing' }>): string {
  return [location.kind, location.table ?? location.kind, location.row, location.column].join('/');
}
