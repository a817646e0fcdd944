/** Hovering and clicking what is marked on the page itself. The page's own handlers run as ever. */
import { windowOf } from '../snapshot/live-dom';
import type { Spot } from './model';

export interface PointerOptions {
  readonly spotsUnder: (event: MouseEvent) => readonly Spot[];
  /** The pointer has come to other spots, or to none. */
  readonly onHover: (spots: readonly Spot[]) => void;
  readonly onPick: (spot: Spot) => void;
  readonly signal: AbortSignal;
}

/** @param document the page, or one of its frames */
export function followPointer(
  document: Document,
  { spotsUnder, onHover, onPick, signal }: PointerOptions,
): void {
  const window = windowOf(document);
  if (!window) return;
  const listen = { capture: true, passive: true, signal };
  let hovered: readonly Spot[] = [];

  const hover = (spots: readonly Spot[]): void => {
    if (spots.length === hovered.length && spots.every((spot, index) => spot === hovered[index])) return;
    hovered = spots;
    onHover(spots);
  };

  const leave = (): void => hover([]);

  // Browsers send one move a frame: no need to hold any back.
  const onMove = (event: MouseEvent): void => {
    if (event.isTrusted) hover(spotsUnder(event));
  };

  const onClick = (event: MouseEvent): void => {
    const isSelecting = window.getSelection()?.isCollapsed === false;
    const [spot] = event.isTrusted && !isSelecting ? spotsUnder(event) : [];
    if (spot) onPick(spot);
  };

  window.addEventListener('pointermove', onMove, listen);
  window.addEventListener('click', onClick, listen);
  window.addEventListener('scroll', leave, listen);
  window.addEventListener('blur', leave, { signal });
  // What a focused mark says goes as well.
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && onHover((hovered = [])), listen);
}
