/** At most one reviewer a page. */

const arrival = 'mingcha:reviewer';

/** Ends the reviewer that is in the page. One of an older version has globals of its own: only the document is common to both.
 *  @returns a signal that ends this one when the next comes */
export function untilNext(document: Document): AbortSignal {
  const ending = new AbortController();
  document.dispatchEvent(new Event(arrival));
  document.addEventListener(arrival, () => ending.abort(), { once: true });
  return ending.signal;
}
