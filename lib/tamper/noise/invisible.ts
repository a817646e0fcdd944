/** Signs of no width in the midst of words: they hide a word from a search, and from nobody's eyes. */
import type { Block, Place } from '../../report/model';
import { textPlace } from '../../report/places';
import { foldWithMap } from '../../snapshot/fold';
import { familiarCharacters } from '../language/familiar';
import { hitsIn } from '../language/lexicon';
import { lureOf } from '../language/lure';
import { isSentence } from '../language/vocabulary';
import { isStrange } from '../language/strange';
import { lower, lowered, type Sheet } from '../sheet';
import { plain, type Suspicion } from '../suspicion';

/** Signs of no width between two Han characters, where no script needs them. Editors leave one here and there. */
const unseen = /(?<=[〇々\u3400-\u9fff])[\u200b-\u200d\u2060\u00ad\ufeff]{1,3}(?=[〇々\u3400-\u9fff])/g;
const anyUnseen = /[\u200b-\u200d\u2060\u00ad\ufeff]/;
const leastUnseen = 6;
const mostShown = 40;

/** Who hides a few words from a search breaks the same pairs again and again; editors leave their signs anywhere. */
export function findInvisible(sheet: Sheet): Suspicion[] {
  const broken = new Map<string, number>();
  const places: Place[] = [];
  const sold: Place[] = [];
  for (const block of sheet.blocks) {
    if (!anyUnseen.test(block.raw)) continue;
    const matches = [...block.raw.matchAll(unseen)];
    for (const { index, 0: sign } of matches) {
      const pair = block.raw.charAt(index - 1) + block.raw.charAt(index + sign.length);
      broken.set(pair, (broken.get(pair) ?? 0) + 1);
    }
    if (matches.length === 0 || places.length > mostShown) continue;
    const { at } = foldWithMap(block.raw);
    for (const { index } of matches.slice(0, mostShown)) {
      const end = at.findIndex((offset) => offset > index);
      if (end <= 0) continue;
      const place = textPlace(block, end - 1, end + 1, null);
      places.push(place);
      if (breaksSold(block.raw, index, 1)) sold.push(place);
    }
  }
  if (sold.length > 0)
    return [{ technique: 'noise', term: quoteOf(sold), signs: [plain('scar'), plain('word')], places: sold }];
  const count = [...broken.values()].reduce((sum, times) => sum + times, 0);
  const strung = sheet.blocks.flatMap((block) => strungOut(block));
  const among = strung.reduce(
    (sum, place) => sum + (place.kind === 'text' ? [...place.quote].filter(isUnseen).length : 0),
    0,
  );
  if (strung.length > 0 && count - among <= mostElsewhere)
    return [{ technique: 'noise', term: quoteOf(strung), signs: [plain('scar')], places: strung }];
  if (count < leastUnseen || broken.size * 3 > count) return [];
  return [{ technique: 'noise', term: quoteOf(places), signs: [plain('scar')], places }];
}

/** A name written with a sign of no width behind each of its characters, while the rest of the page has none: 凯\u200b某\u200b娱\u200b乐. */
const eachApart =
  /(?:[〇々\u3400-\u9fff][\u200b-\u200d\u2060\u00ad]){2,7}(?:[〇々\u3400-\u9fff]|[\da-zA-Z]{1,4})(?![\u200b-\u200d\u2060\u00ad])/g;
/** Signs that the rest of the page may have: an editor that leaves them does so all over. */
const mostElsewhere = 2;

const isUnseen = (character: string): boolean => anyUnseen.test(character);

function strungOut(block: Block): Place[] {
  if (!anyUnseen.test(block.raw)) return [];
  const { at } = foldWithMap(block.raw);
  return [...block.raw.matchAll(eachApart)].flatMap(({ index, 0: found }) => {
    const name = [...found].filter((character) => !isUnseen(character)).join('');
    if (!isName(lower(name), found.length - name.length)) return [];
    const start = at.findIndex((offset) => offset >= index);
    return [textPlace(block, start, start + name.length, null)];
  });
}

/** Strange, or made of what sells; with less than three signs only the latter. With more than three, words of offices as well. */
function isName(name: string, signs: number): boolean {
  if (signs > 3 && familiarCharacters(name) === name.length) return true;
  if (/[省市县区州旗镇乡村]/.test(name)) return false;
  return (isStrange(name) && signs > 2) || (lureOf(name).points > 0 && !isSentence(name));
}

function quoteOf([first]: readonly Place[]): string {
  return first?.kind === 'text' ? first.quote : '';
}

/** How far a word may reach around a sign in its midst. */
const wordReach = 6;

/** Whether a sign of no width stands in the midst of a word that sells. */
function breaksSold(raw: string, index: number, length: number): boolean {
  const before = lowered(raw.slice(Math.max(0, index - wordReach), index));
  const after = lowered(raw.slice(index + length, index + length + wordReach));
  return hitsIn(before + after).some(
    ({ kind, start, end }) =>
      (kind === 'foul' || kind === 'deal') && start < before.length && end > before.length,
  );
}
