/** Advertisements in lines of their own: what is sold, and how the seller is reached; and rows of search phrases that only blanks part. */
import { officeSigns } from '../../domain/office-signs';
import { holdsSellersHandle, holdsPhone } from '../language/contact';
import { familiarCharacters } from '../language/familiar';
import { lureOf } from '../language/lure';
import { linesOf, type Sheet } from '../sheet';
import { lineSuspicion, plain, type Sign, type Suspicion } from '../suspicion';
import { spacedSigns } from './spaced-row';

const longest = 120;
const shortest = 8;

/** One suspicion a line, in the order of the page. */
export function findAdverts(sheet: Sheet): Suspicion[] {
  const found: Suspicion[] = [];
  let next = 0;
  for (const { block, line, from } of linesOf(sheet)) {
    while ((sheet.hits[next]?.start ?? Infinity) < from) next += 1;
    if (block.linked || line.length < shortest || line.length > longest || officeSigns.advert.test(line))
      continue;
    if (
      sheet.hits
        .slice(next, next + mostHits)
        .some(({ kind, start }) => kind === 'honest' && start < from + line.length)
    )
      continue;
    const signs = [...advertSigns(line), ...spacedSigns(block.raw)];
    if (signs.length === 0) continue;
    found.push(lineSuspicion(block, 0, line.length, signs));
  }
  return found;
}

const mostHits = 40;

/** A seller's account beside two words of what sells, or a telephone beside more of them. */
function advertSigns(line: string): Sign[] {
  const handled = holdsSellersHandle(line);
  if ((!handled && !holdsPhone(line)) || /[《》"]/.test(line)) return [];
  const { points, bold, rest } = lureOf(line);
  if (points < (handled ? 2 : bold ? 3 : 4) || familiarCharacters(rest) * 3 > rest.length) return [];
  return points > 3 ? [plain('address'), plain('form')] : [plain('address')];
}
