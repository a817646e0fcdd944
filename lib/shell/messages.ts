/** Calls between the extension's parts: their names, what goes with them, what comes back. One interface a direction. */
import type { Language } from '../domain/keys';
import type { Review } from '../judge/model';
import type { ShowResult } from '../marks/draw';
import type { Settings } from '../rules/define';
import { call, onCall, type Answer, type Sender } from './calls';
import type { FailureReason } from './state';

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
}

/** From panel and worker to the reviewer in a tab. */
interface ToReviewer {
  /** Answers by being there. */
  ping(): boolean;
  review(wish: Commission): boolean;
  /** Scrolls to a finding's first place that shows. */
  show(at: { readonly findingId: string }): ShowResult;
  setMarks(marks: { readonly on: boolean }): boolean;
}

/** What a reviewer has to know before it reviews. */
export interface Commission {
  /** A person asked for this page's review: pages that are no report are told about, too. */
  readonly asked: boolean;
  readonly marks: boolean;
  readonly language: Language;
  readonly settings: Settings;
}

export interface ReviewMade {
  readonly asked: boolean;
  readonly review: Review;
}

export type ToWorker = FromPage & FromPanel;

type Calls<T> = { [K in keyof T]: T[K] extends (...args: infer A) => infer R ? { in: A[0]; out: R } : never };
type WorkerCalls = Calls<ToWorker>;
type ReviewerCalls = Calls<ToReviewer>;

/** Calls the worker, waking it where it sleeps. */
export function askWorker<K extends keyof ToWorker>(
  name: K,
  data: WorkerCalls[K]['in'],
): Promise<Answer<WorkerCalls[K]['out']>> {
  return call(name, data);
}

/** Answers a call to the worker. `data` is what some page's process sent: parse it. */
export function onAskWorker<K extends keyof ToWorker>(
  name: K,
  answer: (data: unknown, sender: Sender) => WorkerCalls[K]['out'] | Promise<WorkerCalls[K]['out']>,
): void {
  onCall(name, answer);
}

/** Calls the reviewer in a tab. */
export function askReviewer<K extends keyof ToReviewer>(
  tabId: number,
  name: K,
  data: ReviewerCalls[K]['in'],
): Promise<Answer<ReviewerCalls[K]['out']>> {
  return call(name, data, tabId);
}

/** Answers a call to this page's reviewer. @returns a function that stops listening */
export function onAskReviewer<K extends keyof ToReviewer>(
  name: K,
  answer: (data: ReviewerCalls[K]['in']) => ReviewerCalls[K]['out'],
): () => void {
  return onCall(name, (data) => answer(data as ReviewerCalls[K]['in']));
}
