/** A long list is drawn in steps: what comes into sight first, the rest while the browser has nothing better to do. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface DrawingSteps {
  /** Calls `draw` once, when the element comes near or its turn has come. @returns a function that forgets it */
  readonly add: (element: Element, draw: () => void) => () => void;
}

/** How many are drawn while the browser idles, before it is asked again whether it still does. */
const stepLength = 20;

/** One queue for one list. It draws whatever comes within half a window of being seen, and some more whenever the browser idles. */
export function drawingSteps(): DrawingSteps {
  const waiting = new Map<Element, () => void>();
  let isAsked = false;

  const draw = (element: Element) => {
    observer.unobserve(element);
    const drawIt = waiting.get(element);
    waiting.delete(element);
    drawIt?.();
  };
  const observer = new IntersectionObserver(
    (entries) => entries.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => draw(target)),
    { rootMargin: '50% 0px' },
  );
  const step = () => {
    isAsked = false;
    for (const element of [...waiting.keys()].slice(0, stepLength)) draw(element);
    askForIdleness();
  };
  const askForIdleness = () => {
    if (isAsked || waiting.size === 0) return;
    isAsked = true;
    requestIdleCallback(step);
  };

  return {
    add: (element, drawIt) => {
      waiting.set(element, drawIt);
      observer.observe(element);
      askForIdleness();
      return () => {
        waiting.delete(element);
        observer.unobserve(element);
      };
    },
  };
}

/** Whether an element is to be drawn with all that it has; once it is, it stays so.
 *  @param isNeeded that it cannot wait */
export function useDrawn(element: RefObject<Element>, steps: DrawingSteps, isNeeded: boolean): boolean {
  const [isDue, setDue] = useState(false);
  const wasNeeded = useRef(false);
  wasNeeded.current ||= isNeeded;
  const isDrawn = isDue || wasNeeded.current;
  useEffect(() => {
    if (isDrawn || !element.current) return undefined;
    return steps.add(element.current, () => setDue(true));
  }, [element, steps, isDrawn]);
  return isDrawn;
}
