/** Strings of which no office has a word: foreign to a page of theirs. That alone is no fault: names of people and firms are foreign, too. */
import { familiarCharacters } from './familiar';
import { isSentenceInSlot } from './vocabulary';

/** Whether a short string holds no word of offices, no piece of a sentence and no date. @param term folded, in lower case */
export function isStrange(term: string): boolean {
  return (
    /^[〇々\u3400-\u9fffa-z\d]{3,12}$/.test(term) &&
    !/20\d\d|\d[年月日号]/.test(term) &&
    !isSentenceInSlot(term.replace(/^[a-z\d]+/, '')) &&
    familiarCharacters(term) === 0
  );
}
