/** Calls about a page: from its detector and reviewer, from its panel, and to its reviewer. */
import type { Dismissals } from '../../decisions/model';
import type { Language } from '../../domain/keys';
import type { Location, Review } from '../../judge/model';
import type { ShowResult } from '../../marks/marks-options';
import type { PictureSight } from '../../marks/sight';
import type { ReportRecord } from '../../report/record';
import type { RuleSettings } from '../../rules/define';
import type { PageSource } from '../../snapshot/page-text';
import type { FailureReason } from '../kept/state';

/** From a page's detector and reviewer to the worker. They can only report; what they say is parsed and bound to the sender's tab. */
export interface FromPage {
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
export interface FromPanel {
  reviewTab(tab: { readonly tabId: number }): void;
  /** Compares the report in a tab with the one at `url`; null: with none; left out: the tool chooses. */
  chooseEarlier(choice: { readonly tabId: number; readonly url?: string | null }): void;
}

/** From panel and worker to the reviewer in a tab. */
export interface ToReviewer {
  /** Answers by being there. */
  ping(): boolean;
  review(wish: Commission): boolean;
  /** Scrolls to a finding's first place that shows. */
  show(at: { readonly findingId: string }): ShowResult;
  /** Scrolls to any place and rings it for a moment, whether or not something is marked there. */
  showPlace(at: Location): ShowResult;
  /** Scrolls to a finding at once and tells where it stands in the window, for a picture. */
  sight(of: { readonly findingId: string }): PictureSight;
  /** The page as it was reviewed, and its frames, without what the extension has added. */
  pageTexts(): readonly PageSource[];
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
  readonly settings: RuleSettings;
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
