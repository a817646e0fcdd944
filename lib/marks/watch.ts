/** Late content: asks for another review when a page has changed and come to rest; never endlessly. */
import { ownElement } from '../snapshot/from-page';
import { listenTo, localNameOf, nodeTypeOf, rootElementOf, windowOf } from '../snapshot/live-dom';

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
  /** More calls than this in a minute: the page is left alone from then on. */
  readonly callsPerMinute: number;
  /** A node that has called so often (a clock, a carousel) calls no more. */
  readonly callsPerNode: number;
}

const usual: WatchLimits = { rest: 300, patience: 2_000, callsPerMinute: 10, callsPerNode: 3 };

/** Less text than this, shown or hidden by a class or a style, is a menu or a picture and no report. */
const leastText = 200;

const frames: ReadonlySet<string> = new Set(['iframe', 'frame']);

/** Watches a page for content that arrives, changes, or comes into view after it was reviewed. */
export function watchPage(page: Document, { onChange, signal, limits }: WatchOptions): void {
  const { rest, patience, callsPerMinute, callsPerNode } = { ...usual, ...limits };
  const root = rootElementOf(page);
  const window = windowOf(page);
  if (!root || !window || signal.aborted) return;

  const watching = new AbortController();
  signal.addEventListener('abort', () => watching.abort());
  const restless = new WeakMap<Node, number>();
  let stirred = new Set<Node>();
  let since = 0;
  let timer = 0;
  let calls: number[] = [];

  const call = (): void => {
    timer = 0;
    for (const node of stirred) restless.set(node, (restless.get(node) ?? 0) + 1);
    stirred = new Set();
    const now = performance.now();
    calls = [...calls.filter((time) => now - time < 60_000), now];
    if (calls.length >= callsPerMinute) watching.abort();
    onChange();
  };

  const wait = (): void => {
    const now = performance.now();
    if (timer === 0) since = now;
    window.clearTimeout(timer);
    timer = window.setTimeout(call, Math.max(0, Math.min(rest, since + patience - now)));
  };

  const changes = new MutationObserver((records) => {
    const news = records.filter(
      (record) => (restless.get(record.target) ?? 0) < callsPerNode && matters(record),
    );
    for (const { target } of news) stirred.add(target);
    if (news.length > 0) wait();
  });
  changes.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
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

function matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  if (type === 'attributes') return (target.textContent?.length ?? 0) >= leastText;
  return [...addedNodes, ...removedNodes].some((node) => !isOwn(node));
}

function isOwn(node: Node): boolean {
  return nodeTypeOf(node) === Node.ELEMENT_NODE && localNameOf(node as Element) === ownElement;
}
