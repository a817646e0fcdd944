/** The live page as text, as its scripts have made it, without what the extension has added. */
import * as dom from './live-dom';
import { ownElement } from './from-page';

export interface PageSource {
  readonly address: string;
  readonly html: string;
}

/** What a page may reasonably come to; one that is larger is left out. */
const longest = 20_000_000;
const mostFrames = 20;

/** The page first, then its frames of the same origin, outer before inner. */
export function pageTexts(page: Document): readonly PageSource[] {
  const texts: PageSource[] = [];
  const pages = [page];
  // Frames are found while the list is gone through.
  for (const each of pages) {
    const root = dom.rootElementOf(each);
    if (!root) continue;
    const doctype = dom.doctypeOf(each);
    const html = `${doctype ? new XMLSerializer().serializeToString(doctype) : ''}\n${withoutOwn(root)}`;
    if (html.length <= longest) texts.push({ address: dom.addressOf(each), html });
    for (const frame of dom.queryBelow(root, 'iframe, frame')) {
      const inner = dom.framedDocument(frame, dom.localNameOf(frame));
      if (inner && pages.length <= mostFrames) pages.push(inner);
    }
  }
  return texts;
}

/** Marks stand last in the page, in one element that is empty to a serialiser. */
function withoutOwn(root: Element): string {
  const text = dom.outerHtmlOf(root);
  const own = [...dom.queryBelow(root, ownElement)].at(-1);
  if (!own) return text;
  const words = dom.outerHtmlOf(own);
  const at = text.lastIndexOf(words);
  return text.slice(0, at) + text.slice(at + words.length);
}
