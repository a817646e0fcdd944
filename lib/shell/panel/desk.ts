/** What a panel knows of its page beside the review: decisions, what the page said before, whether the store is getting full. */
import { pageAddress } from '../../decisions/address';
import { nothingDecided, type Decisions } from '../../decisions/model';
import { readPasts, type Pasts } from '../../decisions/past';
import {
  type Concerns,
  type DecisionCount,
  crowdedPages,
  decisionsFor,
  pastsOf,
  watchDecisions,
  watchPasts,
} from '../kept/decisions';

export interface Desk {
  /** The page's address without fragment; null before a page is known. */
  readonly page: string | null;
  readonly decisions: Decisions;
  readonly pasts: Pasts;
  /** Set where the oldest decisions will soon be forgotten. */
  readonly crowded: DecisionCount | null;
}

export const emptyDesk: Desk = {
  page: null,
  decisions: nothingDecided,
  pasts: readPasts(undefined).value,
  crowded: null,
};

/** Tells what is known of a page, now and on every change from wherever in the extension.
 *  @returns a function that turns to another page, or to none */
export function followDesk(told: (desk: Desk) => void): (url: string | null) => void {
  let page: string | null = null;

  const tell = async (): Promise<void> => {
    const asked = page;
    if (asked === null) return told(emptyDesk);
    const [decisions, pasts, crowded] = await Promise.all([
      decisionsFor(asked),
      pastsOf(asked),
      crowdedPages(),
    ]);
    if (asked === page) told({ page: asked, decisions, pasts, crowded });
  };

  const tellIf = (concerns: Concerns) => {
    if (page !== null && concerns(page)) void tell();
  };
  watchDecisions(tellIf);
  watchPasts(tellIf);
  return (url) => {
    const next = url === null ? null : pageAddress(url);
    if (next === page) return;
    page = next;
    void tell();
  };
}
