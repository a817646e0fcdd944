/** Live page → Snapshot: one walk, no serialising, no parsing. Every node keeps the way back to its live one. */
import { type ChildNode, Document, type Element, type ParentNode, ProcessingInstruction } from 'domhandler';
import * as dom from './live-dom';
import { lookOf } from './live-look';
import { LiveComment, LiveElement, LiveText } from './live-nodes';
import type { Look, Snapshot } from './tree';

export { liveOf } from './live-nodes';

/** More than any report has; what lies beyond is left out, and the snapshot says so. */
export interface PageLimits {
  readonly nodes: number;
  /** Browsers parse no deeper than 512; scripts can build deeper. */
  readonly depth: number;
}

const usual: PageLimits = { nodes: 400_000, depth: 1_000 };

export interface PageOptions {
  readonly limits?: PageLimits;
  /** What is known of how the page grew (see `arrivals`). */
  readonly isLate?: (element: globalThis.Element) => boolean;
}

/** What the extension itself adds to a page; no part of it. */
export const ownElement = 'mingcha-marks';

/** Looks are asked of few elements, but of those by several rules: each is read once a snapshot. */
function looks(): (element: Element) => Look | null {
  const known = new Map<Element, Look>();
  return (element) => {
    if (!(element instanceof LiveElement)) return null;
    let look = known.get(element);
    if (!look) known.set(element, (look = lookOf(element.live)));
    return look;
  };
}

/** Reads the page as it stands now. Open shadow roots are read as they are composed; documents of frames hang below their
 *  frame element, those of other origins are out of reach. `isHidden`: display none, visibility hidden, opacity 0, and
 *  content that the browser skips. A thing moved out of the window, or clipped, counts as seen here.
 *  @returns a snapshot with `truncated` set where the page is beyond `limits` */
export function fromPage(page: globalThis.Document, { limits = usual, isLate }: PageOptions = {}): Snapshot {
  const walk = new Walk(limits);
  const document = new Document([]);
  walk.siblings(dom.firstChildOf(page), document, 0);
  walk.finish();
  return {
    document,
    url: dom.addressOf(page),
    from: 'page',
    isHidden: (element) => element instanceof LiveElement && element.seen === 'nothing',
    isMute: (element) => element instanceof LiveElement && element.seen === 'parts',
    look: looks(),
    ...(isLate && { isLate: (element: Element) => element instanceof LiveElement && isLate(element.live) }),
    truncated: walk.truncated,
  };
}

/** Nodes that stand elsewhere than where they show: in a frame, a shadow root, a slot, a template's own document. */
interface Graft {
  readonly nodes: readonly globalThis.Node[];
  readonly parent: ParentNode;
  readonly depth: number;
}

class Walk {
  truncated = false;
  readonly #limits: PageLimits;
  #count = 0;
  #grafts: Graft[] = [];

  constructor(limits: PageLimits) {
    this.#limits = limits;
  }

  /** Walks the nodes that grafts hold, and the grafts that are found in them. */
  finish(): void {
    for (let graft = this.#grafts.pop(); graft; graft = this.#grafts.pop()) {
      for (const node of graft.nodes) this.#walk(node, graft.parent, graft.depth, false);
    }
  }

  /** Walks a node, its later siblings, and all below them. */
  siblings(first: globalThis.Node | null, parent: ParentNode, depth: number): void {
    if (first) this.#walk(first, parent, depth, true);
  }

  /** No recursion: a page can nest deeper than any stack. */
  #walk(start: globalThis.Node, startParent: ParentNode, startDepth: number, withSiblings: boolean): void {
    let live = start;
    let parent = startParent;
    let depth = startDepth;
    for (;;) {
      if (this.#count >= this.#limits.nodes) {
        this.truncated = true;
        return;
      }
      const node = makeNode(live);
      if (node) {
        this.#count += 1;
        append(parent, node);
      }
      const child = node instanceof LiveElement ? this.#firstBelow(node, depth) : null;
      if (child) {
        parent = node as LiveElement;
        live = child;
        depth += 1;
        continue;
      }
      let next = depth > startDepth || withSiblings ? dom.nextSiblingOf(live) : null;
      while (!next && depth > startDepth) {
        const left = parent as LiveElement;
        live = left.live;
        parent = left.parent as ParentNode;
        depth -= 1;
        next = depth > startDepth || withSiblings ? dom.nextSiblingOf(live) : null;
      }
      if (!next) return;
      live = next;
    }
  }

  /** The first live node to read below an element; null where there is none or where a graft takes its place. */
  #firstBelow(element: LiveElement, depth: number): globalThis.Node | null {
    const { live, name } = element;
    if (depth >= this.#limits.depth) {
      this.truncated ||= dom.firstChildOf(live) !== null;
      return null;
    }
    const framed = dom.framedDocument(live, name);
    const root = framed && dom.rootElementOf(framed);
    if (root) return this.#graft([root], element, depth);
    const content = dom.templateContent(live, name);
    if (content) {
      const held = new Document([]);
      append(element, held);
      return this.#graft(childrenOf(content), held, depth);
    }
    const shadow = dom.shadowRootOf(live);
    if (shadow) return this.#graft(childrenOf(shadow), element, depth);
    const slotted = dom.slottedNodes(live, name);
    if (slotted.length > 0) return this.#graft(slotted, element, depth);
    return dom.firstChildOf(live);
  }

  #graft(nodes: readonly globalThis.Node[], parent: ParentNode, depth: number): null {
    this.#grafts.push({ nodes, parent, depth: depth + 1 });
    return null;
  }
}

function makeNode(live: globalThis.Node): ChildNode | null {
  switch (dom.nodeTypeOf(live)) {
    case 1: {
      const element = live as globalThis.Element;
      const name = dom.localNameOf(element);
      return name === ownElement ? null : new LiveElement(name, element);
    }
    case 3:
    case 4:
      return new LiveText(dom.dataOf(live as CharacterData), live);
    case 8:
      return new LiveComment(dom.dataOf(live as CharacterData), live);
    case 10:
      return new ProcessingInstruction('!doctype', '!DOCTYPE html');
    default:
      return null;
  }
}

function append(parent: ParentNode, node: ChildNode): void {
  const last = parent.children[parent.children.length - 1];
  if (last) {
    last.next = node;
    node.prev = last;
  }
  node.parent = parent;
  parent.children.push(node);
}

function childrenOf(parent: globalThis.Node): globalThis.Node[] {
  const children: globalThis.Node[] = [];
  for (let child = dom.firstChildOf(parent); child; child = dom.nextSiblingOf(child)) children.push(child);
  return children;
}
