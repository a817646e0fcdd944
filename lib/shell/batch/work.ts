/** Begins the review of one row: in its tab, in a tab of its own, or from the text that the server sends. What cannot be begun is told
 *  at once; else the answer comes later, from the page's reviewer or from the reader. */
import { browser } from 'wxt/browser';
import type { RowOutcome, Row, Sleeping, ReadingWay } from '../../batch/model';
import { summaryOf } from '../../batch/summary';
import { ruleSettings } from '../../settings/model';
import type { JobKey } from './calls';
import { saveReview } from './saved-pages';
import { askReader } from '../messages';
import type { ReviewMade } from '../page/calls';
import { openReader } from './open-reader';
import { settings } from '../kept/settings';
import { tabFacts, type FailureReason } from '../kept/state';
import { reviewTab } from '../worker/tab-review';
import { readAddress } from '../../snapshot/read-address';

export interface Work {
  readonly row: Row;
  readonly job: JobKey;
  readonly way: ReadingWay;
  readonly sleeping: Sleeping;
  /** Milliseconds. */
  readonly patience: number;
  /** Tells in which tab the page stands, and its address. */
  readonly placed: (tabId: number, url: string | null) => Promise<void>;
}

/** Where a tab's page was asked for its review: at the next page, the answer is lost. */
const asked = new Map<number, string | null>();

/** @returns what came of it, or null where that will be told later */
export async function beginRow(work: Work): Promise<RowOutcome | null> {
  try {
    if (work.way === 'fetch') return await fetchRow(work, work.row.url);
    if (work.way === 'open') return await openRow(work);
    return await reviewRow(work);
  } catch (error) {
    return failure('crash', String(error));
  }
}

/** A tab has loaded its page. @returns what came of asking for its review, or null where that will be told later */
export async function tabLoaded(tabId: number): Promise<RowOutcome | null> {
  return asked.has(tabId) ? null : ask(tabId, await addressOf(await browser.tabs.get(tabId)));
}

/** A tab has begun to load. @returns whether it is another page than the one that was asked */
export function tabLoads(tabId: number, url: string | undefined): boolean {
  const before = asked.get(tabId);
  // Whatever comes now has to be asked anew.
  asked.delete(tabId);
  return (
    before !== undefined && url !== undefined && before !== null && withoutHash(url) !== withoutHash(before)
  );
}

/** The answer of a tab's reviewer, stored and in the words of a row. */
export async function outcomeOf(
  { batch, index }: JobKey,
  url: string,
  made: ReviewMade,
): Promise<RowOutcome> {
  await saveReview([batch, index], made.review, made.record);
  return { kind: 'reviewed', from: 'page', summary: summaryOf(made.review), url };
}

/** A reviewer that is silent or crashes has failed; for any other reason the row is skipped. */
export function outcomeOfFailure(reason: FailureReason, detail: string): RowOutcome {
  return reason === 'silent' || reason === 'crash'
    ? failure(reason, detail)
    : { kind: 'skipped', why: reason };
}

async function reviewRow(work: Work): Promise<RowOutcome | null> {
  const { tabId } = work.row;
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  if (tab === null || tabId === null) return { kind: 'skipped', why: 'closed' };
  const url = await addressOf(tab);
  if (url !== null && url !== work.row.url) await work.placed(tabId, url);
  const unfit = url === null ? null : unfitAddress(url);
  if (unfit) return { kind: 'skipped', why: unfit };
  asked.delete(tabId);
  if (tab.discarded || tab.status === 'unloaded') return reviewSleeping(work, tabId, url);
  // It is asked when it has loaded.
  return tab.status === 'loading' ? null : ask(tabId, url);
}

async function reviewSleeping(work: Work, tabId: number, url: string | null): Promise<RowOutcome | null> {
  if (work.sleeping === 'leave') return { kind: 'skipped', why: 'asleep' };
  if (work.sleeping === 'fetch') return fetchRow(work, url);
  await browser.tabs.reload(tabId);
  return null;
}

async function openRow(work: Work): Promise<RowOutcome | null> {
  const { url } = work.row;
  if (url === null || !(await mayRead(url))) return { kind: 'skipped', why: 'no-permission' };
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return failure('crash', '');
  await work.placed(id, url);
  const tab = await browser.tabs.get(id);
  return tab.status === 'complete' ? tabLoaded(id) : null;
}

async function fetchRow({ job, patience }: Work, url: string | null): Promise<RowOutcome | null> {
  if (url === null || !(await mayRead(url))) return { kind: 'skipped', why: 'no-permission' };
  await openReader();
  const wishes = ruleSettings(await settings());
  const answer = await askReader('readPage', { job, url, patience, settings: wishes });
  return answer.kind === 'answer' ? null : failure('interrupted', '');
}

async function ask(tabId: number, url: string | null): Promise<RowOutcome | null> {
  asked.set(tabId, url);
  const refusal = await reviewTab(tabId, url, false);
  return refusal && outcomeOfFailure(refusal.reason, refusal.detail);
}

interface KnownTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly pendingUrl?: string | undefined;
}

/** The browser tells a tab's address only with permission for its site; after a click on the toolbar button, the page has told it. */
async function addressOf({ id = -1, url, pendingUrl }: KnownTab): Promise<string | null> {
  return url || pendingUrl || ((await tabFacts(id))?.url ?? null);
}

function unfitAddress(url: string): 'browser-page' | 'pdf' | null {
  if (!/^(?:https?|file):/.test(url)) return 'browser-page';
  return /\.pdf$/i.test(readAddress(url)?.pathname ?? '') ? 'pdf' : null;
}

function mayRead(url: string): Promise<boolean> {
  const address = readAddress(url);
  return address
    ? browser.permissions.contains({ origins: [`${address.origin}/*`] })
    : Promise.resolve(false);
}

function failure(why: 'silent' | 'crash' | 'interrupted', detail: string): RowOutcome {
  return { kind: 'failed', why, detail, again: why === 'interrupted' };
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}
