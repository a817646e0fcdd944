/** Places on a live page, named by selector or by quote, as a review would find them. */
import type { AnyNode, Element } from 'domhandler';
import { expect } from 'vitest';
import type { Place } from '../../lib/report/model';
import { readBlocks } from '../../lib/report/blocks';
import { textPlace } from '../../lib/report/places';
import { fromPage, liveOf } from '../../lib/snapshot/from-page';
import { collapse, fold } from '../../lib/snapshot/fold';

export interface Places {
  cell(selector: string): Place;
  text(quote: string): Place;
  /** What is missing behind the element, or the label that the element is. */
  missing(selector: string, keys?: { row?: string; column?: string }): Place;
  link(selector: string): Place;
}

export function placesOn(page: Document): Places {
  const snapshot = fromPage(page);
  const { blocks } = readBlocks(snapshot);
  const made = new Map<Node | null, AnyNode>();
  const visit = (node: AnyNode): void => {
    made.set(liveOf(node), node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(snapshot.document);

  const nodeOf = (selector: string): Element => {
    const node = made.get(page.querySelector(selector));
    expect(node, `${selector} is in the snapshot`).toBeDefined();
    return node as Element;
  };

  return {
    cell: (selector) => ({
      kind: 'cell',
      table: 'requests',
      row: 'received',
      column: selector.slice(1),
      text: collapse(page.querySelector(selector)?.textContent ?? ''),
      node: nodeOf(selector),
    }),
    text: (quote) => {
      const folded = fold(quote);
      const block = blocks.find(({ text }) => text.includes(folded));
      if (!block) throw new Error(`no line says ${quote}`);
      const start = block.text.indexOf(folded);
      return textPlace(block, start, start + folded.length, null);
    },
    missing: (selector, { row = null, column = null } = {}) => ({
      kind: 'missing',
      section: null,
      table: 'requests',
      row,
      column,
      near: nodeOf(selector),
    }),
    link: (selector) => ({ kind: 'page', part: 'link', text: '', node: nodeOf(selector) }),
  };
}
