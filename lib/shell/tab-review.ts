/** The worker's side of a review: one tab, from the wish to the result. It holds no state of its own. */
import { badgeOf, showBadge } from './badge';
import { injectReviewer } from './inject';
import { askReviewer, type Commission, type ReviewMade } from './messages';
import { languageOf, settings } from './settings';
import { forgetTab, reviewedTabs, setTabState, tabState, type FailureReason, type TabState } from './state';

/** Has a tab reviewed: by the reviewer that is there, or by a fresh one.
 *  @param asked whether a person asked; else the page's detector did */
export async function reviewTab(tabId: number, url: string | null, asked: boolean): Promise<void> {
  const before = await tabState(tabId);
  const wish = { asked: asked || (before?.kind === 'reviewed' && before.asked) };
  await setTabState(tabId, { kind: 'reviewing', url, ...wish, since: Date.now() });
  if ((await askReviewer(tabId, 'review', wish)).kind === 'answer') return;
  const injection = await injectReviewer(tabId);
  if (injection.kind === 'refused') await reviewFailed(tabId, url, injection.reason, injection.detail);
}

/** What a reviewer that has just started in a tab is told. */
export async function commission(tabId: number): Promise<Commission> {
  const [state, wishes] = await Promise.all([tabState(tabId), settings()]);
  const asked = state?.kind === 'reviewing' && state.asked;
  return { asked, marks: wishes.marks, language: languageOf(wishes) };
}

export async function reviewMade(tabId: number, url: string, { asked, review }: ReviewMade): Promise<void> {
  await setTabState(tabId, { kind: 'reviewed', url, asked, review });
  await showBadge(tabId, badgeOf(review, asked));
}

export async function reviewFailed(
  tabId: number,
  url: string | null,
  reason: FailureReason,
  detail: string,
): Promise<void> {
  await setTabState(tabId, { kind: 'failed', url, reason, detail });
  await showBadge(tabId);
}

/** Forgets what was known of a tab whose page has gone.
 *  @param url the page that is in the tab now, where the browser tells */
export async function pageChanged(tabId: number, url: string | undefined): Promise<void> {
  const state = await tabState(tabId);
  if (state === null || (url !== undefined && state.url !== null && samePage(url, state.url))) return;
  if (url === undefined && (await isAlive(tabId))) return;
  await forgetUnlessNew(tabId, state);
}

/** A page that came back from the browser's cache or was never left still has its reviewer; a reloaded one has not. */
export async function pageLoaded(tabId: number): Promise<void> {
  const state = await tabState(tabId);
  if (state?.kind !== 'reviewed' || (await isAlive(tabId))) return;
  await forgetUnlessNew(tabId, state);
}

/** Shows or hides the marks on every reviewed page. */
export async function setMarksEverywhere(on: boolean): Promise<void> {
  const tabs = await reviewedTabs();
  await Promise.all(tabs.map((tabId) => askReviewer(tabId, 'setMarks', { on })));
}

/** While the page was being asked, the next one may have been put under review. */
async function forgetUnlessNew(tabId: number, before: TabState): Promise<void> {
  const now = await tabState(tabId);
  if (now?.kind !== before.kind || now.url !== before.url) return;
  await forgetTab(tabId);
  await showBadge(tabId);
}

async function isAlive(tabId: number): Promise<boolean> {
  return (await askReviewer(tabId, 'ping', undefined)).kind === 'answer';
}

function samePage(one: string, other: string): boolean {
  return withoutHash(one) === withoutHash(other);
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}
