/** One walk over the tree: the page as lines of visible text, and the elements that extraction asks for. */
import { type AnyNode, type Element, isTag, isText, type Text } from 'domhandler';
import { fold } from '../snapshot/fold';
import { blockTags, silentTags, type Snapshot } from '../snapshot/tree';
import type { Block, Run } from './model';

/** Elements that can hold a whole article. */
export const holderTags = ['div', 'td', 'article', 'section', 'main', 'body', 'form', 'center'];

/** Everything of a page that extraction reads, visible parts only, in document order. */
export interface PageText {
  readonly blocks: readonly Block[];
  readonly tables: readonly Element[];
  readonly images: readonly Element[];
  readonly links: readonly Element[];
  readonly frames: readonly Element[];
  /** The lines of an element that can be a table, a cell, a figure or the article's holder: its first, and the one behind its last. */
  readonly span: (element: Element) => { readonly first: number; readonly last: number } | undefined;
}

/** Whether a link follows another one at once, in a line of nothing but links behind a label at most: in a sentence words stand before or
 *  behind. */
function isNextOfRow({ raw, linked, link }: Line, anchor: Element): boolean {
  if (!link || visible.test(raw.slice(link.end))) return false;
  if (!linked && !/^[^:：]{1,12}[:：]/.test(raw.trimStart())) return false;
  const after = anchor.next;
  return targetOf(anchor) !== link.target && !(after && isText(after) && visible.test(after.data));
}

/** Two anchors of one target are one link that an editor has cut; so are bookmarks, which lead nowhere. */
function targetOf({ attribs }: Element): string {
  return attribs['href'] ?? '';
}

/** Elements whose lines anyone asks for: noting those of every span costs more than the walk. */
const placedTags = new Set(['table', 'th', 'img', 'a', 'iframe', 'frame', ...holderTags]);

/** Deeper trees are hostile: what lies below is not read. */
const deepest = 2_000;

const headingTag = /^h[1-6]$/;
const visible = /\S/;

interface Line {
  runs: Run[];
  raw: string;
  linked: boolean;
  /** How much of `raw` there was when its last link ended, and where that led; null before any. */
  link: { readonly end: number; readonly target: string } | null;
}

/** Reads the visible lines of a page. A line ends where a block element starts or ends, at br and hr, with its line in pre, and between
 *  two links of a row: names of sites that stand side by side are no one name. */
export function readBlocks(snapshot: Snapshot): PageText {
  const blocks: Block[] = [];
  const tables: Element[] = [];
  const images: Element[] = [];
  const links: Element[] = [];
  const frames: Element[] = [];
  const spans = new Map<Element, { first: number; last: number }>();

  let line: Line | null = null;
  let element: Element | null = null;
  let cell: Element | null = null;
  let headingLevel = 0;
  let linkDepth = 0;
  let preDepth = 0;

  const endLine = (): void => {
    if (!line || !element) return;
    const text = fold(line.raw);
    if (text !== '') {
      const { runs, raw, linked } = line;
      blocks.push({ index: blocks.length, runs, raw, text, element, cell, headingLevel, linked });
    }
    line = null;
  };

  const readText = (node: Text): void => {
    if (preDepth === 0 || !node.data.includes('\n')) {
      readPiece(node, node.data, 0);
      return;
    }
    let from = 0;
    for (const piece of node.data.split('\n')) {
      if (from > 0) endLine();
      readPiece(node, piece, from);
      from += piece.length + 1;
    }
  };

  /** @param from where the piece begins within its node */
  const readPiece = (node: Text, data: string, from: number): void => {
    // Asked of every text, also where the answer is not needed: it makes a flat string of a parser's rope of characters, once.
    const isVisible = visible.test(data);
    if (!line) {
      if (!isVisible) return;
      line = { runs: [], raw: '', linked: true, link: null };
    }
    if (data === '') return;
    line.runs.push({ node, start: line.raw.length - from });
    line.raw += data;
    if (linkDepth === 0 && isVisible) line.linked = false;
  };

  const walk = (nodes: readonly AnyNode[], depth: number): void => {
    for (const node of nodes) {
      if (isText(node)) readText(node);
      else if (isTag(node)) walkElement(node, depth);
    }
  };

  const walkElement = (node: Element, depth: number): void => {
    const { name } = node;
    if (name === 'br') {
      endLine();
      return;
    }
    if (depth > deepest || silentTags.has(name) || snapshot.isHidden(node)) return;
    const first = blocks.length + (line ? 1 : 0);
    if (name === 'img') images.push(node);
    else if (name === 'table') tables.push(node);
    else if (name === 'a') links.push(node);
    else if (name === 'iframe' || name === 'frame') frames.push(node);

    // Text in a frame is for browsers without frames; a frame that was read holds its document.
    const inside = name === 'iframe' || snapshot.isMute(node) ? node.children.filter(isTag) : node.children;

    if (!blockTags.has(name)) {
      if (name === 'a') {
        if (line && isNextOfRow(line, node)) endLine();
        linkDepth += 1;
      }
      walk(inside, depth + 1);
      if (name === 'a') {
        linkDepth -= 1;
        if (line) line.link = { end: line.raw.length, target: targetOf(node) };
      }
      if (placedTags.has(name)) spans.set(node, { first, last: blocks.length });
      return;
    }

    endLine();
    const outer = { element, cell, headingLevel };
    element = node;
    if (name === 'td' || name === 'th') cell = node;
    if (name.length === 2 && headingTag.test(name)) headingLevel = Number(name[1]);
    if (name === 'pre') preDepth += 1;
    const start = blocks.length;
    walk(inside, depth + 1);
    if (name === 'pre') preDepth -= 1;
    endLine();
    ({ element, cell, headingLevel } = outer);
    if (placedTags.has(name)) spans.set(node, { first: start, last: blocks.length });
  };

  walk(snapshot.document.children, 0);
  return { blocks, tables, images, links, frames, span: (asked) => spans.get(asked) };
}
