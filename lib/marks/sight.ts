/** Where a finding stands in the window, for a picture of it. Plain data: it crosses from the page to the panel. */
import type { Rect } from './rect';

/** What the window shows of a finding, for a picture of it. */
export type PictureSight =
  | {
      readonly kind: 'seen';
      /** All of its marks that the window shows, in CSS pixels of what the window shows. */
      readonly area: Rect;
      /** Pixels of a picture of the window for one of these. */
      readonly scale: number;
      /** As its marks are numbered. */
      readonly number: number;
    }
  /** It is on the page and nothing of it shows in the window, or the page no longer holds it. */
  | { readonly kind: 'unseen' | 'gone' };

/** @param rects of its marks in the window, of which some may be scrolled out of sight */
export function sightOf(rects: readonly Rect[], number: number, window: Window): PictureSight {
  // Pinched, the window shows a part of what is laid out in it.
  const { scale: pinch = 1, offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {};
  const [width, height] = [window.innerWidth / pinch, window.innerHeight / pinch];
  const inside = rects
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(0, left - offsetLeft),
      top: Math.max(0, top - offsetTop),
      right: Math.min(width, right - offsetLeft),
      bottom: Math.min(height, bottom - offsetTop),
    }))
    .filter(({ left, top, right, bottom }) => right > left && bottom > top);
  if (inside.length === 0) return { kind: 'unseen' };
  const area = {
    left: Math.min(...inside.map(({ left }) => left)),
    top: Math.min(...inside.map(({ top }) => top)),
    right: Math.max(...inside.map(({ right }) => right)),
    bottom: Math.max(...inside.map(({ bottom }) => bottom)),
  };
  return { kind: 'seen', area, scale: window.devicePixelRatio * pinch, number };
}
