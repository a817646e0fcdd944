/** Brings what is marked into the middle of the window. */
import { documentOf, rectOf, scrollTo, windowOf } from '../snapshot/live-dom';
import { elementOf, type Target } from './locate';

/** Scrolls the page, and whatever scrolls inside it, smoothly unless the reader wants less motion.
 *  @param atOnce whether it has to be there when this returns */
export function reveal(target: Target, atOnce = false): void {
  const element = elementOf(target);
  const window = element && windowOf(documentOf(element) ?? document);
  if (!element || !window) return;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = atOnce ? 'instant' : isCalm ? 'auto' : 'smooth';
  const room = window.innerHeight * 0.8;
  if (rectOf(element).height <= room)
    return scrollTo(element, { block: 'center', inline: 'nearest', behavior });
  // Taller than the window: its own middle may be far from what is meant.
  const edge = edgeOf(target);
  const jump = atOnce ? 'instant' : 'auto';
  scrollTo(element, { block: 'nearest', inline: 'nearest', behavior: jump });
  window.scrollBy({ top: edge() - window.innerHeight / 2, behavior: jump });
}

/** Where a target that is taller than the window is to be looked at. */
function edgeOf(target: Target): () => number {
  switch (target.kind) {
    case 'text': {
      const [range] = target.ranges;
      return () => range?.getBoundingClientRect().top ?? 0;
    }
    case 'gap':
      return () => rectOf(target.element).bottom;
    case 'box':
      return () => rectOf(target.element).top;
  }
}
