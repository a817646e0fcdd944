/** Foreign links out of sight, and which of them are guilty. */
import { Document, Element, Text } from 'domhandler';
import type { Snapshot } from '../../snapshot/tree';
import type { HidingWay } from './hider';
import { hiderFinder } from './hiding';
import { judgeLink, outbound, type Outbound } from '../links/links';
import { partsOf } from '../parts';

/** A link that leads away, and the node that it stands in: an anchor, or what holds it as markup. */
export interface HiddenLink<Node> {
  readonly link: Outbound;
  readonly node: Node;
}

interface HiddenLinks {
  how: HidingWay;
  readonly links: HiddenLink<Element>[];
}

/** The guilty ones, by the outermost element that hides them. @param home the page's own host; `friends`: hosts that the user trusts */
export function guiltyLinks(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): Map<Element, readonly HiddenLink<Element>[]> {
  const guilty = new Map<Element, readonly HiddenLink<Element>[]>();
  for (const [root, hidden] of linksByHider(snapshot, home, friends)) {
    const links = promoting(root, hidden);
    if (links.length > 0) guilty.set(root, links);
  }
  return guilty;
}

/** Foreign links out of sight, by the outermost element that hides them. */
function linksByHider(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): Map<Element, HiddenLinks> {
  const hiderOf = hiderFinder(snapshot);
  const byHider = new Map<Element, HiddenLinks>();
  for (const anchor of partsOf(snapshot).anchors) {
    const link = outbound(anchor, home, friends);
    const hider = link && hiderOf(anchor);
    if (!hider) continue;
    const group = byHider.get(hider.element) ?? { how: hider.how, links: [] };
    if (hider.how === 'sly') group.how = 'sly';
    group.links.push({ link, node: anchor });
    byHider.set(hider.element, group);
  }
  return byHider;
}

/** Links that stand on a full stop or a blank, where nobody finds one. An editor's copy may leave one; several on marks, or one to an address of
 *  nobody, nobody leaves. */
export function linksOnMarks(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): HiddenLink<Element>[] {
  const marked = partsOf(snapshot).anchors.flatMap((node) => {
    const [only] = node.children;
    if (node.children.length !== 1 || !(only instanceof Text) || !/^[\s。，、；,.;·]*$/.test(only.data))
      return [];
    const link = outbound(node, home, friends);
    return link ? [{ link, node }] : [];
  });
  const onMarks = marked.filter(({ link }) => link.text !== '').length;
  return marked.filter(({ link }) => link.isCheap || (link.text !== '' && onMarks > 1));
}

/** What no reader can find is guilty by leading away, but for menus that wait there until they are pointed at: most of theirs stays. */
function promoting(hider: Element, { how, links }: HiddenLinks): HiddenLinks['links'] {
  const staying = anchorsBelow(hider) - links.length;
  const isMenu = staying >= leastStaying && staying > links.length;
  return how === 'sly' && !isMenu
    ? links
    : promotingAmong(links, () => Math.max(anchorsBelow(hider), links.length));
}

const leastStaying = 3;

/** What menus, tabs and comments hide must promote as well, or say one thing of many sites.
 *  @param countAll how many links there are, those that stay among them */
function promotingAmong<Node>(
  links: readonly HiddenLink<Node>[],
  countAll: () => number,
): HiddenLink<Node>[] {
  const hostsByText = new Map<string, Set<string>>();
  for (const { link } of links) {
    if (link.text === '') continue;
    const hosts = hostsByText.get(link.text) ?? new Set();
    hostsByText.set(link.text, hosts.add(link.host));
  }
  const odd = links.filter(({ link }) => link.voice === 'odd').length;
  const all = countAll();
  const lonely = odd === links.length && all <= 3;
  // Nothing but a few links, none of them to anybody that pages link to.
  const isBare =
    all > 0 &&
    all <= 4 &&
    links.length === all &&
    links.every(({ link }) => !link.isKnown) &&
    links.some(({ link }) => link.isNobodys);
  return links.filter(
    ({ link }) =>
      link.voice === 'loud' ||
      isBare ||
      (link.voice === 'odd' && (odd > 2 || lonely)) ||
      (hostsByText.get(link.text)?.size ?? 0) > 1,
  );
}

/** The guilty among the links that a text holds as markup. @param node what holds the text */
export function guiltyIn<Node>(
  markup: string,
  node: Node,
  home: string | null,
  friends: readonly string[],
): HiddenLink<Node>[] {
  const marked = [...linksInMarkup(markup)];
  const links = marked.flatMap(({ address, label }) => {
    const link = judgeLink(address, label, home, friends);
    return link ? [{ link, node }] : [];
  });
  return promotingAmong(links, () => marked.length);
}

const anchorMarkup = /<a\s[^<>]{0,200}?href\s*=\s*["']?([^"'\s<>]{4,300})[^<>]{0,200}>([^<]{0,80})/gi;

function* linksInMarkup(data: string): Generator<{ address: string; label: string }> {
  for (const match of data.slice(0, 20_000).matchAll(anchorMarkup))
    yield { address: match[1] ?? '', label: match[2] ?? '' };
}

function anchorsBelow(root: Element): number {
  let count = 0;
  const waiting: (Element | Document)[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next instanceof Element && (next.name === 'a' || next.name === 'option')) count += 1;
    for (const child of next.children)
      if (child instanceof Element || child instanceof Document) waiting.push(child);
  }
  return count;
}
