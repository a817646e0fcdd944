/** Hidden content that promotes something or leads to foreign sites. Hiddenness alone is nothing. */
import { type Comment, Document, Element, Text } from 'domhandler';
import type { Place } from '../report/model';
import { collapse, fold } from '../snapshot/fold';
import type { Snapshot } from '../snapshot/tree';
import { holdsSellersAccount } from './contact';
import { decoded, joined } from './decoded';
import { familiarCharacters } from './familiar';
import { brandLikeness, formOf } from './form';
import { hiderFinder, type Way } from './hiding';
import { judgeLink, outbound, type Outbound } from './links';
import { lureOf } from './lure';
import { promotionSigns } from './promotion';
import { lower } from './sheet';
import { isCertain, type Suspicion } from './suspicion';
import { partsOf, selfAndAbove, textOf } from './tree';
import { hiderOfPlace } from './unseen';

export interface HiddenPromotion {
  /** `link`: it leads away; `text`: it promotes; `comment`: links or promotion in a comment, for crawlers alone. */
  readonly kind: 'link' | 'text' | 'comment';
  readonly term: string;
  readonly places: readonly Place[];
}

/** @param home the page's own host; `friends`: hosts that the user trusts
 *  @param unseen what promotes in the page's lines, and is out of sight there */
export function findHidden(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
  unseen: readonly Suspicion[],
): HiddenPromotion[] {
  const found = new Map<Element, HiddenPromotion>();
  for (const [root, hidden] of linksByHider(snapshot, home, friends)) {
    const guilty = promoting(root, hidden);
    if (guilty.length > 0) found.set(root, linkFinding(guilty));
  }
  const onMarks = linksOnMarks(snapshot, home, friends);
  if (onMarks[0]) found.set(onMarks[0].node, linkFinding(onMarks));
  const around = new Set([...found.keys()].flatMap(selfAndAbove));
  for (const root of partsOf(snapshot).hidden) {
    if (around.has(root)) continue;
    const text = textOf(root);
    const marked = [...commentedLinks(text)].map(({ address, label }) =>
      judgeLink(address, label, home, friends),
    );
    const loud = promotingAmong(
      marked.flatMap((link) => (link ? [{ link, node: root }] : [])),
      () => marked.length,
    );
    if (loud.length > 0) {
      found.set(root, linkFinding(loud));
      continue;
    }
    if (text.length < 4 || text.length >= 4_000) continue;
    if (promotes(lower(fold(text)), home)) found.set(root, textFinding(root, text));
  }
  for (const { term, places } of unseen) {
    const [hider] = places.map((place) => hiderOfPlace(place, snapshot)?.element);
    if (hider && !found.has(hider)) found.set(hider, { kind: 'text', term, places });
  }
  return [
    ...found.values(),
    ...writtenLinks(snapshot, home, friends),
    ...inAttributes(snapshot, home),
    ...inComments(snapshot, home, friends),
  ];
}

interface HiddenLinks {
  how: Way;
  readonly links: HiddenLink<Element>[];
}

