/** The id of a finding: made of its rule, its places and the values found there, of no wording and no order. */
import { asWord, hash } from './hash';
import type { Finding } from './model';

/** Parts of the evidence that say the same in other words, depend on the rest of the table, or on when the page was looked at. */
const derived: ReadonlySet<string> = new Set(['equation', 'suspects', 'late']);

/** The same page gives the same fingerprint; a number that has changed gives another. 53 bits, in 11 digits of base 36. */
export function fingerprint({
  rule,
  locations,
  evidence,
}: Pick<Finding, 'rule' | 'locations' | 'evidence'>): string {
  const values = Object.entries(evidence).filter(([name]) => !derived.has(name));
  return asWord(hash(canonical([rule, locations, Object.fromEntries(values)])));
}

/** JSON with the keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
