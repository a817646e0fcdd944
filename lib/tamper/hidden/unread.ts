/** What is said where no reader looks: in comments, in attributes, and in boxes that scripts write. */
import { type Comment, type Element, Text } from 'domhandler';
import type { Place } from '../../report/model';
import { collapse } from '../../snapshot/fold';
import type { Snapshot } from '../../snapshot/tree';
import { decoded, joined } from '../diversions/decoded';
import { familiarCharacters } from '../language/familiar';
import { formOf } from '../language/form';
import { promotingAmong } from './hidden-links';
import { type HiddenPromotion, linkFinding, promotes, shortened, textFinding } from './hidden-promotion';
import { judgeLink } from '../links/links';
import { lureOf } from '../language/lure';
import { promotionSigns } from '../promotion/promotion';
import { lowered } from '../sheet';
import { isCertain } from '../suspicion';
import { partsOf } from '../parts';

/** @param home the page's own host; `friends`: hosts that the user trusts */
export function findUnread(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): HiddenPromotion[] {
  return [
    ...writtenLinks(snapshot, home, friends),
    ...inAttributes(snapshot, home),
    ...inComments(snapshot, home, friends),
  ];
}

const anchorMarkup = /<a\s[^<>]{0,200}?href\s*=\s*["']?([^"'\s<>]{4,300})[^<>]{0,200}>([^<]{0,80})/gi;

/** The links that a text holds as markup. */
export function* linksInMarkup(data: string): Generator<{ address: string; label: string }> {
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
    const marked = [...linksInMarkup(markup)];
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

/** What is said in place of pictures, over links, in fields of forms that nobody sees. */
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
    sellsByItself(lowered(text), home) ? [textFinding(node, text)] : [],
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

function inComments(snapshot: Snapshot, home: string | null, friends: readonly string[]): HiddenPromotion[] {
  const found: HiddenPromotion[] = [];
  for (const comment of partsOf(snapshot).comments) {
    const marked = [...linksInMarkup(comment.data)];
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
    if (text.length < 4 || !promotes(lowered(text), home)) continue;
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
