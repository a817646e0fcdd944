/** HTML text → Snapshot, parsed as a browser parses it (cheerio with parse5). For the command line, the worker and tests. */
import { load } from 'cheerio';
import type { Document, Element } from 'domhandler';
import { declaredStyles } from './declared-style';
import type { Snapshot } from './tree';

/** @param html the page's text, already decoded
 *  @param url where it was saved from, or null
 *  @returns a snapshot whose `isHidden` goes by the `hidden` attribute and by what the page's own style text declares */
export function fromHtml(html: string, url: string | null): Snapshot {
  const document = load(html).root()[0] as unknown as Document;
  const declared = declaredStyles(document);
  return { document, url, from: 'html', isHidden: (element) => isHidden(element, declared(element)) };
}

function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  const display = style.get('display');
  if (display === 'none') return true;
  const { hidden } = element.attribs;
  if (hidden !== undefined && display === undefined) return true;
  const visibility = style.get('visibility');
  return visibility === 'hidden' || visibility === 'collapse' || Number(style.get('opacity') ?? 1) === 0;
}
