/** What the page's head promotes: title, keywords, description and the tags for social networks. */
import { hostOf, hostOfPage, isForeignHost, isSellersHost } from '../../domain/hosts';
import type { Element } from 'domhandler';
import { siteMetas } from '../../domain/imprint';
import { readMetas } from '../../report/metas';
import type { Place } from '../../report/model';
import { collapse } from '../../snapshot/fold';
import type { Snapshot } from '../../snapshot/tree';
import { familiarCharacters } from '../language/familiar';
import { promoted } from './fragments';
import { fragmentOfAnotherPage, programOf, questionOf, twinsOf } from './foreign-title';
import { lureOf } from '../language/lure';
import { lowered } from '../sheet';
import { structuredTexts } from './structured';
import { frontOf, holdsPlace, ofSites } from './title-front';
import { partsOf } from '../parts';

interface HeadPromotion {
  readonly part: 'title' | 'meta';
  /** What promotes: a fragment of the text. */
  readonly term: string;
  readonly place: Place;
}

const read = new Set([
  'keywords',
  'description',
  'og:title',
  'og:description',
  'og:site_name',
  'twitter:title',
  'twitter:description',
  'title',
  'sitename',
  'columnname',
  'articletitle',
  'contentsource',
  'author',
]);

/** @param injected terms that are known to be injected from the page's text
 *  @param body the page's visible text, folded, in lower case: asked only where a fragment is odd
 *  @param isReport whether the page is a report, whose title speaks of it */
export function findInHead(
  snapshot: Snapshot,
  injected: readonly string[],
  body: () => string,
  isReport = false,
): HeadPromotion[] {
  const { title, furtherTitles, metas } = readMetas(snapshot);
  const found: HeadPromotion[] = [];
  const look = (part: 'title' | 'meta', raw: string, node: Element): void => {
    const head = raw.slice(0, 2_000);
    const term =
      promoted(head, injected, body) ??
      (part === 'title'
        ? (frontOf(head, body) ?? programOf(head, body) ?? twinsOf(head, body) ?? questionOf(head, body))
        : null) ??
      (part === 'title' && isReport ? fragmentOfAnotherPage(head, body) : null);
    if (term) found.push({ part, term, place: { kind: 'page', part, text: collapse(raw), node } });
  };
  for (const each of title ? [title, ...furtherTitles] : []) look('title', each.text, each.node);
  for (const { name, content, node } of metas) {
    if (read.has(name)) look('meta', content, node);
    const term = siteNames.has(name) ? foreignSite(content) : null;
    if (term) found.push({ part: 'meta', term, place: { kind: 'page', part: 'meta', text: content, node } });
  }
  const { scripts, relations } = partsOf(snapshot);
  for (const relation of relations) {
    const host = sellersRelation(relation, hostOfPage(snapshot.url));
    if (host !== null)
      found.push({
        part: 'meta',
        term: host,
        place: { kind: 'page', part: 'meta', text: relation.attribs['href'] ?? '', node: relation },
      });
  }
  for (const script of scripts) for (const text of structuredTexts(script)) look('meta', text, script);
  return found;
}

/** The host of a seller to which a page's own address, icon or other version leads. */
function sellersRelation({ attribs }: Element, home: string | null): string | null {
  const { rel = '', href = '' } = attribs;
  if (!/canonical|alternate|icon/i.test(rel)) return null;
  const host = hostOf(href);
  return host !== null && isForeignHost(host, home) && isSellersHost(host) ? host : null;
}

const siteNames: ReadonlySet<string> = new Set(siteMetas);

/** A site's name as companies and brands have theirs, with nothing of an office: 飓风竞技(中国), 太阳城tyc138. */
function foreignSite(content: string): string | null {
  const name = lowered(content);
  const core = name.replace('(中国)', '');
  if (!/^[〇々\u3400-\u9fffa-z\d]{3,14}$/.test(core) || ofSites.test(core) || holdsPlace(core)) return null;
  const coded = /[〇々\u3400-\u9fff][a-z]{1,4}\d{2,4}$/.test(core);
  if (!coded && familiarCharacters(core) > 0) return null;
  return coded || core !== name || lureOf(core).points > 0 ? content : null;
}
