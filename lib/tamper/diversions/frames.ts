/** Frames that cover the page or hide on it: one with a place of its own in the text is a map, a film, a form. */
import type { Element } from 'domhandler';
import type { Look, Snapshot } from '../../snapshot/tree';
import { above, selfAndAbove } from '../parts';

/** Whether a frame takes the page over, or is too small to be seen; by what it declares where nobody painted it. */
export function fillsScreen(frame: Element, { look }: Snapshot): boolean {
  const painted = look?.(frame);
  if (isTiny(frame)) return true;
  if (!look || !painted) return declaredToFill(frame);
  const window = look(above(frame).at(-1) ?? frame);
  const isFixed = selfAndAbove(frame).some((each) => look(each)?.position === 'fixed');
  return window !== null && covers(painted, window, isFixed);
}

/** Kept from every eye by its own style: what it loads is for crawlers or for counting. */
export function isUnseenFrame(frame: Element): boolean {
  return /display:none|visibility:hidden/.test(styleOf(frame));
}

const leastHeight = 400;

/** A film keeps its place on the page, however wide it is; what takes the page over starts at its top. */
function covers({ left, top, width, height, position }: Look, window: Look, isFixed: boolean): boolean {
  if (width < window.width * 0.9 || height < leastHeight || left > 5) return false;
  return isFixed || (position === 'absolute' && top <= 5);
}

function declaredToFill(frame: Element): boolean {
  const style = styleOf(frame);
  const whole = (property: string): boolean =>
    style.includes(`${property}:100%`) ||
    style.includes(`${property}:100v`) ||
    frame.attribs[property] === '100%';
  if (!whole('width') || !whole('height')) return false;
  if (style.includes('position:fixed')) return true;
  // A film fills a box that keeps its shape.
  return (
    style.includes('position:absolute') &&
    !above(frame).some((each) => styleOf(each).includes('position:relative'))
  );
}

function isTiny(frame: Element): boolean {
  const style = `;${styleOf(frame)}`;
  return ['width', 'height'].every(
    (property) =>
      /^[01](?:px)?$/.test(frame.attribs[property] ?? '') ||
      style.includes(`;${property}:0`) ||
      style.includes(`;${property}:1px`),
  );
}

function styleOf({ attribs }: Element): string {
  return (attribs['style'] ?? '').toLowerCase().replaceAll(/\s/g, '');
}
