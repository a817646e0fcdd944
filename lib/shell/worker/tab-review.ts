/** The worker's side of a review: one tab, from the wish to the result. It holds no state of its own. */
import { pageAddress } from '../../decisions/address';
import { chosen, dismissalsOf, nothingDecided } from '../../decisions/model';
import { badgeOf, showBadge } from './badge';
import { decisionsFor, type Concerns } from '../kept/decisions';
import { earlierReport } from './earlier-report';
import { injectReviewer } from '../page/inject';
import { askReviewer } from '../messages';
import type { Commission } from '../page/calls';
import { ruleSettings, type Settings } from '../../settings/model';
import { forgetOpenReport, openReports } from './open-reports';
import { languageOf, settings } from '../kept/settings';
import type { Refusal } from './unsuitable';
import {
  forgetTab,
  reviewedTabs,
  setTabState,
  tabFacts,
  type FailureReason,
  type TabFacts,
} from '../kept/state';

/** Has a tab reviewed: by the reviewer that is there, or by a fresh one.
 *  @param asked whether a person asked for this page; else its detector did, or a batch
 *  @returns why the browser did not let a reviewer in, or null */
export async function reviewTab(tabId: number, url: string | null, asked: boolean): Promise<Refusal | null> {
  const before = await tabFacts(tabId);
  const wished = asked || (before?.kind === 'reviewed' && before.asked);
  await setTabState(tabId, { kind: 'reviewing', url, asked: wished, since: Date.now() });
  if (await askForReview(tabId, url)) return null;
  const injection = await injectReviewer(tabId);
  if (injection.kind === 'injected') return null;
  await reviewFailed(tabId, url, injection.reason, injection.detail);
  return injection;
}

/** What the reviewer in a tab is told before it reviews.
 *  @param url the page, where it is known
 *  @param bySettings the page has been reviewed before, and only the settings have changed since */
export async function commission(tabId: number, url: string | null, bySettings = false): Promise<Commission> {
  const [state, wishes, decisions] = await Promise.all([
    tabFacts(tabId),
    settings(),
    url === null ? nothingDecided : decisionsFor(url),
  ]);
  const asked = (state?.kind === 'reviewing' || state?.kind === 'reviewed') && state.asked;
  const own = (await openReports()).get(tabId);
  const earlier = own && (await earlierReport(own));
  return {
    asked,
    marks: wishes.marks,
    language: languageOf(wishes),
    settings: ruleSettings(wishes),
    dismissals: dismissalsOf(decisions),
    bySettings,
    previous: earlier ? { id: earlier.source.id, record: earlier.record } : null,
  };
}

/** @returns whether there is a reviewer in the tab to do it */
export async function askForReview(tabId: number, url: string | null, bySettings = false): Promise<boolean> {
  return (await askReviewer(tabId, 'review', await commission(tabId, url, bySettings))).kind === 'answer';
}

/** Lets marks and badges of reviewed pages follow what was decided about them.
 *  @param concerns whether the decisions are about a page */
export async function followDecisions(concerns: Concerns): Promise<void> {
  for await (const [tabId, state] of reviewedTabs(concerns)) {
    const decisions = await decisionsFor(state.url);
    await showBadge(tabId, badgeOf(chosen(state.review, decisions), state.asked));
    await askReviewer(tabId, 'dismiss', dismissalsOf(decisions));
  }
}

/** Notes why a tab has no review, and takes away what an earlier one has left there: report and badge. */
export async function reviewFailed(
  tabId: number,
  url: string | null,
  reason: FailureReason,
  detail: string,
): Promise<void> {
  await forgetOpenReport(tabId);
  await setTabState(tabId, { kind: 'failed', url, reason, detail }, null);
  await showBadge(tabId);
}

/** Forgets what was known of a tab whose page has gone.
 *  @param url the page that is in the tab now, where the browser tells */
export async function pageChanged(tabId: number, url: string | undefined): Promise<void> {
  const state = await tabFacts(tabId);
  if (state === null || (url !== undefined && state.url !== null && samePage(url, state.url))) return;
  if (url === undefined && (await isAlive(tabId))) return;
  await forgetUnlessNew(tabId, state);
}

/** A page that came back from the browser's cache or was never left still has its reviewer; a reloaded one has not. */
export async function pageLoaded(tabId: number): Promise<void> {
  const state = await tabFacts(tabId);
  if (state?.kind !== 'reviewed' || (await isAlive(tabId))) return;
  await forgetUnlessNew(tabId, state);
}

/** Lets every page that has been reviewed follow the user's settings: by marks alone, or by a new review where that may say something else. */
export async function followSettings(now: Settings, before: Settings): Promise<void> {
  const isNew = wordsOf(now) !== wordsOf(before);
  if (!isNew && now.marks === before.marks) return;
  for await (const [tabId, { url }] of reviewedTabs()) {
    await (isNew ? askForReview(tabId, url, true) : askReviewer(tabId, 'setMarks', { on: now.marks }));
  }
}

/** All of the settings that a review and the texts of its marks follow from. */
function wordsOf(wishes: Settings): string {
  return JSON.stringify([ruleSettings(wishes), languageOf(wishes)]);
}

/** While the page was being asked, the next one may have been put under review. */
async function forgetUnlessNew(tabId: number, before: TabFacts): Promise<void> {
  const now = await tabFacts(tabId);
  if (now?.kind !== before.kind || now.url !== before.url) return;
  await forgetTab(tabId);
  await showBadge(tabId);
}

async function isAlive(tabId: number): Promise<boolean> {
  return (await askReviewer(tabId, 'ping', undefined)).kind === 'answer';
}

function samePage(one: string, other: string): boolean {
  return pageAddress(one) === pageAddress(other);
}
