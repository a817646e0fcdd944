/** Rectangles, and what may be done to them. */

/** In CSS pixels; of the window of the top page, or of whatever the holder says. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Moved by so much. */
export function shift({ left, top, right, bottom }: Rect, { x, y }: { x: number; y: number }): Rect {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The rectangle as it lies in a layer that begins at this point and is drawn so many times as large. */
export function seenFrom(rect: Rect, { x, y, scale }: { x: number; y: number; scale: number }): Rect {
  return {
    left: (rect.left - x) / scale,
    top: (rect.top - y) / scale,
    right: (rect.right - x) / scale,
    bottom: (rect.bottom - y) / scale,
  };
}

/** What both cover. Where they share nothing, its edges are the wrong way round: `cut` tells.
 *  @param a null: everything */
export function common(a: Rect | null, b: Rect): Rect {
  if (!a) return b;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** @param clip null: nothing is cut off
 *  @returns what is left of it; null where that has no extent */
export function cut(rect: Rect, clip: Rect | null): Rect | null {
  const seen = common(clip, rect);
  return seen.right > seen.left && seen.bottom > seen.top ? seen : null;
}
