/** Things that lie under something opaque, by their boxes and the order of painting: the same wherever a page is scrolled to.
 *  Asking the browser what it paints at a point tells nothing of what lies outside the window. */
import { Element } from 'domhandler';
import type { Look, Snapshot } from '../../snapshot/tree';
import { isOpaque } from './ink';

/** Boxes that are read of one page in search of covers. */
const mostBoxes = 600;
/** How far below the neighbours of a thing, and of what is around it, a cover is looked for. */
const deepest = 3;
const mostNeighbours = 60;
/** Whatever is behind these cannot be seen. */
const solid: ReadonlySet<string> = new Set(['img', 'iframe', 'frame', 'video', 'canvas', 'embed', 'object']);

/** @returns the outermost element that lies whole under the same cover, or null where nothing covers the asked one */
export function coverFinder({ look }: Snapshot): (element: Element) => Element | null {
  let boxes = mostBoxes;
  const lookAt = (element: Element): Look | null => (boxes-- > 0 ? (look?.(element) ?? null) : null);

  /** The opaque box in a neighbour that lies over the asked one. */
  const coverIn = (neighbour: Element, depth: number, outer: Level, own: Covered): Look | null => {
    const its = lookAt(neighbour);
    if (!its) return null;
    const level = within(outer, its);
    if (isSolid(neighbour, its) && holds(its, own.look) && liesOver(level, own)) return its;
    if (depth >= deepest) return null;
    for (const child of elementsOf(neighbour).slice(0, mostNeighbours)) {
      const cover = coverIn(child, depth + 1, level, own);
      if (cover) return cover;
    }
    return null;
  };

  const outermostUnder = (element: Element, cover: Look, below: Element): Element => {
    let at = element;
    while (at !== below && at.parent instanceof Element) {
      const around = lookAt(at.parent);
      if (!around || !holds(cover, around)) break;
      at = at.parent;
    }
    return at;
  };

  return (element) => {
    const own = lookAt(element);
    if (!own || own.width === 0 || own.height === 0) return null;
    let level = within(flow, own);
    for (let at = element; at.name !== 'body' && at.parent instanceof Element; at = at.parent) {
      const neighbours = elementsOf(at.parent);
      const place = neighbours.indexOf(at);
      for (const [index, neighbour] of neighbours.entries()) {
        if (index === place || Math.abs(index - place) > mostNeighbours) continue;
        const cover = coverIn(neighbour, 0, flow, { look: own, level, follows: index < place });
        if (cover) return outermostUnder(element, cover, at);
      }
      const around = lookAt(at.parent);
      if (!around) return null;
      const isBelowIt =
        level.layer !== null && level.layer < 0 && !around.stacks && at.parent.name !== 'body';
      if (isBelowIt && isSolid(at.parent, around) && holds(around, own)) return at;
      level = joined(within(flow, around), level);
    }
    return null;
  };
}

/** Where a thing is painted within the element that it shares with another. */
interface Level {
  /** Null in the flow of the text. */
  readonly layer: number | null;
  /** What is around it keeps its inside together: no layer of a thing inside counts. */
  readonly isClosed: boolean;
  /** It stays at its place in the window. */
  readonly isFixed: boolean;
}

interface Covered {
  readonly look: Look;
  readonly level: Level;
  /** It stands behind the other in the document. */
  readonly follows: boolean;
}

const flow: Level = { layer: null, isClosed: false, isFixed: false };

function within(outer: Level, { layer, stacks, position }: Look): Level {
  return joined(outer, { layer, isClosed: stacks, isFixed: position === 'fixed' || position === 'sticky' });
}

/** The level of a thing as seen from outside what is around it. */
function joined(outer: Level, inner: Level): Level {
  return {
    // One of 0 gives way to what a thing inside asks for, unless it is closed.
    layer: outer.isClosed ? outer.layer : inner.layer || (outer.layer ?? inner.layer),
    isClosed: outer.isClosed || inner.isClosed,
    isFixed: outer.isFixed || inner.isFixed,
  };
}

function liesOver({ layer, isFixed }: Level, { level, follows }: Covered): boolean {
  // What stays at its place in the window covers now this, now that.
  if (isFixed !== level.isFixed) return false;
  if (layer === null) return level.layer !== null && level.layer < 0;
  return level.layer === null ? layer >= 0 : layer > level.layer || (layer === level.layer && !follows);
}

function isSolid({ name }: Element, { faint, background }: Look): boolean {
  return !faint && (solid.has(name) || isOpaque(background));
}

function holds(outer: Look, inner: Look): boolean {
  const slack = 1;
  return (
    outer.left <= inner.left + slack &&
    outer.top <= inner.top + slack &&
    outer.left + outer.width >= inner.left + inner.width - slack &&
    outer.top + outer.height >= inner.top + inner.height - slack
  );
}

function elementsOf(parent: Element): Element[] {
  return parent.children.filter((child) => child instanceof Element);
}
