/** The calls between the extension's parts that batches need; lib/shell/messages makes them. */
import type { BatchLimits, RowOutcome, Sleeping, Unit, ReadingWay } from '../../batch/model';
import type { BatchSubject } from '../../batch/plan';
import type { RuleSettings } from '../../rules/define';

/** From the panel to the worker, about batches. */
export interface FromBatchView {
  /** Begins a batch. @returns its id */
  startBatch(wish: BatchWish): string;
  orderBatch(order: BatchOrder): void;
}

/** From the reader, the hidden page that fetches and reads, to the worker. */
export interface FromReader {
  pageRead(read: PageRead): void;
  /** Wakes the worker while a batch is under way; the panel does so, too. */
  beat(): void;
}

/** From the worker to the reader. Each answers at once that it was understood; what comes of it is told by `pageRead`. */
export interface ToReader {
  readPage(job: PageJob): boolean;
  /** Reads a page again that was read in this batch, beside last year's report. */
  readBeside(job: PairJob): boolean;
}

/** Pages that a person wants reviewed. */
export interface BatchWish {
  readonly subjects: readonly BatchSubject[];
  readonly way: ReadingWay;
  readonly sleeping: Sleeping;
  readonly limits: BatchLimits;
  readonly units: readonly Unit[];
}

export type BatchOrder = { readonly batch: string } & (
  | { readonly kind: 'paused' | 'resumed' | 'cancelled' }
  | { readonly kind: 'again'; readonly indices: readonly number[] }
);

/** A row at one of its attempts. */
export interface JobKey {
  readonly batch: string;
  readonly index: number;
  readonly attempt: number;
}

export interface PageJob {
  readonly job: JobKey;
  readonly url: string;
  /** Milliseconds until it must be there. */
  readonly patience: number;
  readonly settings: RuleSettings;
}

export interface PairJob {
  readonly job: JobKey;
  readonly url: string;
  /** The row of last year's report. */
  readonly earlier: number;
  readonly settings: RuleSettings;
}

export interface PageRead {
  readonly job: JobKey;
  readonly outcome: RowOutcome;
  /** Set where the page was read beside last year's report. */
  readonly earlier: number | null;
}
