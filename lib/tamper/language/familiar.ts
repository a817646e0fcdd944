/** Words that offices write: what holds none of them is foreign to a page of theirs. Foreignness alone proves nothing; beside another sign it tells
 *  a name put there from a word of the office's own. */
import { commonWords } from '../../domain/common-words';
import { officeWords } from '../../domain/office-words';
import { officialAt } from './vocabulary';

let words: ReadonlySet<string> | undefined;

/** Whether two characters are such a word. */
export function isOfficeWord(pair: string): boolean {
  words ??= new Set(officeWords.match(/../g));
  return words.has(pair);
}

let common: ReadonlySet<string> | undefined;

/** Whether two characters are a word that offices write, or any common one. */
export function isWord(pair: string): boolean {
  common ??= new Set(commonWords.match(/../g));
  return isOfficeWord(pair) || common.has(pair);
}

/** How many characters of a text belong to such words. @param text folded, in lower case */
export function familiarCharacters(text: string): number {
  let known = 0;
  for (let at = 0; at < text.length;) {
    const length = Math.max(isOfficeWord(text.slice(at, at + 2)) ? 2 : 0, officialAt(text, at));
    known += length;
    at += length || 1;
  }
  return known;
}
