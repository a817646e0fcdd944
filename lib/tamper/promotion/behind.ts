/** Lines behind the site's own last ones, where crawlers read and nobody scrolls: comments and back-links with what sells in them. */
import { siteSignature } from '../../domain/imprint';
import { holdsSellersAccount } from '../language/contact';
import { familiarCharacters } from '../language/familiar';
import { lureOf } from '../language/lure';
import { linesOf, type Sheet } from '../sheet';
import { lineSuspicion, plain, type Sign, type Suspicion } from '../suspicion';
import { isSentence } from '../language/vocabulary';

const longest = 80;
const date = /20\d\d[-年./]\d{1,2}[-月./]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?/g;

/** One suspicion a line; none where the site signs nowhere. */
export function findBehind(sheet: Sheet): Suspicion[] {
  // Nothing of the site's own comes after its signature, but tools.
  const last = sheet.blocks.findLast((block) => siteSignature.test(block.text));
  if (!last) return [];
  const found: Suspicion[] = [];
  for (const { block, line } of linesOf(sheet)) {
    if (block.index <= last.index || block.linked || line.length > longest) continue;
    const signs = signsOf(line);
    if (signs.length > 0) found.push(lineSuspicion(block, 0, line.length, signs));
  }
  return found;
}

function signsOf(line: string): Sign[] {
  const said = line.replaceAll(date, ' ').trim();
  if (holdsSellersAccount(said)) return [plain('position'), plain('address')];
  if (said.length < 4 || isSentence(said)) return [];
  const { points, bold, rest } = lureOf(said);
  const repeats = /([〇々\u3400-\u9fffa-z\d]{3,16})[ ,、:|_-]{0,2}\1/.test(said);
  if (points < 2 && !repeats) return [];
  if (familiarCharacters(rest) > 0) return [];
  if (repeats && points > 0) return [plain('position'), plain('chain')];
  return bold || points > 2 ? [plain('position')] : [];
}
