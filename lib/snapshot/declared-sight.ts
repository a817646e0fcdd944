/** What of a page that nobody rendered a reader would see, by what its own style text declares. */
import { type Element, isTag } from 'domhandler';
import type { Declared } from './declared-style';
import type { Snapshot } from './tree';

type Sight = Pick<Snapshot, 'isHidden' | 'isMute'>;

/** More are not asked whether they are visible inside a hidden one. */
const mostInside = 2_000;

/** Judges elements from the outside in, as walkers ask.
 *  @param declared what is declared for an element by itself */
export function declaredSight(declared: (element: Element) => Declared): Sight {
  const mute = new Set<Element>();

  /** `visibility` is the one way to hide that an element inside can take back. */
  const isInvisible = (element: Element): boolean => {
    const own = declared(element).get('visibility');
    if (own !== undefined) return own === 'hidden' || own === 'collapse';
    // Only in a mute element can it be inherited: below every other hidden one nobody asks.
    return mute.size > 0 && inheritsInvisible(element);
  };

  const inheritsInvisible = (element: Element): boolean => {
    for (let at = element.parent; at && isTag(at); at = at.parent) {
      const value = declared(at).get('visibility');
      if (value !== undefined) return value === 'hidden' || value === 'collapse';
    }
    return false;
  };

  const holdsVisible = (element: Element): boolean => {
    const waiting = element.children.filter(isTag);
    for (let count = 0; count < mostInside; count += 1) {
      const next = waiting.pop();
      if (!next) return false;
      const style = declared(next);
      if (isGone(next, style)) continue;
      if (style.get('visibility') === 'visible') return true;
      waiting.push(...next.children.filter(isTag));
    }
    return false;
  };

  return {
    isHidden: (element) => {
      if (isGone(element, declared(element))) return true;
      if (!isInvisible(element)) return false;
      if (!holdsVisible(element)) return true;
      mute.add(element);
      return false;
    },
    isMute: (element) => mute.has(element),
  };
}

/** Out of sight with all that is in it. */
function isGone(element: Element, style: Declared): boolean {
  const display = style.get('display');
  if (display === 'none') return true;
  if (element.attribs['hidden'] !== undefined && display === undefined) return true;
  return Number(style.get('opacity') ?? 1) === 0;
}
