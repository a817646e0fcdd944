/** Tells when marks may have to move, or have been thrown out: the page scrolls, grows, loads, draws itself anew. */
import { closestOf, fontsOf, listenTo, rootElementOf, windowOf } from '../snapshot/live-dom';

export interface UpkeepOptions {
  /** What is marked. */
  readonly elements: readonly Element[];
  /** Whether something marked does not move with the page. */
  readonly floats: () => boolean;
  /** Called at most once a frame. */
  readonly onMoved: () => void;
  /** Called now and then while the page is seen. */
  readonly onCheck: () => void;
  readonly signal: AbortSignal;
}

/** Milliseconds between two measurings that only a change of the page's nodes asks for: tickers change them all the time. */
const changePause = 250;
const checkPause = 1_000;

/** Things that happen somewhere in the page and may move what is around. Not all bubble, and none comes further than the document. */
const movingEvents = ['load', 'toggle', 'transitionend', 'animationend'] as const;

/** @param documents the page, then its frames that hold marks */
export function keepUp(documents: readonly Document[], options: UpkeepOptions): void {
  const [page] = documents;
  const window = page && windowOf(page);
  if (!window) return;
  const { signal } = options;

  let frame = 0;
  const moved = (): void => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      options.onMoved();
    });
  };
  let pause = 0;
  const changed = (): void => {
    pause ||= window.setTimeout(() => {
      pause = 0;
      moved();
    }, changePause);
  };

  const sizes = new ResizeObserver(moved);
  const changes = new MutationObserver(changed);
  const shifts = observeShifts(moved);
  for (const document of documents) listen(document, document === page);
  for (const element of new Set(options.elements.map((marked) => closestOf(marked, 'table') ?? marked))) {
    sizes.observe(element);
  }
  const check = window.setInterval(() => {
    if (page.visibilityState === 'visible') options.onCheck();
  }, checkPause);

  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(pause);
    window.clearInterval(check);
    sizes.disconnect();
    changes.disconnect();
    shifts?.disconnect();
  });

  function listen(document: Document, isPage: boolean): void {
    const root = rootElementOf(document);
    const view = windowOf(document);
    if (!root || !view) return;
    // Marks move with the page; only what scrolls inside it, or stays while it scrolls, parts from them.
    const onScroll = (event: Event): void => {
      if (!isPage || event.target !== document || options.floats()) moved();
    };
    view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    view.addEventListener('resize', moved, { signal });
    for (const kind of movingEvents)
      listenTo(document, kind, moved, { capture: true, passive: true, signal });
    fontsOf(document).addEventListener('loadingdone', moved, { signal });
    sizes.observe(root);
    for (const child of root.children) sizes.observe(child);
    changes.observe(root, { childList: true, subtree: true });
  }
}

/** Moves that no event tells of, such as a class that changes somewhere above. Chromium alone reports them. */
function observeShifts(moved: () => void): PerformanceObserver | null {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
  const shifts = new PerformanceObserver(moved);
  shifts.observe({ type: 'layout-shift' });
  return shifts;
}
