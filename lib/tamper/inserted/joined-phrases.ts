/** Search phrases joined by low lines in the midst of a text: 青石区某湾官网_某湾体育平台信息网. Files and columns are joined so, too; only phrases that sell and
 *  share a name no office has are such. */
import { isOfficeWord } from '../language/familiar';
import { lureOf } from '../language/lure';
import { mostShared } from '../language/shared-pieces';
import { placesOf, type Sheet } from '../sheet';
import { plain, type Suspicion } from '../suspicion';

const chain =
  /(?<![a-z\d_/.〇々\u3400-\u9fff])[〇々\u3400-\u9fffa-z\d()]{2,24}(?:_[〇々\u3400-\u9fffa-z\d()]{2,24}){1,3}/g;
/** More of them a page of files has. */
const most = 40;

/** One suspicion a chain, wherever it stands. */
export function findJoinedPhrases(sheet: Sheet): Suspicion[] {
  const found = new Map<string, Suspicion>();
  let looks = 0;
  for (const [run] of sheet.text.matchAll(chain)) {
    if ((looks += 1) > most) break;
    const parts = run.split('_');
    const judged = parts.map((part) => lureOf(part));
    const rests = judged.map(({ rest }) => rest);
    if (judged.filter(({ points }) => points > 0).length < 2 || mostShared(rests, 2) < 2) continue;
    const name = sharedName(rests);
    if (name === '') continue;
    const term = withoutOffice(run.slice(run.indexOf(name)));
    if (!found.has(term)) {
      const signs = [plain('chain'), plain('form')];
      found.set(term, { technique: 'name-replaced', term, signs, places: placesOf(sheet, term) });
    }
  }
  return [...found.values()];
}

/** The two characters that most of the phrases have beside what sells, where no office has them for a word. */
function sharedName(rests: readonly string[]): string {
  for (const rest of rests) {
    for (let at = 0; at + 2 <= rest.length; at += 1) {
      const pair = rest.slice(at, at + 2);
      if (!isOfficeWord(pair) && /^[〇々\u3400-\u9fff]{2}$/.test(pair) && shared(rests, pair) > 1)
        return pair;
    }
  }
  return '';
}

function shared(rests: readonly string[], pair: string): number {
  return rests.filter((rest) => rest.includes(pair)).length;
}

/** Cuts off what the page goes on with behind the last phrase. */
function withoutOffice(run: string): string {
  const last = run.lastIndexOf('_') + 1;
  for (let at = last + 2; at + 2 <= run.length; at += 1)
    if (isOfficeWord(run.slice(at, at + 2))) return run.slice(0, at);
  return run;
}
