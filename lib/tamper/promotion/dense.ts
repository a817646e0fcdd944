/** Lines in which word after word sells. */
import { officeSigns } from '../../domain/office-signs';
import { asksForContact, holdsSellersAccount } from '../language/contact';
import { familiarCharacters } from '../language/familiar';
import { lureOf } from '../language/lure';
import type { ScannedLine } from './stretch';
import { plain, type Sign } from '../suspicion';
import { isSentence } from '../language/vocabulary';

/** A line of its own in which word after word sells, or one that gives a seller's account with such a word. What is quoted was said by somebody
 *  else. */
export function denseSigns({ text, hits, lures, linked }: ScannedLine): Sign[] {
  if (hits.length + lures.length === 0) return [];
  if (text.length > longestDense || text.length < 5 || hits.some(({ kind }) => kind === 'honest')) return [];
  const said = text.includes('"') ? text.replaceAll(/"[^"]*(?:"|$)/g, '') : text;
  const { points, bold, forbidden, rest } = said === text ? lureOf(text, hits) : lureOf(said);
  if (points < 2 || officeSigns.denseLine.test(rest) || /[《》]/.test(text)) return [];
  const words = rest.replaceAll(/[▶►▷◆■★●]/g, '');
  const strange = familiarCharacters(words) * 4 < words.length + 2;
  const free = forbidden > 1 || (!/[,。;、!?]/.test(said) && !isSentence(rest));
  const enough = points > 4 || (points > 3 && forbidden > 0 && !/[,。;、!?"《]/.test(text));
  if (!linked && free && enough && points * 5 >= rest.length && strange)
    return [plain('form'), ...(points > 7 || asksForContact(text) ? [plain('word')] : [])];
  if (!bold || said !== text) return [];
  if (holdsSellersAccount(text)) return [plain('address'), plain('form')];
  if (text.length > longestShort || /[。、]/.test(text) || isSentence(rest)) return [];
  return points > 3 &&
    points * 6 > text.length &&
    (points > 7 || familiarCharacters(rest) * 3 < rest.length + 2)
    ? [plain('form'), ...(points > 6 ? [plain('word')] : [])]
    : [];
}

const longestDense = 160;

export const longestShort = 60;
