/** A batch: many pages to be reviewed, each a row, exactly accounted for. Plain data that can be stored and goes on after any interruption. */
import type { TemplateKey } from '../domain/keys';
import type { Review } from '../judge/model';

/** Why a page needed no review, or could not be asked for one by any fault of its own. */
export type SkipReason =
  | 'not-report'
  | 'listing'
  | 'closed'
  | 'navigated'
  | 'asleep'
  | 'no-permission'
  | 'browser-page'
  | 'pdf'
  | 'not-html'
  | 'editing'
  | 'cancelled';

/** Why a page that should have been reviewed was not. `http`: the server refused; `network`: it could not be reached;
 *  `elsewhere`: it led to a site that may not be read; `hung`: the review itself did not end. */
export type FailReason =
  | 'timeout'
  | 'http'
  | 'network'
  | 'elsewhere'
  | 'too-large'
  | 'silent'
  | 'unreadable'
  | 'hung'
  | 'crash'
  | 'interrupted';

export type RowState =
  | { readonly kind: 'waiting'; /** Not to be begun earlier. */ readonly notBefore: number }
  | { readonly kind: 'reading'; readonly since: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'skipped'; readonly why: SkipReason }
  | {
      readonly kind: 'failed';
      readonly why: FailReason;
      /** What server or browser said. */ readonly detail: string;
    };

/** What a row shows of its review; the review itself is kept apart. */
export interface RowSummary {
  readonly kind: Review['kind'];
  readonly title: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly template: TemplateKey | null;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly undecided: number;
  /** On a page that lists reports: how many. */
  readonly links: number;
}

/** One page of a batch, from the wish to what came of it. */
export interface Row {
  /** Its place in the plan, which never changes. */
  readonly index: number;
  /** Null where the browser does not tell. */
  readonly url: string | null;
  /** As the tab, the list or the roster names the page. */
  readonly name: string | null;
  /** The tab that shows the page, or null for an address without one. */
  readonly tabId: number | null;
  /** How often it was begun. An answer that bears an earlier number is none. */
  readonly attempt: number;
  /** How often since a person last asked for it. */
  readonly tries: number;
  readonly state: RowState;
  /** `page`: as the browser shows it; `source`: from the text that the server sends, scripts not run. */
  readonly from: 'page' | 'source' | null;
  readonly summary: RowSummary | null;
  /** The row of last year's report that its review took into account, or null. */
  readonly earlier: number | null;
}

/** A unit of the roster that should have published a report. */
export interface Unit {
  readonly name: string;
  readonly url: string | null;
}

/** `tabs`: pages that are open; `fetch`: addresses whose text is asked for; `open`: addresses opened in tabs of the background. */
export type ReadingWay = 'tabs' | 'fetch' | 'open';

export interface BatchLimits {
  /** How many pages at a time. */
  readonly parallel: number;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Milliseconds that a page may take. */
  readonly patience: number;
}

/** `fetch`: read from their address; `wake`: loaded again; `leave`: left out. */
export type Sleeping = 'fetch' | 'wake' | 'leave';

/** A batch as it stands: all that is needed to go on with it after a break. */
export interface Plan {
  readonly id: string;
  /** Milliseconds since 1970, as are all times here. */
  readonly madeAt: number;
  readonly way: ReadingWay;
  /** What becomes of tabs that the browser has put to sleep. */
  readonly sleeping: Sleeping;
  readonly limits: BatchLimits;
  readonly status: 'running' | 'paused' | 'finished';
  readonly rows: readonly Row[];
  /** When each host may be asked again. */
  readonly hosts: Readonly<Record<string, number>>;
  readonly units: readonly Unit[];
}

/** What came of reading one page. */
export type RowOutcome =
  | {
      readonly kind: 'reviewed';
      readonly from: 'page' | 'source';
      readonly summary: RowSummary;
      readonly url: string | null;
    }
  | { readonly kind: 'skipped'; readonly why: SkipReason }
  | {
      readonly kind: 'failed';
      readonly why: FailReason;
      readonly detail: string;
      /** Whether it may go better later; the server may have said when. */
      readonly again: boolean;
      readonly notBefore?: number;
    };
