/** What a page's head says of it: its title elements and meta tags. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import type { Snapshot } from '../snapshot/tree';

export interface Meta {
  /** In lower case. */
  readonly name: string;
  readonly content: string;
  readonly node: Element;
}

export interface Metas {
  /** The text of the title element, and the element. */
  readonly title: { readonly text: string; readonly node: Element } | null;
  /** Title elements behind the first one. */
  readonly furtherTitles: readonly { readonly text: string; readonly node: Element }[];
  readonly metas: readonly Meta[];
  /** What the page's links are relative to, as written in its base element. */
  readonly base: string | null;
}

const known = new WeakMap<Snapshot, Metas>();

/** The title element and the meta tags that have a name and a content, wherever a parser put them. Read once a snapshot. */
export function readMetas(snapshot: Snapshot): Metas {
  const metas = known.get(snapshot) ?? metasIn(snapshot);
  known.set(snapshot, metas);
  return metas;
}

function metasIn(snapshot: Snapshot): Metas {
  let title: Metas['title'] = null;
  let base: string | null = null;
  const metas: Meta[] = [];
  const furtherTitles: { text: string; node: Element }[] = [];
  const waiting: AnyNode[] = snapshot.document.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node)) continue;
    if (node.name === 'title') {
      if (title) furtherTitles.push({ text: textOf(node), node });
      else title = { text: textOf(node), node };
    } else if (node.name === 'base') base ??= node.attribs['href'] ?? null;
    else if (node.name === 'meta') {
      const name = node.attribs['name'] ?? node.attribs['property'];
      const content = node.attribs['content'];
      if (name && content) metas.push({ name: name.trim().toLowerCase(), content, node });
    } else if (node.name !== 'svg') {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child && isTag(child)) waiting.push(child);
      }
    }
  }
  return { title, furtherTitles, metas, base };
}

/** The contents of the metas of these names, in the order of the names. */
export function metasNamed(metas: Metas, names: readonly string[]): Meta[] {
  return names.flatMap((name) => metas.metas.filter((meta) => meta.name === name));
}

function textOf(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : '')).join('');
}
