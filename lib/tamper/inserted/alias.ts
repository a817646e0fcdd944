/** Short names of documents: 《…条例》(以下简称《条例》). A short name is made of the long one's characters; what has none of them was put there. */
import { formOf } from '../language/form';
import { lureOf } from '../language/lure';
import { placeAt, type Sheet } from '../sheet';
import { plain, type Suspicion } from '../suspicion';

const alias =
  /([^\n。;]{4,60})\((?:以下|下文|下面|后文)?(?:统一?|均)?(?:简)?称:?《([〇々\u3400-\u9fffa-z\d]{2,12})》\)/g;

/** One suspicion a short name that shares no character with the long one. */
export function findForeignAliases(sheet: Sheet): Suspicion[] {
  return [...sheet.text.matchAll(alias)].flatMap((match) => {
    const [whole, long = '', term = ''] = match;
    if ([...term].some((character) => long.includes(character))) return [];
    const start = match.index + whole.length - term.length - 2;
    const sold = lureOf(term).points > 0 || formOf(term).strength !== 'plain';
    const signs = sold ? [plain('citation'), plain('form')] : [plain('citation')];
    return [{ technique: 'name-replaced', term, signs, places: [placeAt(sheet, start, term.length)] }];
  });
}
