/** What sells: words of a forbidden trade beside a seller's, search phrases for a site, a thing said twice. All of it in a line of its own or in
 *  brackets, where no sentence explains it. */
import { officeSigns } from '../../domain/office-signs';
import { searchPhrases } from '../../domain/search-phrases';
import { offers } from '../../domain/spam';
import { brandNamesIn } from './brand-name';
import { familiarCharacters } from '../language/familiar';
import { formOf } from '../language/form';
import { type Hit, hitsIn } from '../language/lexicon';
import { lureOf, sells } from '../language/lure';
import { plain, type Sign } from '../suspicion';
import { isOfficial, isSentence } from '../language/vocabulary';

const selling = new RegExp(offers.split(' ').join('|'));
/** The same thing said twice. */
const repeated = /^\d{0,8}[-\d]{0,6}([〇々\u3400-\u9fffa-z\d]{3,16})\1/;
/** Letters or figures glued to a name: hth星河会, 188星宝. Shorter figures are counts. */
const coded = /^(?:[a-z]{1,8}\d{0,4}|\d{2,4}[a-z]{0,3})[〇々\u3400-\u9fff]{2,4}$/;

/** An offer at the end of a clause that leads up to no such thing: 均按期答复某某直播app下载。 @param clause what stands before the mark */
export function offerAtEnd(clause: string): { readonly length: number; readonly signs: Sign[] } | null {
  for (let length = 6; length <= Math.min(16, clause.length - 2); length += 1) {
    const tail = clause.slice(-length);
    const before = clause.slice(0, -length);
    if (searchPhrases.used.test(before.slice(-12)) || /^[的了和与及在]/.test(tail)) continue;
    const found = searchPhrases.site.exec(tail);
    if (!found || found.index < 2 || found.index > 4) continue;
    if (officeSigns.phrase.test(tail) || isSentence(tail) || isOfficial(tail.slice(0, found.index)))
      return null;
    return { length, signs: [plain('form')] };
  }
  return null;
}

/** An offer that a title begins with: 火狐体育登录|出境游安全提示. @param title folded, in lower case
 *  @returns its length, or 0 */
export function offerAtStart(title: string): number {
  for (let length = Math.min(14, title.length - 4); length > 4; length -= 1) {
    const front = title.slice(0, length);
    const found = searchPhrases.site.exec(front);
    if (!found || found.index < 2 || found.index > 4) continue;
    const name = front.slice(0, found.index);
    return officeSigns.phrase.test(front) || isSentence(front) || familiarCharacters(name) > 0 ? 0 : length;
  }
  return 0;
}

/** Longer phrases at the end of a clause are not looked for. */
export const longestLure = 16;

/** A phrase made of what sells at the end of a clause: 均按期答复精仿名表工厂. @param clause what stands before the mark */
export function lureAtEnd(clause: string): string | null {
  const { points, bold } = lureOf(clause.slice(-longestLure));
  if (!bold || points < 2) return null;
  for (let length = 4; length <= Math.min(longestLure, clause.length - 2); length += 1) {
    const tail = clause.slice(-length);
    if (!sells(tail)) continue;
    const before = clause.slice(0, -length);
    return searchPhrases.used.test(before.slice(-8)) || /[、等是为对将把被无有"(]$/.test(before)
      ? null
      : tail;
  }
  return null;
}

/** Several words of what sells, and nothing of an office: 精仿名表工厂. What is left beside them no office has for a word. */
function isLure(text: string, hits?: readonly Hit[]): boolean {
  if (text.length < 5 || text.includes(',')) return false;
  const { points, bold, rest } = lureOf(text, hits);
  if (points < 2 || officeSigns.phrase.test(rest) || isSentence(rest) || /[、"()]/.test(text)) return false;
  if (bold && points > 2) return true;
  return rest.length > 1 && rest.length < 7 && familiarCharacters(rest) === 0 && (bold || points > 2);
}

/** The signs that a short text, which is no sentence, offers something.
 *  @param text folded, in lower case; `hits`: the promotional words in it, where they are known */
export function offerSigns(text: string, hits: readonly Hit[] = hitsIn(text)): Sign[] {
  const twice = text.length < 60 && repeated.test(text);
  if (twice && !officeSigns.phrase.test(text)) return [plain('chain')];
  if (text.length > 24 || text.length < 4 || /[。《》:▶►▷◆■★●]/.test(text)) return [];
  if (hits.some(({ kind }) => kind === 'honest')) return [];
  if (twice) return [plain('chain')];
  const traded = hits.some(({ kind }) => kind === 'deal' || kind === 'foul');
  if (/[、"]/.test(text) || isSentence(text.replace('交易所', ''))) return [];
  if (traded && text.length < 17 && selling.test(text) && !officeSigns.tradePhrase.test(text))
    return [plain('word'), plain('form')];
  if (traded && !officeSigns.phrase.test(text) && !officeSigns.tradePhrase.test(text))
    return /[,类等种项]/.test(text) || text.length > 12 ? [] : [plain('word')];
  if (isLure(text, hits)) return [plain('form')];
  if (officeSigns.phrase.test(text)) return [];
  if (searchPhrases.bargain.test(text)) return [plain('form')];
  if (text.includes(',')) return [];
  const form = formOf(text, hits);
  if (
    searchPhrases.ends.has(text.at(-1) ?? '') &&
    (searchPhrases.site.test(text) || (searchPhrases.searched.test(text) && form.rest.length > 1))
  )
    return [plain('form')];
  const [name] = brandNamesIn(text);
  if (name && name.end === text.length) return [plain('form')];
  return form.latin.length + form.digits.length > 0 && form.rest.length < 5 && coded.test(text)
    ? [plain('form')]
    : [];
}