interface HiddenLink<Node> {
  readonly link: Outbound;
  readonly node: Node;
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
function linksOnMarks(
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

/** What no reader can find is guilty by leading away. */
function promoting(hider: Element, { how, links }: HiddenLinks): HiddenLinks['links'] {
  return how === 'sly' ? links : promotingAmong(links, () => Math.max(anchorsBelow(hider), links.length));
}

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

function linkFinding(links: HiddenLinks['links']): HiddenPromotion {
  const places = links.map(({ link, node }): Place => ({
    kind: 'page',
    part: 'link',
    text: `${link.text} ${link.address}`.trim(),
    node,
  }));
  const first = links[0]?.link;
  return { kind: 'link', term: first?.text || first?.host || '', places };
}

/** Above this length honest text speaks of anything. */
const longestLure = 60;

/** Hidden and one sign of promotion are two; a long text must promote by itself. */
function promotes(text: string, home: string | null): boolean {
  const signs = promotionSigns(text, home);
  if (isCertain({ signs }) || holdsSellersAccount(text)) return true;
  if (text.length > longestLure) return false;
  const { points, bold, rest } = lureOf(text);
  return (
    signs.length > 0 ||
    brandLikeness(formOf(text)) === 2 ||
    (points > 2 && bold && !formOf(text).kinds.has('honest') && familiarCharacters(rest) * 2 <= rest.length)
  );
}

/** What is said where no reader looks: in place of pictures, over links, in fields of forms that nobody sees. */
function inAttributes(snapshot: Snapshot, home: string | null): HiddenPromotion[] {
  const { pictures, anchors, inputs } = partsOf(snapshot);
  const said = new Map<string, Element>();
  const add = (text: string | undefined, node: Element): void => {
    if (text && text.length > 3 && text.length < 400 && !said.has(text)) said.set(text, node);
  };
  for (const picture of pictures) {
    add(picture.attribs['alt'], picture);
    add(picture.attribs['title'], picture);
  }
  for (const anchor of anchors) add(anchor.attribs['title'], anchor);
  for (const input of inputs) if (input.attribs['type'] === 'hidden') add(input.attribs['value'], input);
  return [...said].flatMap(([text, node]) =>
    sellsByItself(lower(fold(text)), home) ? [textFinding(node, text)] : [],
  );
}

/** Attributes are no hiding place by themselves: one sign of promotion is not enough there. */
function sellsByItself(text: string, home: string | null): boolean {
  if (isCertain({ signs: promotionSigns(text, home) })) return true;
  const { points, forbidden, rest } = lureOf(text);
  return (
    points > 3 &&
    forbidden > 1 &&
    !formOf(text).kinds.has('honest') &&
    familiarCharacters(rest) * 3 <= rest.length
  );
}

function textFinding(root: Element, text: string): HiddenPromotion {
  const term = shortened(text);
  return { kind: 'text', term, places: [{ kind: 'page', part: 'link', text: term, node: root }] };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const anchorMarkup = /<a\s[^<>]{0,200}?href\s*=\s*["']?([^"'\s<>]{4,300})[^<>]{0,200}>([^<]{0,80})/gi;

function* commentedLinks(data: string): Generator<{ address: string; label: string }> {
  for (const match of data.slice(0, 20_000).matchAll(anchorMarkup))
    yield { address: match[1] ?? '', label: match[2] ?? '' };
}

/** Links that a script writes into the page, in a box that nobody sees. */
function writtenLinks(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): HiddenPromotion[] {
  return partsOf(snapshot).scripts.flatMap((script): HiddenPromotion[] => {
    const code = script.children.map((child) => (child instanceof Text ? child.data : '')).join('');
    if (code.length > longestWriting || !/document\s*\.\s*write|innerHTML|insertAdjacent/.test(code))
      return [];
    const markup = `${joined(code)} ${decoded(code)}`.replaceAll('\\', '');
    if (!hidingMarkup.test(markup)) return [];
    const marked = [...commentedLinks(markup)];
    const links = marked.flatMap(({ address, label }) => {
      const link = judgeLink(address, label, home, friends);
      return link ? [{ link, node: script }] : [];
    });
    const guilty = promotingAmong(links, () => marked.length);
    return guilty.length > 0 ? [linkFinding(guilty)] : [];
  });
}

const longestWriting = 20_000;
const hidingMarkup =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|indent)\s*:\s*-\d{3}|font-size\s*:\s*[01](?:px|pt)?\b|(?:height|width)\s*[:=]\s*["']?[01](?:px)?\b|opacity\s*:\s*0/i;

function inComments(snapshot: Snapshot, home: string | null, friends: readonly string[]): HiddenPromotion[] {
  const found: HiddenPromotion[] = [];
  for (const comment of partsOf(snapshot).comments) {
    const marked = [...commentedLinks(comment.data)];
    const links = marked.flatMap(({ address, label }) => {
      const link = judgeLink(address, label, home, friends);
      return link ? [{ link, node: comment }] : [];
    });
    const guilty = promotingAmong(links, () => marked.length);
    const [first] = guilty;
    if (first) {
      const places = guilty.map(({ link }) => commentPlace(`${link.text} ${link.address}`.trim(), comment));
      found.push({ kind: 'comment', term: first.link.text || first.link.host, places });
      continue;
    }
    const text = wordsOfComment(comment.data);
    if (text.length < 4 || !promotes(lower(fold(text)), home)) continue;
    const term = shortened(text);
    found.push({ kind: 'comment', term, places: [commentPlace(term, comment)] });
  }
  return found;
}

function commentPlace(text: string, node: Comment): Place {
  return { kind: 'page', part: 'comment', text, node };
}

/** What a comment says without its markup; nothing where it is a condition for old browsers or code. */
function wordsOfComment(data: string): string {
  if (data.length > 4_000 || /^\[if|<!\[endif|[{}]|function|=>/.test(data)) return '';
  return collapse(data.replaceAll(/<[^<>]*>/g, ' '));
}
