/** Links to reports, on a page that lists them. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { yearPart } from '../domain/titles';
import { fold } from '../snapshot/fold';
import type { ReportLink } from './model';
import { printed } from './page-titles';
import { mayBeTitle, parseTitle } from './title';
import { yearOf } from './year';
import { readAddress } from '../snapshot/read-address';

/** In a column that is named after the reports, a year alone names one: 2023年, 2023年度报告. */
const yearOnly = new RegExp(`^${yearPart}(?:工作)?(?:年度)?(?:报告|年报|年報|報告)?$`);

/** The links that name a report by its title, each address once, in document order.
 *  @param column whether the page's headline names reports, so that a bare year does so too
 *  @param base the page's address: relative links are resolved against it; without one they stay as written */
export function reportLinks(links: readonly Element[], base: string | null, column: boolean): ReportLink[] {
  const found = new Map<string, ReportLink>();
  for (const link of links) {
    const named = nameOf(link, column);
    const url = named && addressOf(link, base);
    if (named && url && !found.has(url)) found.set(url, { ...named, url });
  }
  return [...found.values()];
}

/** Reads the link's text, or its title attribute where the text is cut short. A title with neither agency nor year is a column's name. */
function nameOf(link: Element, column: boolean): Omit<ReportLink, 'url'> | null {
  const text = textOf(link);
  for (const raw of [
    link.attribs['title'] ?? '',
    text,
    text.replace(/\d{4}-\d\d-\d\d\s*$|^\s*[[(]?\d{4}-\d\d-\d\d[\])]?/, ''),
  ]) {
    if (!column && !mayBeTitle(raw)) continue;
    const folded = fold(raw);
    const title = parseTitle(folded);
    if (title && (title.agency !== null || title.year !== null)) {
      return { title: printed(raw), agency: title.agency, year: title.year };
    }
    if (column && folded.length < 16 && yearOnly.test(folded)) {
      const year = /20\d\d|二.{3}/.exec(folded)?.[0] ?? '';
      return { title: printed(raw), agency: null, year: yearOf(year) };
    }
  }
  return null;
}

function addressOf(link: Element, base: string | null): string | null {
  const href = link.attribs['href']?.trim() ?? '';
  if (href === '' || /^(?:#|javascript:|mailto:|tel:)/i.test(href)) return null;
  const url = readAddress(href, base ?? undefined);
  if (!url) return href;
  url.hash = '';
  return /^https?:|^file:/.test(url.protocol) ? url.href : null;
}

function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  return isTag(node) ? node.children.map(textOf).join('') : '';
}
