/** The worker takes in what a reviewer has made: state, badge, memory, and whatever else has to be judged again because of it. */
import { pageAddress } from '../../decisions/address';
import { chosen } from '../../decisions/model';
import type { ReportRecord } from '../../report/record';
import { badgeOf, showBadge } from './badge';
import { decisionsFor, rememberReview } from '../kept/decisions';
import { chooseEarlier, earlierChoice, type EarlierChoice } from '../kept/earlier-choices';
import { earlierReport, laterReports } from './earlier-report';
import type { ReviewMade } from '../page/calls';
import { forgetOpenReport, noteOpenReport, openReports, type OpenReport } from './open-reports';
import { keepReport } from '../kept/past-reports';
import type { SendingPage } from './senders';
import { setTabState } from '../kept/state';
import { askForReview } from './tab-review';

/** Takes a review in. Where last year's report is at hand and the review was made without it, it is made again; so are those of
 *  next year's that are open. */
export async function reviewMade(page: SendingPage, made: ReviewMade): Promise<void> {
  const due = await inTurn(() => take(page, made));
  await Promise.all(due.map(({ tabId, url, bySettings }) => askForReview(tabId, url, bySettings)));
}

/** A tab that is to be reviewed again. */
interface Due {
  readonly tabId: number;
  readonly url: string;
  readonly bySettings: boolean;
}

/** One after the other: of two reports of following years that are reviewed at once, each would miss the other. */
let taken: Promise<unknown> = Promise.resolve();

function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const done = taken.catch(() => undefined).then(run);
  taken = done;
  return done;
}

async function take({ tabId, url, incognito }: SendingPage, made: ReviewMade): Promise<Due[]> {
  const { asked, bySettings, review, record, previous } = made;
  const own = record && { tabId, incognito, earlier: previous, ...factsOf(record, url) };
  const earlier = own && (await earlierReport(own))?.source;
  const isWhole = (earlier?.id ?? null) === previous;
  const isRefused = own && (await earlierChoice(own.url)) === null;
  const compared = isRefused ? { earlier: null } : earlier && isWhole ? { earlier } : {};
  await setTabState(tabId, { kind: 'reviewed', url, asked, review, at: Date.now(), ...compared }, record);
  await showBadge(tabId, badgeOf(chosen(review, await decisionsFor(url)), asked));
  await (own ? noteOpenReport(own) : forgetOpenReport(tabId));
  if (!incognito && record) await keepReport(url, record);
  if (!incognito && isWhole && (record || (asked && review.kind === 'other')))
    await rememberReview(url, review, bySettings);
  return [...(isWhole ? [] : [{ tabId, url, bySettings }]), ...(own ? await outdatedBy(own) : [])];
}

/** Tabs with the report about the year after, unless it was compared with these very figures. */
async function outdatedBy(own: OpenReport): Promise<Due[]> {
  const outdated: Due[] = [];
  for (const later of await laterReports(own)) {
    const earlier = await earlierReport(later);
    if ((earlier?.source.id ?? null) === later.earlier) continue;
    outdated.push({ tabId: later.tabId, url: later.url, bySettings: true });
  }
  return outdated;
}

function factsOf({ identity: { title, agency, year } }: ReportRecord, url: string) {
  return { title, agency, year, url: pageAddress(url) };
}

/** Compares the report in a tab with the one that a person chose. */
export async function compareWith(tabId: number, choice: EarlierChoice | undefined): Promise<void> {
  const own = (await openReports()).get(tabId);
  if (!own) return;
  await chooseEarlier(own.url, choice);
  await askForReview(tabId, own.url, true);
}
