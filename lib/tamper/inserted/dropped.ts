/** Words dropped into sentences: a brand right before commas and full stops, and nowhere else. */
import { inOfficesPhrases } from '../../domain/office-words';
import { brandLikeness, formOf } from '../language/form';
import { occurrences } from '../language/occurrences';
import { placeAt, placesOf, type Sheet } from '../sheet';
import { decisive, plain, type Suspicion } from '../suspicion';
import { isOfficial, isSentence } from '../language/vocabulary';
import { commonStem } from './common-stem';
import { strangersBeforeMarks } from './strangers';

/** One suspicion a string, each once. */
export function findDroppedWords(sheet: Sheet): Suspicion[] {
  const found = [...beforeMarks(sheet), ...brandsBeforeMarks(sheet)];
  const known = new Set(found.map(({ term }) => term));
  return [...found, ...strangersBeforeMarks(sheet).filter(({ term }) => !known.has(term))];
}

/** So many marks of a page have the same string before them only where somebody replaced marks. */
const leastMarks = 5;
const leastShare = 0.3;
/** Above this share no honest word stands. */
const overwhelming = 0.8;
const pieceLength = 4;

/** Any string that stands before a third of the page's commas or full stops, and nowhere else. */
function beforeMarks(sheet: Sheet): Suspicion[] {
  const { text } = sheet;
  const ends = new Map<string, number[]>();
  const marks = { ',': 0, '。': 0 };
  for (const { index, 0: mark } of text.matchAll(
    /(?<=[〇々\u3400-\u9fffa-z\d]{2}[〇々\u3400-\u9fff][〇々\u3400-\u9fffa-z\d])[,。]/g,
  )) {
    marks[mark as ',' | '。'] += 1;
    const piece = mark + text.slice(index - pieceLength, index);
    const known = ends.get(piece);
    if (known) known.push(index);
    else ends.set(piece, [index]);
  }
  const found: Suspicion[] = [];
  for (const [piece, indexes] of ends) {
    const all = marks[piece.charAt(0) as ',' | '。'];
    if (indexes.length < leastMarks || indexes.length < all * leastShare) continue;
    const starts = indexes.map((index) => index - pieceLength);
    const term = commonStem(text, starts) + piece.slice(1);
    const everywhere = indexes.length > all * overwhelming;
    if (!everywhere && (inOfficesPhrases.test(term) || isSentence(term) || isOfficial(term))) continue;
    const places = indexes.map((index) => placeAt(sheet, index - term.length, term.length));
    found.push({ technique: 'keyword', term, signs: [decisive('position')], places });
  }
  return found;
}

/** Brands with a promotional word at their end, three times or more. */
function brandsBeforeMarks(sheet: Sheet): Suspicion[] {
  const endings = new Map<string, { start: number; end: number }[]>();
  for (const hit of sheet.hits) {
    if (hit.kind === 'honest') continue;
    const [figures = ''] = /^[a-z\d]{0,6}(?=[,。、;])/.exec(sheet.text.slice(hit.end, hit.end + 7)) ?? [];
    if (figures === '' && !/[,。]/.test(sheet.text.charAt(hit.end))) continue;
    const word = hit.word + figures;
    const before = endings.get(word) ?? [];
    before.push(hit);
    endings.set(word, before);
  }
  const found: Suspicion[] = [];
  for (const [word, hits] of endings) {
    if (hits.length < 3) continue;
    const term =
      commonStem(
        sheet.text,
        hits.map((hit) => hit.start),
      ) + word;
    const form = formOf(term);
    const likeness = brandLikeness(form);
    if (
      term.length < 4 ||
      inOfficesPhrases.test(term) ||
      (likeness === 0 && (form.rest === '' || !form.kinds.has('fun')))
    )
      continue;
    const all = occurrences(sheet.text, term);
    if (all.some((start) => !/[,。;、.…\n]|^$/.test(sheet.text.charAt(start + term.length)))) continue;
    const signs =
      likeness > 1 ? [decisive('position')] : [plain('position'), ...(all.length > 4 ? [plain('form')] : [])];
    found.push({ technique: 'keyword', term, signs, places: placesOf(sheet, term) });
  }
  return found;
}
