/** Text that cannot be read by its colour, its size or its place in the box, as the browser paints it. */
import { Element, Text } from 'domhandler';
import type { Look, Snapshot } from '../../snapshot/tree';
import type { Hider, HidingWay } from './hider';
import { areAlike, isClear } from './ink';
import { above } from '../parts';

/** What is done to text alone. Ink like the ground is ordinary where another element paints the ground: what lies between may not be known. */
export function paintedTextHiding(snapshot: Snapshot, element: Element): Hider | null {
  const bearer = textBearer(element);
  const look = bearer && snapshot.look?.(bearer);
  if (!bearer || !look) return null;
  const hider = (how: HidingWay, isSame: (other: Look) => boolean): Hider => {
    const outside = above(bearer).findIndex((each) => {
      const its = snapshot.look?.(each);
      return !its || !isSame(its);
    });
    return { element: [bearer, ...above(bearer)][outside] ?? bearer, how };
  };
  if (look.fontSize <= 1) return hider('sly', ({ fontSize }) => fontSize <= 1);
  if (look.indent <= -300) return hider('ordinary', ({ indent }) => indent <= -300);
  if (isClear(look.color)) return hider('ordinary', ({ color }) => color === look.color);
  if (!look.pictured && areAlike(look.color, look.background)) return { element: bearer, how: 'sly' };
  const ground = groundOf(snapshot, bearer);
  if (ground === null || !areAlike(look.color, ground)) return null;
  return hider('ordinary', ({ color }) => color === look.color);
}

/** The innermost element around all the text of an element; null where it has none. */
function textBearer(element: Element): Element | null {
  let bearer = element;
  for (;;) {
    const inside = bearer.children.filter(
      (child) => child instanceof Element || (child instanceof Text && child.data.trim() !== ''),
    );
    const [only] = inside;
    if (inside.length === 0) return null;
    if (inside.length > 1 || !(only instanceof Element)) return bearer;
    bearer = only;
  }
}

/** The colour that an element's text stands on; null where a picture is behind. */
function groundOf({ look }: Snapshot, element: Element): string | null {
  for (const at of [element, ...above(element)]) {
    const painted = look?.(at);
    if (!painted || painted.pictured) return null;
    if (!isClear(painted.background)) return painted.background;
  }
  return null;
}
