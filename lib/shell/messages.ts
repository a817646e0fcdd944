/** Carries calls between the extension's parts. Each direction has one interface and one listener, so one answer. Only JSON crosses. */
import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import type { FromBatchView, FromReader, ToReader } from './batch/calls';
import type { FromPage, FromPanel, ToReviewer } from './page/calls';

type ToWorker = FromPage & FromPanel & FromBatchView & FromReader;

/** The answer to a call, or the news that nobody listens there: no reviewer in the tab, a page that has gone, an older version. */
export type Answer<T> = { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'nobody' };

export type Sender = ExtensionMessage['sender'];

type Calls<T> = { [K in keyof T]: T[K] extends (...args: infer A) => infer R ? { in: A[0]; out: R } : never };
type WorkerCalls = Calls<ToWorker>;
type ReviewerCalls = Calls<ToReviewer>;
type ReaderCalls = Calls<ToReader>;

const worker = defineExtensionMessaging<ToWorker>();
const reviewer = defineExtensionMessaging<ToReviewer>();
const reader = defineExtensionMessaging<ToReader>();

/** Calls the worker, waking it where it sleeps. */
export function askWorker<K extends keyof ToWorker>(
  call: K,
  data: WorkerCalls[K]['in'],
): Promise<Answer<WorkerCalls[K]['out']>> {
  return heard(worker.sendMessage(call, ...([data] as never)));
}

/** Answers a call to the worker. `data` is what some page's process sent: parse it. */
export function onAskWorker<K extends keyof ToWorker>(
  call: K,
  answer: (data: unknown, sender: Sender) => WorkerCalls[K]['out'] | Promise<WorkerCalls[K]['out']>,
): void {
  worker.onMessage(call, (({ data, sender }: ExtensionMessage & { data: unknown }) =>
    answer(data, sender)) as never);
}

/** Calls the reviewer in a tab. */
export function askReviewer<K extends keyof ToReviewer>(
  tabId: number,
  call: K,
  data: ReviewerCalls[K]['in'],
): Promise<Answer<ReviewerCalls[K]['out']>> {
  return heard(reviewer.sendMessage(call, ...([data, { tabId, frameId: 0 }] as never)));
}

/** Answers a call to this page's reviewer. @returns a function that stops listening */
export function onAskReviewer<K extends keyof ToReviewer>(
  call: K,
  answer: (data: ReviewerCalls[K]['in']) => ReviewerCalls[K]['out'],
): () => void {
  return reviewer.onMessage(call, (({ data }: { data: ReviewerCalls[K]['in'] }) => answer(data)) as never);
}

/** Calls the reader. */
export function askReader<K extends keyof ToReader>(
  call: K,
  data: ReaderCalls[K]['in'],
): Promise<Answer<ReaderCalls[K]['out']>> {
  return heard(reader.sendMessage(call, ...([data] as never)));
}

/** Answers a call to the reader; only the worker calls it. */
export function onAskReader<K extends keyof ToReader>(
  call: K,
  answer: (data: ReaderCalls[K]['in']) => ReaderCalls[K]['out'],
): void {
  reader.onMessage(call, (({ data }: { data: ReaderCalls[K]['in'] }) => answer(data)) as never);
}

/** How the library and the browsers say that nobody is there to answer. */
const nobodyThere =
  /No response|Receiving end does not exist|Could not establish connection|message (?:port|channel) closed|back\/forward cache|context invalidated|No tab with id|Invalid tab/i;

async function heard<T>(answer: Promise<unknown>): Promise<Answer<T>> {
  try {
    return { kind: 'answer', value: (await answer) as T };
  } catch (error) {
    if (error instanceof Error && nobodyThere.test(error.message)) return { kind: 'nobody' };
    throw error;
  }
}
