/** HTML text → Snapshot, parsed as a browser parses it (cheerio with parse5). For the command line, the worker and tests. */
import { load } from 'cheerio';
import type { Document, Element } from 'domhandler';
import type { Snapshot } from './tree';

const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Without a rendering, only what the element itself says can be known: its `hidden` attribute and its style attribute. */
function isHidden(element: Element): boolean {
  const { hidden, style } = element.attribs;
  return (
    (hidden !== undefined && hidden !== 'until-found') || (style !== undefined && hidingStyle.test(style))
  );
}

/** @param html the page's text, already decoded
 *  @param url where it was saved from, or null */
export function fromHtml(html: string, url: string | null): Snapshot {
  return { document: load(html).root()[0] as unknown as Document, url, from: 'html', isHidden };
}
