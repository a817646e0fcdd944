/** What of a text in the page's head promotes, or belongs to another page. */
import { officeSigns } from '../../domain/office-signs';
import { simplify } from '../../domain/traditional';
import { collapse } from '../../snapshot/fold';
import { holdsCodedBrand } from '../language/coded';
import { familiarCharacters } from '../language/familiar';
import { brandLikeness, type Form, formOf } from '../language/form';
import { lureOf } from '../language/lure';
import { sharesNothing } from '../language/shared-pieces';
import { isBrandAndStranger } from '../language/strange';
import { isSentence } from '../language/vocabulary';
import { holdsGlosses, speaksOfReadings } from '../noise/glosses';
import { offerSigns } from '../promotion/offer';
import { promotionSigns } from '../promotion/promotion';
import { lower, lowered } from '../sheet';
import { isCertain } from '../suspicion';

/** What promotes in such a text: a term known from the page, a fragment, or the beginning of the whole; null where nothing does.
 *  @param raw as written; `injected`: terms known from the page's text; `body`: the page's text, folded, in lower case */
export function promoted(raw: string, injected: readonly string[], body: () => string): string | null {
  const text = simplify(lowered(raw));
  const known = injected.find((term) => text.includes(lower(term)));
  if (known) return known;
  if (holdsGlosses(lowered(raw)) && !speaksOfReadings(body())) return collapse(raw).slice(0, 60);
  if (formOf(text).kinds.has('honest')) return null;
  const fragments = raw
    .split(/[-_|｜,，丨·;；。!！?？、/>\s]+/)
    .filter((fragment) => !officeSigns.title.test(fragment))
    .map((fragment) => ({ fragment, folded: simplify(lowered(fragment)) }));
  const foreign = fragments.find(
    ({ folded }) => isMarked(folded) || (!isSentence(folded) && isForeign(folded, body)),
  );
  if (foreign) return foreign.fragment;
  if (sellsAlone(text, body)) return collapse(raw).slice(0, 60);
  // What the page's own text begins with is judged there.
  const isPromoting = isCertain({ signs: promotionSigns(text, null) });
  return isPromoting && !body().includes(text.slice(0, ownBeginning)) ? collapse(raw).slice(0, 60) : null;
}

const ownBeginning = 10;
const longestPhrase = 40;

/** A short text that sells, and that the page does not begin with or quote from. */
function sellsAlone(text: string, body: () => string): boolean {
  if (text.length < 8 || text.length > 80 || officeSigns.title.test(text) || /[“"”《》、]/.test(text))
    return false;
  const { points, bold, rest } = lureOf(text);
  if (!bold || points < 4 || familiarCharacters(rest) * 3 >= text.length) return false;
  return !body().includes(text.slice(0, 6));
}

/** A site's phrase; or a word of betting, letters of a brand, a wager, that the page itself does not speak of. */
function isForeign(fragment: string, body: () => string): boolean {
  const form = formOf(fragment);
  const likeness = brandLikeness(form);
  // 莫高窟官网: of what the page itself speaks of.
  if (isOwnSite(form, body)) return false;
  // A table that was run together is the page's own.
  if (likeness === 2 && (fragment.length <= longestPhrase || !body().includes(fragment.slice(0, 6))))
    return true;
  if (isBrandAndStranger(fragment) && form.kinds.has('fun') && lureOf(fragment).points > 1)
    return !body().includes(lureOf(fragment).rest);
  // 澳洲幸运5走势图: figures in a name that sells, and nothing of it on the page.
  if (isBrandAndStranger(fragment) && /[a-z\d]/.test(fragment) && sharesNothing(fragment, body()))
    return true;
  const strangers = new Set(form.loud.filter((word) => !body().includes(word)));
  const wager = form.kinds.has('match') && strangers.size > 1;
  if ((likeness === 1 || wager || offerSigns(fragment).length > 0) && !body().includes(fragment)) return true;
  const { points, bold, rest } = lureOf(fragment);
  if (
    points === 0 ||
    fragment.length > 20 ||
    familiarCharacters(rest) > 0 ||
    !/^[〇々\u3400-\u9fffa-z\d]+$/.test(fragment)
  )
    return false;
  return bold && points > 2 && sharesNothing(fragment, body());
}

/** A brand with its mark, and little that an office writes. */
function isMarked(fragment: string): boolean {
  return holdsCodedBrand(fragment) && fragment.length < longestPhrase && familiarCharacters(fragment) < 3;
}

/** A name of the page's own before the words of a site. */
function isOwnSite({ kinds, rest, loud }: Form, body: () => string): boolean {
  const isPlain = [...kinds].every((kind) => kind === 'web' || kind === 'usual');
  return isPlain && loud.length < 2 && rest.length > 1 && body().includes(rest);
}
