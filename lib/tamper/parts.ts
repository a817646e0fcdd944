/** What the tests of hidden things, links and scripts need of the tree: one walk, each kind of node in document order. */
import { Comment, Document, Element, Text, type AnyNode } from 'domhandler';
import type { Snapshot } from '../snapshot/tree';

export interface Parts {
  /** Links, and entries of lists to choose from, which lead away as well. */
  readonly anchors: readonly Element[];
  readonly scripts: readonly Element[];
  readonly frames: readonly Element[];
  readonly styles: readonly Element[];
  readonly metas: readonly Element[];
  readonly bases: readonly Element[];
  readonly bodies: readonly Element[];
  /** What the page says of its own address, icon and other versions. */
  readonly relations: readonly Element[];
  readonly forms: readonly Element[];
  readonly pictures: readonly Element[];
  readonly inputs: readonly Element[];
  readonly comments: readonly Comment[];
  /** The outermost elements that are out of sight by themselves, noscript and template among them. */
  readonly hidden: readonly Element[];
  /** Empty elements with an id, by that id. */
  readonly emptyById: ReadonlyMap<string, readonly Element[]>;
}

const collected = new WeakMap<Snapshot, Parts>();
/** Kinds of elements that spinners leave empty: anchors, spans and divisions, which scripts fill, are not among them. */
const junkKinds: ReadonlySet<string> = new Set(
  'tr td th tfoot tbody thead sup sub center font tt big small strike u s q dfn acronym kbd code samp var ins del abbr legend optgroup noframes fieldset form li ol dl dd dt style bdo bdi cite address ruby rt rp menuitem menu dir'.split(
    ' ',
  ),
);

/** The parts of a page, collected once a snapshot. */
export function partsOf(snapshot: Snapshot): Parts {
  let parts = collected.get(snapshot);
  if (!parts) {
    parts = collect(snapshot);
    collected.set(snapshot, parts);
  }
  return parts;
}

function collect(snapshot: Snapshot): Parts {
  const frames: Element[] = [];
  const anchors: Element[] = [];
  const lists = new Map<string, Element[]>([
    ['a', anchors],
    ['option', anchors],
    ['script', []],
    ['iframe', frames],
    ['frame', frames],
    ['embed', frames],
    ['object', frames],
    ['style', []],
    ['meta', []],
    ['base', []],
    ['body', []],
    ['link', []],
    ['form', []],
    ['img', []],
    ['input', []],
  ]);
  const comments: Comment[] = [];
  const hidden: Element[] = [];
  const emptyById = new Map<string, Element[]>();
  const waiting: AnyNode[] = snapshot.document.children.toReversed();
  /** While so many nodes wait at least, what hides is still around. */
  let hiddenFrom = Infinity;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (waiting.length < hiddenFrom) hiddenFrom = Infinity;
    if (node instanceof Comment) comments.push(node);
    // What a template holds is a document of its own.
    if (node instanceof Document) waiting.push(...node.children.toReversed());
    if (!(node instanceof Element)) continue;
    const { name, children } = node;
    lists.get(name)?.push(node);
    if (children.length === 0 && junkKinds.has(name)) {
      const { id } = node.attribs;
      if (id) emptyById.set(id, [...(emptyById.get(id) ?? []), node]);
    }
    if (hiddenFrom === Infinity && hides(node, snapshot)) {
      hidden.push(node);
      hiddenFrom = waiting.length;
    }
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child && !(child instanceof Text)) waiting.push(child);
    }
  }
  const named = (name: string): Element[] => lists.get(name) ?? [];
  return {
    anchors,
    scripts: named('script'),
    frames,
    styles: named('style'),
    metas: named('meta'),
    bases: named('base'),
    bodies: named('body'),
    relations: named('link'),
    forms: named('form'),
    pictures: named('img'),
    inputs: named('input'),
    comments,
    hidden,
    emptyById,
  };
}

/** No browser paints these; what they say is judged for itself. */
const neverShown: ReadonlySet<string> = new Set(['head', 'script', 'style', 'title']);

function hides(element: Element, snapshot: Snapshot): boolean {
  const { name } = element;
  return name === 'noscript' || name === 'template' || (!neverShown.has(name) && snapshot.isHidden(element));
}

/** All text below a node, a blank between two nodes; scripts and styles left out. */
export function textOf(node: AnyNode, limit = 4_000): string {
  let text = '';
  const waiting: AnyNode[] = [node];
  for (let next = waiting.pop(); next && text.length < limit; next = waiting.pop()) {
    if (next instanceof Text) text += text && next.data.trim() ? ` ${next.data.trim()}` : next.data.trim();
    else if (next instanceof Document || (next instanceof Element && !isCode(next)))
      waiting.push(...next.children.toReversed());
  }
  return text.slice(0, limit);
}

function isCode({ name }: Element): boolean {
  return name === 'script' || name === 'style';
}

/** The elements around one, innermost first. */
export function above(element: Element): Element[] {
  const path: Element[] = [];
  for (let at = element.parent; at; at = at.parent) if (at instanceof Element) path.push(at);
  return path;
}

/** An element and those around it, innermost first. */
export function selfAndAbove(element: Element): Element[] {
  return [element, ...above(element)];
}
