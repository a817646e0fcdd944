/** Late content: asks for another review when a page has changed and come to rest; never at every moment. */
import { hostOf, isForeignHost } from '../domain/hosts';
import { ownElement } from '../snapshot/from-page';
import {
  attributesOf,
  listenTo,
  localNameOf,
  nodeTypeOf,
  queryBelow,
  rootElementOf,
  windowOf,
} from '../snapshot/live-dom';

export interface WatchOptions {
  /** The page has changed and is at rest. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
  readonly limits?: Partial<WatchLimits>;
}

/** Times in milliseconds. */
export interface WatchLimits {
  /** How long a page must rest before it counts as complete. */
  readonly rest: number;
  /** How long a page that never rests is waited for. */
  readonly patience: number;
  /** So many calls in a minute are enough: the next one waits until the minute is over. */
  readonly callsPerMinute: number;
  /** A node that has called so often (a clock, a carousel) calls no more. */
  readonly callsPerNode: number;
}

const usual: WatchLimits = { rest: 300, patience: 2_000, callsPerMinute: 10, callsPerNode: 3 };

/** Less text than this, shown or hidden by a class or a style, is a menu or a picture and no report. */
const leastText = 200;

const frames: ReadonlySet<string> = new Set(['iframe', 'frame']);

/** What can turn a page into another one, however restless the node is that it is put into. */
const weighty: ReadonlySet<string> = new Set(['script', 'iframe', 'frame', 'meta']);
const mostWeighty = 100;
const minute = 60_000;
const mostLinks = 20;

/** Watches a page for content that arrives, changes, or comes into view after it was reviewed. */
export function watchPage(page: Document, { onChange, signal, limits }: WatchOptions): void {
  const { rest, patience, callsPerMinute, callsPerNode } = { ...usual, ...limits };
  const root = rootElementOf(page);
  const window = windowOf(page);
  if (!root || !window || signal.aborted) return;

  const watching = new AbortController();
  signal.addEventListener('abort', () => watching.abort());
  const restless = new WeakMap<Node, number>();
  const known = new Set<string>();
  let stirred = new Set<Node>();
  let since = 0;
  let timer = 0;
  let calls: number[] = [];

  const call = (): void => {
    timer = 0;
    for (const node of stirred) restless.set(node, (restless.get(node) ?? 0) + 1);
    stirred = new Set();
    const now = performance.now();
    calls = [...calls, now].slice(-callsPerMinute);
    onChange();
  };

  const wait = (): void => {
    const now = performance.now();
    if (timer === 0) since = now;
    window.clearTimeout(timer);
    const [first] = calls;
    const pause = first !== undefined && calls.length >= callsPerMinute ? first + minute - now : 0;
    timer = window.setTimeout(call, Math.max(pause, 0, Math.min(rest, since + patience - now)));
  };

  /** Whether something came that can turn the page into another one; each address and each text counts once, as some fetch
   *  their data by ever new scripts. */
  const isWeighty = ({ addedNodes }: MutationRecord): boolean =>
    [...addedNodes].some((node) => {
      const name = nodeTypeOf(node) === Node.ELEMENT_NODE ? localNameOf(node as Element) : '';
      if (!weighty.has(name) || known.size >= mostWeighty) return false;
      const { src = '', content = '' } = attributesOf(node as Element);
      const before = known.size;
      known.add(`${name} ${src.split('?')[0]} ${content} ${(node.textContent ?? '').slice(0, 200)}`);
      return known.size > before;
    });

  const isNews = (record: MutationRecord): boolean =>
    (restless.get(record.target) ?? 0) < callsPerNode ? matters(record) : isWeighty(record);

  const changes = new MutationObserver((records) => {
    const news = records.filter(isNews);
    for (const { target } of news) stirred.add(target);
    if (news.length > 0) wait();
  });
  changes.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'href'],
  });

  window.addEventListener('load', wait, { signal: watching.signal });
  // The load of an element comes no further than the document. Pictures tell nothing new, frames do.
  const onLoad = ({ target, isTrusted }: Event): void => {
    if (isTrusted && frames.has(localNameOf(target as Element))) wait();
  };
  listenTo(page, 'load', onLoad, { capture: true, signal: watching.signal });

  watching.signal.addEventListener('abort', () => {
    changes.disconnect();
    window.clearTimeout(timer);
  });
}

function matters({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  if (type !== 'attributes') return [...addedNodes, ...removedNodes].some((node) => !isOwn(node));
  if (attributeName !== 'href' && (target.textContent?.length ?? 0) >= leastText) return true;
  // However short: links that are hidden, or lead elsewhere, once a page has been looked at.
  return leadsAbroad(target as Element);
}

function leadsAbroad(element: Element): boolean {
  const home = windowOf(element.ownerDocument)?.location.host ?? null;
  const links =
    localNameOf(element) === 'a' ? [element] : [...queryBelow(element, 'a[href]')].slice(0, mostLinks);
  return links.some((link) => {
    const host = hostOf(attributesOf(link)['href'] ?? '');
    return host !== null && isForeignHost(host, home);
  });
}

function isOwn(node: Node): boolean {
  return nodeTypeOf(node) === Node.ELEMENT_NODE && localNameOf(node as Element) === ownElement;
}
