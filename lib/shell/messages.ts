/** Calls between the extension's parts. One interface a direction; each has one listener, so one answer. Only JSON crosses. */
import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import type { Dismissals } from '../decisions/model';
import type { Language } from '../domain/keys';
import type { Location, Review } from '../judge/model';
import type { ShowResult } from '../marks/draw';
import type { ReportRecord } from '../report/record';
import type { Sight } from '../marks/sight';
import type { Settings } from '../rules/define';
import type { FromBatchView, FromReader, ToReader } from './batch/calls';
import type { PageText } from '../snapshot/page-text';
import type { FailureReason } from './kept/state';

/** From a page's detector and reviewer to the worker. They can only report; what they say is parsed and bound to the sender's tab. */
interface FromPage {
  /** The page may be a report. */
  found(): void;
  /** A reviewer has started. */
  begin(): Commission;
  reviewed(made: ReviewMade): void;
  failed(failure: { readonly reason: FailureReason; readonly detail: string }): void;
  /** A mark was clicked. */
  picked(mark: { readonly findingId: string }): void;
}

/** From the panel to the worker. */
interface FromPanel {
  reviewTab(tab: { readonly tabId: number }): void;
  /** Compares the report in a tab with the one at `url`; null: with none; left out: the tool chooses. */
  chooseEarlier(choice: { readonly tabId: number; readonly url?: string | null }): void;
}

/** From panel and worker to the reviewer in a tab. */
interface ToReviewer {
  /** Answers by being there. */
  ping(): boolean;
  review(wish: Commission): boolean;
  /** Scrolls to a finding's first place that shows. */
  show(at: { readonly findingId: string }): ShowResult;
  /** Scrolls to any place and rings it for a moment, whether or not something is marked there. */
  showPlace(at: Location): ShowResult;
  /** Scrolls to a finding at once and tells where it stands in the window, for a picture. */
  sight(of: { readonly findingId: string }): Sight;
  /** The page as it was reviewed, and its frames, without what the extension has added. */
  pageTexts(): readonly PageText[];
  setMarks(marks: { readonly on: boolean }): boolean;
  /** What the page's marks are to leave out from now on. */
  dismiss(dismissals: Dismissals): boolean;
}

/** What a reviewer has to know before it reviews. */
export interface Commission {
  /** A person asked for this page's review: pages that are no report are told about, too. */
  readonly asked: boolean;
  readonly marks: boolean;
  readonly language: Language;
  readonly settings: Settings;
  /** What is not marked. */
  readonly dismissals: Dismissals;
  /** The page has not changed, only the user's settings have. */
  readonly bySettings: boolean;
  /** Last year's report, where it is known by now. */
  readonly previous: Previous | null;
}

/** Last year's report, and the id by which the worker knows what a review was made with. */
interface Previous {
  readonly id: string;
  readonly record: ReportRecord;
}

export interface ReviewMade {
  readonly asked: boolean;
  /** As the commission had it. */
  readonly bySettings: boolean;
  readonly review: Review;
  /** The report itself; null on every other page. */
  readonly record: ReportRecord | null;
  /** The id of last year's report that the review was made with. */
  readonly previous: string | null;
}

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
