/** What explains a name: places that are listed or that grammar knows, and bodies of other kinds. */
import { bodies } from '../../domain/agencies';
import { divisionEndings, gazetteer, localEndings } from '../../domain/places';
import { brandLikeness, formOf } from './form';
import { lureOf } from './lure';
import { wordsOf } from './words';

export const endings = wordsOf(divisionEndings);
export const localWords = wordsOf(localEndings);
const bodyWords = wordsOf(bodies);

/** Whether a place with its ending stands before `end`, listed or not. */
export function isNamed(text: string, end: number): boolean {
  return endings.longestBefore(text, end) !== '' || localWords.longestBefore(text, end) !== '';
}

/** Whether a listed division's name with its ending stands before `end`. */
export function endsInDivision(text: string, end: number): boolean {
  const ending = endings.longestBefore(text, end);
  return ending !== '' && listedBefore(text, end - ending.length) !== '';
}

/** Whether the string ends in a listed place and nothing loud stands before it. */
export function endsInPlace(term: string): boolean {
  const stem = listedBefore(term, term.length);
  const before = term.slice(0, -stem.length);
  // No name has letters before a place: ng南宫.
  return (
    stem !== '' && formOf(before).strength !== 'strong' && !lureOf(before).bold && !/[a-z]$/.test(before)
  );
}

/** Whether the string is the name of a body of another kind, and nothing of a brand in it. */
export function isBody(term: string): boolean {
  return bodyWords.longestBefore(term, term.length) !== '' && brandLikeness(formOf(term)) === 0;
}

/** Past the listed places with their endings that a name begins with: 山东省, 莱阳市. A bare stem stays: brands begin with such too.
 *  Past a place that no list has as well, where a brand follows it (澄原市QV88在线); a trade that no list has explains itself. */
export function placesEnd(text: string, from: number, to: number): number {
  const { stems, longestStem } = gazetteer();
  let start = from;
  for (let length = 2; length <= Math.min(longestStem, to - start); length += 1) {
    if (!stems.has(text.slice(start, start + length))) continue;
    const ending = endings.longestAt(text, start + length);
    if (!ending || start + length + ending.length > to) continue;
    start += length + ending.length;
    length = 1;
  }
  const unlisted = /^[〇々\u3400-\u9fff]{2,4}[市县区镇乡旗]/.exec(text.slice(start, to))?.[0] ?? '';
  const after = start + unlisted.length;
  if (unlisted === '' || formOf(unlisted).strength !== 'plain' || lureOf(unlisted).points > 0) return start;
  if (after >= to) return start;
  return formOf(text.slice(after, to)).strength === 'plain' ? to : after;
}

function listedBefore(text: string, end: number): string {
  const { stems, longestStem } = gazetteer();
  for (let length = Math.min(longestStem, end); length > 1; length -= 1) {
    const stem = text.slice(end - length, end);
    if (stems.has(stem)) return stem;
  }
  return '';
}
