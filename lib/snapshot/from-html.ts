/** HTML text → Snapshot, parsed as a browser parses it (cheerio with parse5). For the command line, the worker and tests. */
import { load } from 'cheerio';
import type { Document } from 'domhandler';
import { declaredSight } from './declared-sight';
import { declaredStyles } from './declared-style';
import type { Snapshot } from './tree';

/** @param html the page's text, already decoded
 *  @param url where it was saved from, or null
 *  @returns a snapshot whose `isHidden` goes by the `hidden` attribute and by what the page's own style text declares */
export function fromHtml(html: string, url: string | null): Snapshot {
  const document = load(html).root()[0] as unknown as Document;
  const declared = declaredStyles(document);
  return { document, url, from: 'html', declared, ...declaredSight(declared) };
}
