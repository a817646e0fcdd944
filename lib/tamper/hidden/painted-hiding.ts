/** Hiding by what the browser paints, wherever the style comes from. */
import { Element } from 'domhandler';
import type { Look, Snapshot } from '../../snapshot/tree';
import type { Hider, HidingWay } from './hider';
import { above, selfAndAbove } from '../parts';

/** Pixels beyond the window. A drawer waits at its edge, and a page wider than the window is cut at both sides. */
const far = 200;
/** To the right of it, pages are cut more often than people move things there. */
const farRight = 2_000;

/** What an element does to all that it holds. */
export function paintedHiding({ look }: Snapshot, element: Element): HidingWay | null {
  const own = look?.(element);
  if (!own) return null;
  if (own.faint || own.clipped === 'nothing') return 'ordinary';
  const isTiny = (own.width <= 2 && own.cutAside) || (own.height <= 2 && own.cutBelow);
  return isTiny || isForScreenReaders(own) ? 'ordinary' : null;
}

const isForScreenReaders = ({ clipped, width }: Look): boolean => clipped === 'partly' && width <= 1;

/** Moved out of the window, to where nobody can scroll. */
export function movedAway(snapshot: Snapshot, element: Element): Hider | null {
  const { look } = snapshot;
  const own = look?.(element);
  const distance = own ? distanceOut(own, element, snapshot) : 0;
  if (!own || distance <= 0 || cutOf(snapshot, element)?.isSlide) return null;
  const moved = selfAndAbove(element).filter((each) => {
    const its = look?.(each);
    return its !== null && its !== undefined && distanceOut(its, each, snapshot) > 0;
  });
  const isKind = moved.some((each) => look?.(each)?.clipped !== 'not' || (look?.(each)?.width ?? 0) <= 1);
  return { element: moved.at(-1) ?? element, how: isKind || distance < far ? 'ordinary' : 'sly' };
}

/** How many pixels lie between a box and what of the page can be scrolled to; 0 or less where it can be seen. */
function distanceOut({ left, top, width, height }: Look, element: Element, { look }: Snapshot): number {
  const before = Math.max(-(left + width), -(top + height));
  if (before > 0 || left < farRight) return before;
  const page = above(element)
    .filter(isPage)
    .map((each) => look?.(each));
  const edge = page.some((each) => each?.cutAside) ? (page.at(-1)?.width ?? left) : left;
  return left - edge - farRight;
}

const isPage = ({ name }: Element): boolean => name === 'body' || name === 'html';

/** The element around a thing that cuts it off whole, as closed panels do; null also where the thing is shown in its turn. */
export function cutAway(snapshot: Snapshot, element: Element): Element | null {
  const cut = cutOf(snapshot, element);
  return cut && !cut.isSlide ? cut.by : null;
}

interface Cut {
  readonly by: Element;
  /** One of several alike in a row, which carousels and tickers show in turn. */
  readonly isSlide: boolean;
}

function cutOf(snapshot: Snapshot, element: Element): Cut | null {
  const own = snapshot.look?.(element);
  if (!own || own.width === 0 || own.height === 0) return null;
  let { position } = own;
  for (const each of above(element)) {
    const frame = snapshot.look?.(each);
    if (!frame || position === 'fixed' || isPage(each)) return null;
    // What is placed elsewhere is cut only by what it is placed in.
    if (position === 'absolute' && frame.position === 'static') continue;
    position = frame.position;
    if (isCutBy(frame, own)) return { by: each, isSlide: isSlide(element, frame, each, snapshot) };
  }
  return null;
}

function isCutBy(frame: Look, { left, top, width, height }: Look): boolean {
  const isAside = left + width <= frame.left || left >= frame.left + frame.width;
  const isBelow = top + height <= frame.top || top >= frame.top + frame.height;
  return (frame.cutAside && isAside) || (frame.cutBelow && isBelow);
}

const leastSlide = 16;
const mostSlides = 40;

/** Whether a thing, or what is around it within the frame, has a neighbour of its size in sight. */
function isSlide(element: Element, frame: Look, frameElement: Element, { look }: Snapshot): boolean {
  for (const each of selfAndAbove(element)) {
    if (each === frameElement) break;
    const own = look?.(each);
    if (!own || own.height < leastSlide) continue;
    const others = each.parent?.children.slice(0, mostSlides) ?? [];
    const inSight = others.some((other) => {
      const its = other instanceof Element && other.name === each.name ? look?.(other) : null;
      return its !== null && its !== undefined && areAlike(its, own) && !isCutBy(frame, its);
    });
    if (inSight) return true;
  }
  return false;
}

function areAlike(one: Look, other: Look): boolean {
  return (
    Math.abs(one.width - other.width) < 2 && one.height < other.height * 2 && one.height * 2 > other.height
  );
}
