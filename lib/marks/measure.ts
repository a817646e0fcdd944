/** Where targets show: their rectangles in the window, cut to what scroll containers and frames let through. */
import {
  documentOf,
  localNameOf,
  nodeTypeOf,
  parentNodeOf,
  rectOf,
  rootElementOf,
  windowOf,
} from '../snapshot/live-dom';
import { elementOf, type Target } from './locate';
import { common, cut, type Rect, shift } from './rect';

/** What the window shows of one target. */
export interface Sight {
  /** One a line of text; empty where the target is scrolled or cut out of sight. */
  readonly rects: readonly Rect[];
  /** Whether the target is rendered at all, be it scrolled out of sight. */
  readonly rendered: boolean;
}

/** What an element's ancestors do to it. */
interface Surroundings {
  /** What ancestors let through; null where they cut nothing. */
  readonly clip: Rect | null;
  /** From the element's own window to that of the top page. */
  readonly x: number;
  readonly y: number;
  /** Its level among the page's layers. */
  readonly level: number | null;
  /** It keeps its place in the window when the page scrolls. */
  readonly floats: boolean;
}

const open: Surroundings = { clip: null, x: 0, y: 0, level: null, floats: false };

/** One pass over targets. It only reads, so the page is laid out at most once; what was read of an ancestor is kept. */
export class Measuring {
  /** The highest level of anything measured: marks stand on it, and below what the page puts higher (fixed heads, dialogs). */
  level = 0;
  /** Whether something measured does not move with the page. */
  floats = false;
  readonly #known = new Map<Element, Surroundings>();
  readonly #page: Document;

  /** @param page the top page; targets may stand in its frames */
  constructor(page: Document) {
    this.#page = page;
  }

  of(target: Target): Sight {
    const element = elementOf(target);
    if (!element) return { rects: [], rendered: false };
    const around = this.#around(element);
    this.level = Math.max(this.level, around.level ?? 0);
    this.floats ||= around.floats;
    const rects = plainRects(target).filter((rect) => rect.right > rect.left || rect.bottom > rect.top);
    return {
      rects: rects.map((rect) => cut(shift(rect, around), around.clip)).filter((rect) => rect !== null),
      rendered: rects.length > 0,
    };
  }

  #around(element: Element): Surroundings {
    const unknown: Element[] = [];
    let at: Element | null = element;
    while (at && !this.#known.has(at)) {
      unknown.push(at);
      at = this.#composedParent(at);
    }
    let around = (at && this.#known.get(at)) ?? open;
    for (const inner of unknown.toReversed()) {
      around = within(around, inner, this.#frameOf(inner));
      this.#known.set(inner, around);
    }
    return around;
  }

  #composedParent(element: Element): Element | null {
    const parent = parentNodeOf(element);
    if (!parent) return null;
    switch (nodeTypeOf(parent)) {
      case Node.ELEMENT_NODE:
        return parent as Element;
      case Node.DOCUMENT_FRAGMENT_NODE:
        return 'host' in parent ? (parent as ShadowRoot).host : null;
      default:
        return this.#frameOf(element);
    }
  }

  /** The frame element that shows the page of this root element; null for every other element, and on the top page. */
  #frameOf(element: Element): Element | null {
    const page = documentOf(element);
    if (!page || page === this.#page || element !== rootElementOf(page)) return null;
    return windowOf(page)?.frameElement ?? null;
  }
}

/** What an element adds to the surroundings of its parent, or of the frame that shows its page. */
function within(outer: Surroundings, element: Element, frame: Element | null): Surroundings {
  const around = frame ? withinFrame(outer, frame) : outer;
  const { position, zIndex, overflowX, overflowY } = getComputedStyle(element);
  const clips = (overflowX !== 'visible' || overflowY !== 'visible') && !scrollsWindow(element);
  const clip = position === 'fixed' ? null : around.clip;
  return {
    ...around,
    clip: clips ? common(clip, shift(rectOf(element), around)) : clip,
    level: around.level ?? (position === 'static' || zIndex === 'auto' ? null : Number(zIndex)),
    floats: around.floats || position === 'fixed' || position === 'sticky',
  };
}

/** A framed page begins where its frame's content does, and shows as far as the frame goes. */
function withinFrame(outer: Surroundings, frame: Element): Surroundings {
  const rect = shift(rectOf(frame), outer);
  const clip = common(outer.clip, rect);
  return { ...outer, clip, x: rect.left + frame.clientLeft, y: rect.top + frame.clientTop };
}

/** The overflow of the root element is the window's own, and so is that of body where the root has none. */
function scrollsWindow(element: Element): boolean {
  const parent = parentNodeOf(element);
  if (!parent || nodeTypeOf(parent) === Node.DOCUMENT_NODE) return true;
  return localNameOf(element) === 'body' && getComputedStyle(parent as Element).overflow === 'visible';
}

function plainRects(target: Target): Rect[] {
  if (target.kind === 'text') return target.ranges.flatMap((range) => [...range.getClientRects()]);
  return [rectOf(target.element)];
}
