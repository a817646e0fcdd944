/** A Place → the live nodes that it means, while they still hold what was read. */
import { type AnyNode, isTag } from 'domhandler';
import type { Place } from '../report/model';
import {
  documentOf,
  closestOf,
  dataOf,
  isConnected,
  nodeTypeOf,
  parentElementOf,
} from '../snapshot/live-dom';
import { LiveText, liveOf } from '../snapshot/live-nodes';

/** What a mark is drawn on. `texts`: what was read there; once one of them changes or leaves, the target is stale. */
export type Target =
  | { readonly kind: 'text'; readonly ranges: readonly Range[]; readonly texts: readonly LiveText[] }
  | { readonly kind: 'box'; readonly element: Element; readonly texts: readonly LiveText[] }
  /** A part is missing behind `element`: a row below it, something else below it, or a column to its right. */
  | { readonly kind: 'gap'; readonly element: Element; readonly side: 'row' | 'below' | 'right' };

/** @param isThere for a place of kind `missing`: the label stands there, it is only blank or wrong
 *  @returns a target, be it stale (see `holds`); null where the place has no live node */
export function locate(place: Place, isThere: boolean): Target | null {
  switch (place.kind) {
    case 'cell':
      return place.node && box(place.node);
    case 'text':
      return text(place);
    case 'missing':
      if (!place.near) return null;
      return isThere ? box(place.near) : gap(place, place.near);
    case 'page':
      return place.node && isTag(place.node) ? bareBox(place.node) : null;
  }
}

/** Whether the target is still on the page with the text that was read. */
export function holds(target: Target): boolean {
  if (target.kind !== 'text' && !isConnected(target.element)) return false;
  if (target.kind === 'gap') return true;
  return target.texts.every((node) => isConnected(node.live) && isSame(node));
}

function isSame({ data, live }: LiveText): boolean {
  return dataOf(live as globalThis.Text) === data;
}

/** The element that a target is, or that holds its text. */
export function elementOf(target: Target): Element | null {
  if (target.kind !== 'text') return target.element;
  const range = target.ranges[0];
  return range ? parentElementOf(range.startContainer) : null;
}

/** @returns the page, or framed page, that the target stands in */
export function pageOf(target: Target, top: Document): Document {
  const element = elementOf(target);
  return (element && documentOf(element)) ?? top;
}

function text({ block, from, to }: Extract<Place, { kind: 'text' }>): Target | null {
  const ranges: Range[] = [];
  const texts: LiveText[] = [];
  for (const { node, start } of block.runs) {
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, node.data.length);
    if (first >= last) continue;
    if (!(node instanceof LiveText)) return null;
    texts.push(node);
    // In a text that has changed meanwhile the offsets mean nothing.
    if (!isSame(node)) continue;
    const range = new Range();
    range.setStart(node.live, first);
    range.setEnd(node.live, last);
    ranges.push(range);
  }
  return texts.length > 0 ? { kind: 'text', ranges, texts } : null;
}

function box(node: AnyNode): Target | null {
  const element = elementAt(node);
  return element && { kind: 'box', element, texts: textsIn(node) };
}

/** A frame or a link: what it holds is not what was found. */
function bareBox(node: AnyNode): Target | null {
  const element = elementAt(node);
  return element && { kind: 'box', element, texts: [] };
}

function gap({ row, column }: Extract<Place, { kind: 'missing' }>, near: AnyNode): Target | null {
  const element = elementAt(near);
  if (!element) return null;
  if (row !== null) return { kind: 'gap', element: closestOf(element, 'tr') ?? element, side: 'row' };
  return { kind: 'gap', element, side: column === null ? 'below' : 'right' };
}

function elementAt(node: AnyNode): Element | null {
  const live = liveOf(node);
  if (!live) return null;
  return nodeTypeOf(live) === Node.ELEMENT_NODE ? (live as Element) : parentElementOf(live);
}

function textsIn(node: AnyNode): LiveText[] {
  if (node instanceof LiveText) return [node];
  return 'children' in node ? node.children.flatMap(textsIn) : [];
}
