/** The address that a saved page tells of itself, for when nobody gives it. */
import { isComment, isTag, type AnyNode, type Document, type Element } from 'domhandler';
import { readAddress } from '../snapshot/read-address';

/** Browsers write it into pages that they save: `saved from url=(0031)https://…`, the number counting the address's characters. */
const savedFrom = /saved from url=\(\d+\)(\S+)/;

/** The most telling first: where the page was saved from, what it names as its own address, what its links start from.
 *  @returns an absolute http(s) address, or null */
export function addressOf(document: Document): string | null {
  const comments: string[] = [];
  const found = { canonical: '', openGraph: '', base: '' };
  const visit = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (isComment(node)) comments.push(savedFrom.exec(node.data)?.[1] ?? '');
      else if (isTag(node)) {
        note(node, found);
        if (node.name === 'html' || node.name === 'head') visit(node.children);
      }
    }
  };
  visit(document.children);
  const given = [...comments, found.canonical, found.openGraph, found.base];
  return given.find((address) => readAddress(address) !== null && /^https?:/i.test(address)) ?? null;
}

function note(
  { name, attribs }: Element,
  found: { canonical: string; openGraph: string; base: string },
): void {
  if (name === 'link' && attribs['rel']?.toLowerCase() === 'canonical')
    found.canonical ||= attribs['href']?.trim() ?? '';
  if (name === 'meta' && attribs['property'] === 'og:url')
    found.openGraph ||= attribs['content']?.trim() ?? '';
  if (name === 'base') found.base ||= attribs['href']?.trim() ?? '';
}
