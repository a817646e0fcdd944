/** What the panel of one tab can do to browser and page. */
import type { Opinion } from '../../lib/decisions/model';
import type { Location } from '../../lib/judge/model';
import type { ShowResult } from '../../lib/marks/marks-options';
import type { ExportActions } from '../handing-over/export-menu';
import type { EarlierActions } from './earlier-report';

export interface PanelActions extends ExportActions, EarlierActions {
  readonly review: () => void;
  /** Scrolls the page to a finding. @returns what came of it; null where the page does not answer */
  readonly show: (findingId: string) => Promise<ShowResult | null>;
  /** Scrolls the page to any place of it, and rings that for a moment. */
  readonly showPlace: (location: Location) => Promise<ShowResult | null>;
  readonly setMarks: (on: boolean) => void;
  /** Decides about findings of the page, by id; null takes a decision back. */
  readonly decide: (opinions: Readonly<Record<string, Opinion | null>>) => void;
  /** Decides about rules for the whole site of the page. */
  readonly decideForSite: (opinions: Readonly<Record<string, Opinion | null>>) => void;
  /** Switches a rule on or off everywhere. */
  readonly setRule: (rule: string, on: boolean) => void;
  readonly setReviewer: (name: string) => void;
  /** Saves review and decisions for a colleague. @returns the file's name; null where there is nothing to save */
  readonly saveReview: () => string | null;
  readonly allowSite: () => void;
  readonly reload: () => void;
  readonly options: () => void;
}
