/** A word or turn of phrase, and what it means for a number near it. */

export type Topic = 'request' | 'review' | 'suit' | 'document' | 'regulation' | 'foreign';

/** What a word can be to a number near it. */
export type WordKind =
  | 'noun'
  | 'process'
  | 'result'
  | 'row'
  | 'applicant'
  | 'channel'
  | 'outcome'
  | 'course'
  | 'act'
  | 'rate'
  | 'year'
  | 'time'
  | 'scope'
  | 'role'
  | 'denial'
  | 'guard'
  | 'skip';

/** What `pattern` finds is a word of this kind; `sense` tells it from others of its kind. */
export interface Phrase {
  readonly kind: WordKind;
  readonly sense: string;
  readonly pattern: string;
}

/** @param patterns each a regular expression over folded text; the first that matches counts */
export const phrase = (kind: WordKind, sense: string, ...patterns: readonly string[]): Phrase => ({
  kind,
  sense,
  pattern: patterns.join('|'),
});
