/** A term of the user's word lists, and what may be wrong with one. */
import { fold } from '../snapshot/fold';

export interface Term {
  readonly term: string;
  /** null: everywhere; else the host and all below it. */
  readonly host: string | null;
}

const shortestTerm = 2;
const longestTerm = 60;

/** `both`: the other list has it for the same pages, and one of the two could not be obeyed. */
export type TermFault = 'short' | 'long' | 'twice' | 'both';

/** What keeps a term, trimmed, out of a list; null where nothing does.
 *  @param list the other terms of the list  @param opposite the list that says the contrary */
export function termFault(term: Term, list: readonly Term[], opposite: readonly Term[]): TermFault | null {
  // What no reader sees is no character, and pages are searched for what is left.
  const length = [...fold(term.term)].length;
  if (length < shortestTerm) return 'short';
  if ([...term.term].length > longestTerm) return 'long';
  if (list.some((each) => isSameTerm(each, term))) return 'twice';
  return opposite.some((each) => isSameTerm(each, term)) ? 'both' : null;
}

/** Whether two terms find the same on the same pages: width, case and spaces make no difference. */
export function isSameTerm(one: Term, other: Term): boolean {
  return one.host === other.host && asSearched(one.term) === asSearched(other.term);
}

function asSearched(term: string): string {
  return fold(term).toLowerCase();
}
