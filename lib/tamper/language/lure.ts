/** How much of a short phrase is made of what sells: words of trades that offices know from their cases alone, and words of sites and sellers. */
import { brandCharacters } from '../../domain/brand-characters';
import { lures, seams, wares } from '../../domain/lures';
import { familiarCharacters, isOfficeWord } from './familiar';
import { type Hit, hitsIn, type Kind } from './lexicon';
import { isSentence } from './vocabulary';
import { type Span, wordsOf } from './words';

interface Lure {
  /** Two for a word that offices write in cases alone, one for a word that honest menus have as well. */
  readonly points: number;
  /** Whether one of them is of the first kind. */
  readonly bold: boolean;
  /** How many different ones are. */
  readonly forbidden: number;
  /** The characters that none of these words has. */
  readonly rest: string;
}

const boldWords = wordsOf(lures);
const allWords = wordsOf(`${lures} ${wares}`);
const honestWords = wordsOf(seams);
const longestSeam = 3;
const brandWords = new Map(
  Object.entries(brandCharacters).map(([character, honest]) => [character, new Set(honest.split(' '))]),
);
const anyBrandCharacter = new RegExp(`[${[...brandWords.keys()].join('')}]`);
const boldKinds: ReadonlySet<Kind> = new Set(['foul', 'deal', 'call']);

/** Where words of the first kind stand. @param text folded, in lower case */
export function luresIn(text: string): Span[] {
  return boldWords.spansIn(text).filter(({ start, end }) => !isSeam(text, start, end));
}

/** Whether a word of two characters stands there by accident, where one honest word ends and another begins: 基础上|分类. */
function isSeam(text: string, start: number, end: number): boolean {
  if (end - start !== 2) return false;
  if (isOfficeWord(text.slice(start - 1, start + 1)) || isOfficeWord(text.slice(end - 1, end + 1)))
    return true;
  for (let from = Math.max(0, start - longestSeam); from <= start; from += 1) {
    const { length } = honestWords.longestAt(text, from);
    if (length > end - start && from + length >= end) return true;
  }
  return false;
}

/** @param phrase folded, in lower case; `hits`: the promotional words in it, where they are known */
export function lureOf(phrase: string, hits: readonly Hit[] = hitsIn(phrase)): Lure {
  if (hits.length === 0 && !anyBrandCharacter.test(phrase) && allWords.spansIn(phrase).length === 0)
    return { points: 0, bold: false, forbidden: 0, rest: phrase };
  const seen = new Set<string>();
  let points = 0;
  let forbidden = 0;
  let rest = '';
  for (let at = 0; at < phrase.length;) {
    const hit = hits.find(({ start }) => start === at);
    const known = hit && hit.kind !== 'honest' ? hit.word : '';
    const other = allWords.longestAt(phrase, at);
    const word = other.length > known.length ? other : known;
    if (word === '') {
      if (isBrands(phrase, at)) points += 1;
      else rest += phrase.charAt(at);
      at += 1;
      continue;
    }
    if (isSeam(phrase, at, at + word.length)) {
      rest += word;
      at += word.length;
      continue;
    }
    const isBold = boldWords.has(word) || (word === known && hit !== undefined && boldKinds.has(hit.kind));
    if (!seen.has(word)) {
      points += isBold ? 2 : word.length > 1 ? 1 : 0;
      forbidden += isBold ? 1 : 0;
    }
    seen.add(word);
    at += word.length;
  }
  return { points, bold: forbidden > 0, forbidden, rest };
}

/** Whether a character stands here as in brands alone. */
function isBrands(phrase: string, at: number): boolean {
  const honest = brandWords.get(phrase.charAt(at));
  return (
    honest !== undefined && !honest.has(phrase.slice(at - 1, at + 1)) && !honest.has(phrase.slice(at, at + 2))
  );
}

/** Whether a phrase is made of what sells, and of a name that no office's word is in. @param term folded, in lower case */
export function sells(term: string): boolean {
  const { points, bold, rest } = lureOf(term);
  if (!bold || rest.length > 4 || familiarCharacters(rest) > 0 || isSentence(rest)) return false;
  return points > 2 || rest.length > 1;
}
