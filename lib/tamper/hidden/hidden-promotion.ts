/** Promotion out of sight, as a rule tells of it, and what makes a hidden text promotion. */
import type { Element } from 'domhandler';
import type { Place } from '../../report/model';
import { holdsSellersAccount } from '../language/contact';
import { familiarCharacters } from '../language/familiar';
import { brandLikeness, formOf } from '../language/form';
import type { HiddenLink } from './hidden-links';
import { lureOf } from '../language/lure';
import { promotionSigns } from '../promotion/promotion';
import { isCertain } from '../suspicion';

export interface HiddenPromotion {
  /** `link`: it leads away; `text`: it promotes; `comment`: links or promotion in a comment, for crawlers alone. */
  readonly kind: 'link' | 'text' | 'comment';
  readonly term: string;
  readonly places: readonly Place[];
}

/** Above this length honest text speaks of anything. */
const longestLure = 60;

/** Hidden and one sign of promotion are two; a long text must promote by itself. */
export function promotes(text: string, home: string | null): boolean {
  const signs = promotionSigns(text, home);
  if (isCertain({ signs }) || holdsSellersAccount(text)) return true;
  if (text.length > longestLure) return false;
  const { points, bold, rest } = lureOf(text);
  return (
    signs.length > 0 ||
    brandLikeness(formOf(text)) === 2 ||
    (points > 2 &&
      bold &&
      !formOf(text).kinds.has('honest') &&
      (familiarCharacters(rest) * 2 <= rest.length || points > rest.length))
  );
}

/** One finding of several links. */
export function linkFinding(links: readonly HiddenLink<Element>[]): HiddenPromotion {
  const places = links.map(({ link, node }): Place => ({
    kind: 'page',
    part: 'link',
    text: `${link.text} ${link.address}`.trim(),
    node,
  }));
  const first = links[0]?.link;
  return { kind: 'link', term: first?.text || first?.host || '', places };
}

/** One finding of a text. @param root what holds it */
export function textFinding(root: Element, text: string): HiddenPromotion {
  const term = shortened(text);
  return { kind: 'text', term, places: [{ kind: 'page', part: 'link', text: term, node: root }] };
}

/** A text, cut where it is long. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
