/** Strings of which no office has a word: foreign to a page of theirs. That alone is no fault: names of people and firms are foreign, too. */
import { deeds } from '../../domain/agencies';
import { familiarCharacters } from './familiar';
import { lureOf } from './lure';
import { isSentenceInSlot } from './vocabulary';
import { wordsOf } from './words';

const deedWords = wordsOf(deeds);

/** Whether a short string holds no word of offices, no piece of a sentence and no date. @param term folded, in lower case */
export function isStrange(term: string): boolean {
  return (
    /^[〇々\u3400-\u9fffa-z\d]{3,12}$/.test(term) &&
    !/20\d\d|\d[年月日号]/.test(term) &&
    !isSentenceInSlot(term.replace(/^[a-z\d]+/, '')) &&
    familiarCharacters(term) === 0
  );
}

/** Whether a string is a stem that no office writes, and words of brands behind it: 开云体育. @param term folded, in lower case */
export function isBrandAndStranger(term: string): boolean {
  const { points, rest } = lureOf(term);
  if (points === 0 || rest.length < 2 || !term.startsWith(rest)) return false;
  return familiarCharacters(rest) === 0 && !isSentenceInSlot(rest) && deedWords.longestAt(rest, 0) === '';
}
