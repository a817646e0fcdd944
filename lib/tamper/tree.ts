/** What the tests of hidden things, links and scripts need of the tree: one walk, each kind of node in document order. */
import { Comment, Element, Text, type AnyNode } from 'domhandler';
import type { Snapshot } from '../snapshot/tree';

export interface Parts {
  readonly anchors: readonly Element[];
  readonly scripts: readonly Element[];
  readonly frames: readonly Element[];
  readonly styles: readonly Element[];
  readonly metas: readonly Element[];
  readonly comments: readonly Comment[];
  /** The outermost elements that are out of sight by themselves, noscript and template among them. */
  readonly hidden: readonly Element[];
  /** Empty elements with an id, by that id. */
  readonly emptyById: ReadonlyMap<string, readonly Element[]>;
}

const collected = new WeakMap<Snapshot, Parts>();
const oddKinds: ReadonlySet<string> = new Set(
  'tr td th tfoot tbody thead sup sub center font tt big small strike u s q dfn acronym kbd code samp var ins del abbr legend optgroup noframes fieldset form li ol dl dd dt style bdo bdi cite address ruby rt'.split(
    ' ',
  ),
);

export function partsOf(snapshot: Snapshot): Parts {
  let parts = collected.get(snapshot);
  if (!parts) {
    parts = collect(snapshot);
    collected.set(snapshot, parts);
  }
  return parts;
}

function collect(snapshot: Snapshot): Parts {
  const lists: Record<'a' | 'script' | 'iframe' | 'style' | 'meta', Element[]> = {
    a: [],
    script: [],
    iframe: [],
    style: [],
    meta: [],
  };
  const comments: Comment[] = [];
  const hidden: Element[] = [];
  const emptyById = new Map<string, Element[]>();
  const waiting: { node: AnyNode; inHidden: boolean }[] = snapshot.document.children
    .map((node) => ({ node, inHidden: false }))
    .toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, inHidden } = next;
    if (node instanceof Comment) comments.push(node);
    if (!(node instanceof Element)) continue;
    const { name } = node;
    if (Object.hasOwn(lists, name)) lists[name as keyof typeof lists].push(node);
    else if (name === 'frame') lists.iframe.push(node);
    if (node.children.length === 0 && oddKinds.has(name)) {
      const { id } = node.attribs;
      if (id) emptyById.set(id, [...(emptyById.get(id) ?? []), node]);
    }
    const hides =
      !inHidden &&
      (name === 'noscript' || name === 'template' || (!neverShown.has(name) && snapshot.isHidden(node)));
    if (hides) hidden.push(node);
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child && !(child instanceof Text)) waiting.push({ node: child, inHidden: inHidden || hides });
    }
  }
  return {
    anchors: lists.a,
    scripts: lists.script,
    frames: lists.iframe,
    styles: lists.style,
    metas: lists.meta,
    comments,
    hidden,
    emptyById,
  };
}

/** No browser paints these; what they say is judged for itself. */
const neverShown: ReadonlySet<string> = new Set(['head', 'script', 'style', 'title']);

/** All text below a node, a blank between two nodes; scripts and styles left out. */
export function textOf(node: AnyNode, limit = 4_000): string {
  let text = '';
  const waiting: AnyNode[] = [node];
  for (let next = waiting.pop(); next && text.length < limit; next = waiting.pop()) {
    if (next instanceof Text) text += text && next.data.trim() ? ` ${next.data.trim()}` : next.data.trim();
    else if (next instanceof Element && next.name !== 'script' && next.name !== 'style')
      waiting.push(...next.children.toReversed());
  }
  return text.slice(0, limit);
}

/** The elements around one, innermost first. */
export function above(element: Element): Element[] {
  const path: Element[] = [];
  for (let at = element.parent; at instanceof Element; at = at.parent) path.push(at);
  return path;
}

export function selfAndAbove(element: Element): Element[] {
  return [element, ...above(element)];
}
