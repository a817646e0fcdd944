/** Strings spliced into a phrase that the page has whole elsewhere, or that reports usually have: 解读某某娱乐形式 for 解读形式. */
import { officeSigns } from '../../domain/office-signs';
import { gazetteer } from '../../domain/places';
import { occurrences } from '../language/occurrences';
import { familiarCharacters, isOfficeWord, isWord } from '../language/familiar';
import { formOf } from '../language/form';
import type { Kind } from '../language/lexicon';
import { lureOf, sells } from '../language/lure';
import { isQuoted } from '../language/quoted';
import { placeAt, type Sheet } from '../sheet';
import { plain, type Suspicion } from '../suspicion';
import { isOfficial, isSentence } from '../language/vocabulary';
import { hash, isUsual, jointsOf } from './joints';

/** How far a string may reach to both sides of its promotional word. */
const reach = 8;
const longest = 18;
/** Characters that all look-ups of a page may scan: what lies beyond is left unread, so that a page of nothing but such words stays cheap. */
const budget = 20_000_000;
const mostLooks = 2000;
const promoting: ReadonlySet<Kind> = new Set(['fun', 'web', 'foul', 'match', 'deal', 'usual']);
const han = /^[〇々\u3400-\u9fff]{2}$/;

/** One suspicion a place, in the order of the text. */
export function findSpliced(sheet: Sheet): Suspicion[] {
  const { text } = sheet;
  const places = anchors(sheet);
  if (places.length === 0) return [];
  const joints = jointsOf(text);
  let left = Math.min(mostLooks, Math.floor(budget / (text.length + 1)));
  const isWhole = (before: number, after: number): boolean => {
    const joint = text.slice(before, before + 2) + text.slice(after, after + 2);
    return isUsual(joint) || (joints[hash(joint, 0, 2)] === 1 && (left -= 1) > 0 && text.includes(joint));
  };
  const found: Suspicion[] = [];
  let after = 0;
  for (const { start, end } of places) {
    if (start < after) continue;
    if (left <= 0) break;
    const span = splicedAround(text, start, end, isWhole);
    if (!span || speaksOfCases(sheet, span)) continue;
    if (isQuoted(text, span.start, text.lastIndexOf('\n', span.start) + 1)) continue;
    after = span.end;
    const term = text.slice(span.start, span.end);
    found.push({
      technique: 'keyword',
      term,
      signs: sells(term) ? [plain('position'), plain('form')] : [plain('position')],
      places: [placeAt(sheet, span.start, term.length)],
    });
  }
  return found;
}

/** Whether an office's word for warnings and cases stands near: 打击, 投诉. */
function speaksOfCases({ text, hits }: Sheet, { start, end }: { start: number; end: number }): boolean {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - 60);
  const line = text.indexOf('\n', end);
  const to = Math.min(line < 0 ? text.length : line, end + 60);
  return hits.some((hit) => hit.kind === 'honest' && hit.start >= from && hit.end <= to);
}

/** Promotional words, and letters glued to Han characters, in the order of the text. */
function anchors({ text, hits, lures: lured }: Sheet): { start: number; end: number }[] {
  const words = hits.filter(({ kind }) => promoting.has(kind));
  const letters = [...text.matchAll(/(?<=[〇々\u3400-\u9fff])[a-z]{2,8}\d{0,4}(?=[〇々\u3400-\u9fff])/g)].map(
    ({ index, 0: token }) => ({ start: index, end: index + token.length }),
  );
  if (letters.length + lured.length === 0) return words;
  return [...words, ...lured, ...letters].toSorted((a, b) => a.start - b.start);
}

function splicedAround(
  text: string,
  hitStart: number,
  hitEnd: number,
  isWhole: (before: number, after: number) => boolean,
): { start: number; end: number } | null {
  for (let start = hitStart; start > hitStart - reach; start -= 1) {
    const before = text.slice(start - 2, start);
    if (!han.test(before)) continue;
    for (let end = hitEnd; end < hitEnd + reach && end - start <= longest; end += 1) {
      // 国际机场新开两条|国际航线: what is said twice was not put there.
      const isSaidTwice =
        text.startsWith(text.slice(start, start + 2), end) || text.startsWith(before, end - 2);
      if (end - start < 4 || isSaidTwice) continue;
      const goesOn = han.test(text.slice(end, end + 2));
      const word = cutWord(text, start, end);
      if (word === '' && !(goesOn && isWhole(start - 2, end))) continue;
      const term = text.slice(start, end);
      if (word === '' ? isForeign(term) : isStrangeOffer(term, goesOn && isOfficeWord(word), text))
        return { start, end };
    }
  }
  return null;
}

/** The word in whose midst the string stands: 网|某某计划网页|络. Neither side of it belongs to another word. '' where there is none. */
function cutWord(text: string, start: number, end: number): string {
  // 五华县…|长春亚泰: a place's name begins there.
  if (gazetteer().stems.has(text.slice(end, end + 2))) return '';
  const word = text.charAt(start - 1) + text.charAt(end);
  const isCut =
    isWord(word) &&
    !isWord(text.slice(start - 2, start)) &&
    !isWord(text.slice(start - 1, start + 1)) &&
    !isWord(text.slice(end - 1, end + 1)) &&
    !isWord(text.slice(end, end + 2));
  return isCut ? word : '';
}

/** Of what sells and what no office has a word for. In the midst of an office's own word little of it is enough; letters alone must
 *  come again. */
function isStrangeOffer(term: string, little: boolean, text: string): boolean {
  if (!/^[〇々\u3400-\u9fffa-z\d]+$/.test(term) || isSentence(term)) return false;
  const { points, bold, rest } = lureOf(term);
  const isLettered = formOf(term).latin.length > 0;
  if (familiarCharacters(rest) > 0) return false;
  const isAgain = points > 2 && occurrences(text, term).length > 1;
  if (rest.length < 2) return points > 2 && (bold || isAgain);
  if (little) return points > 0 || isLettered;
  return bold || isAgain || (isLettered && occurrences(text, term).length > 1);
}

/** A stem that no office's word explains, or letters, with a promotional word. */
function isForeign(term: string): boolean {
  if (!/^[〇々\u3400-\u9fffa-z\d]+$/.test(term)) return false;
  if (sells(term)) return true;
  if (isSentence(term) || isOfficial(term) || officeSigns.phrase.test(term)) return false;
  const { kinds, rest, latin, digits } = formOf(term);
  if (kinds.has('honest')) return false;
  const loud = kinds.has('foul') || kinds.has('web') || kinds.has('fun') || kinds.has('match');
  return (
    (loud || latin.length > 0) &&
    (rest.length > 1 || latin.length + digits.length > 0) &&
    !isOfficial(rest) &&
    (latin.length > 0 || familiarCharacters(rest) * 2 < rest.length)
  );
}
