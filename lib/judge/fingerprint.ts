/** The id of a finding: made of its rule, its places and the values found there, of no wording and no order. */
import type { Finding } from './model';

/** Parts of the evidence that say the same in other words, or depend on the rest of the table. */
const derived: ReadonlySet<string> = new Set(['equation', 'suspects']);

/** The same page gives the same fingerprint; a number that has changed gives another. 53 bits, in 11 digits of base 36. */
export function fingerprint({
  rule,
  locations,
  evidence,
}: Pick<Finding, 'rule' | 'locations' | 'evidence'>): string {
  const values = Object.entries(evidence).filter(([name]) => !derived.has(name));
  return hash(canonical([rule, locations, Object.fromEntries(values)]))
    .toString(36)
    .padStart(11, '0');
}

/** JSON with the keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

/** cyrb53 (bryc, public domain): two multiplicative hashes of 32 bits, mixed into 53. */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
