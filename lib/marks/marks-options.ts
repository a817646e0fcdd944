/** What marks are told, and what they tell. */
import type { Severity } from '../domain/keys';
import type { Reading } from '../report/model';

export interface MarksOptions {
  /** A mark, or what it marks, was clicked. */
  readonly onPick: (findingId: string) => void;
  /** The names of the severities, for those who do not see a mark; asked for at each drawing. */
  readonly words: () => Readonly<Record<Severity, string>>;
  /** Reads the page afresh, to find again what a script has drawn anew. Without it, such marks go. */
  readonly reread?: () => Reading;
  /** Ends the marks for good, as `clear` does. */
  readonly signal?: AbortSignal;
}

/** What came of showing a finding. `unseen`: it is on the page, but nothing of it is rendered (a title, a script, hidden text);
 *  `gone`: the page no longer holds it. */
export type ShowResult = 'shown' | 'unseen' | 'gone';
