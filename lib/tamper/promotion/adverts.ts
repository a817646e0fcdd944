/** Advertisements in lines of their own: what is sold, and how the seller is reached; and rows of search phrases that only blanks part. */
import { officeSigns } from '../../domain/office-signs';
import { holdsSellersHandle, holdsPhone } from '../language/contact';
import { familiarCharacters } from '../language/familiar';
import { lureOf } from '../language/lure';
import { linesOf, type Sheet } from '../sheet';
import { lineSuspicion, plain, type Sign, type Suspicion } from '../suspicion';
import { spacedSigns } from './spaced-row';
import type { Span } from '../language/words';

const longest = 120;
const shortest = 8;

/** One suspicion a line, in the order of the page. */
export function findAdverts(sheet: Sheet): Suspicion[] {
  const found: Suspicion[] = [];
  let next = 0;
  for (const { block, line, from } of linesOf(sheet)) {
    while ((sheet.hits[next]?.start ?? Infinity) < from) next += 1;
    if (block.linked || line.length < shortest) continue;
    const cases = sheet.hits.slice(next, next + mostHits).filter(({ kind }) => kind === 'honest');
    for (const { start, end } of piecesOf(line)) {
      const piece = line.slice(start, end);
      if (piece.length < shortest || piece.length > longest || officeSigns.advert.test(piece)) continue;
      if (cases.some((each) => each.start >= from + start && each.start < from + end)) continue;
      const isLine = piece.length === line.length;
      const signs = [...advertSigns(piece), ...(isLine ? spacedSigns(block.raw) : [])];
      if (signs.length > 0) found.push(lineSuspicion(block, start, end, signs));
    }
  }
  return found;
}

const mostHits = 40;

/** The line, or the last of its sentences: what is put behind a text says what it sells in one. */
function piecesOf(line: string): readonly Span[] {
  const start = line.lastIndexOf('。', line.length - 2) + 1;
  return start === 0
    ? [{ start, end: line.length }]
    : [
        { start: 0, end: line.length },
        { start, end: line.length },
      ];
}

/** A seller's account beside two words of what sells, or a telephone beside more of them. */
function advertSigns(line: string): Sign[] {
  const handled = holdsSellersHandle(line);
  if ((!handled && !holdsPhone(line)) || /[《》"]/.test(line)) return [];
  const { points, bold, rest } = lureOf(line);
  if (points < (handled ? 2 : bold ? 3 : 4) || familiarCharacters(rest) * 3 > rest.length) return [];
  return points > 3 ? [plain('address'), plain('form')] : [plain('address')];
}
