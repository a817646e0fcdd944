/** Which scripts, frames and orders of the head came after the page had been parsed: those that other scripts put there. */
import { documentOf, hasAttribute, localNameOf, queryAll, readyStateOf, rootOf } from './live-dom';

const watched = 'script, iframe, frame, meta';

/** @returns whether an element was put into the page by a script, as far as that is known: it was not there when this was called, or it
 *  is a script that no parser made */
export function arrivals(page: Document): (element: Element) => boolean {
  const complete = readyStateOf(page) !== 'loading';
  const present = new WeakSet<Element>(queryAll(page, watched));
  return (element) => {
    if (isMadeByScript(element)) return true;
    // Of a frame's own document, and of shadow roots, nothing was noted.
    return complete && documentOf(element) === page && rootOf(element) === page && !present.has(element);
  };
}

/** Scripts that a parser makes wait their turn unless an attribute says otherwise; those that scripts make do not. */
function isMadeByScript(element: Element): boolean {
  return (
    localNameOf(element) === 'script' &&
    (element as HTMLScriptElement).async &&
    !hasAttribute(element, 'async')
  );
}
