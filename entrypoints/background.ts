/** The worker: every listener is registered here, before anything is awaited. It remembers nothing; see lib/shell/state. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pageRead } from '../lib/shell/batch/read-pages';
import { happened, orderBatch, startBatch } from '../lib/shell/batch/run';
import { batchWishSchema, orderSchema, pageReadSchema } from '../lib/shell/batch/schemas';
import { batchFailed, batchReviewed, batchTabGone, batchTabUpdated } from '../lib/shell/batch/tabs';
import { watchDecisions } from '../lib/shell/kept/decisions';
import { injectDetector } from '../lib/shell/page/inject';
import { onAskWorker } from '../lib/shell/messages';
import { openPanel } from '../lib/shell/panel/open-panel';
import {
  chosenSchema,
  failureSchema,
  pickedSchema,
  reviewMadeSchema,
  tabSchema,
} from '../lib/shell/kept/schemas';
import { isOwnPage, pageOf } from '../lib/shell/worker/senders';
import { watchSettings } from '../lib/shell/kept/settings';
import { isOwnSite } from '../lib/shell/worker/sites';
import { forgetTab, setPick, tabFacts } from '../lib/shell/kept/state';
import { compareWith, reviewMade } from '../lib/shell/worker/take-review';
import {
  commission,
  followDecisions,
  followSettings,
  pageChanged,
  pageLoaded,
  reviewFailed,
  reviewTab,
} from '../lib/shell/worker/tab-review';

export default defineBackground({ type: 'module', main: listen });

function listen(): void {
  onAskWorker('found', async (_, sender) => {
    const { tabId, url } = pageOf(sender);
    await reviewTab(tabId, url, false);
  });
  onAskWorker('begin', (_, sender) => {
    const { tabId, url } = pageOf(sender);
    return commission(tabId, url);
  });
  onAskWorker('reviewed', async (data, sender) => {
    const page = pageOf(sender);
    const made = reviewMadeSchema.safeParse(data);
    if (made.success) {
      await reviewMade(page, made.data);
      await batchReviewed(page.tabId, page.url, made.data);
    } else {
      await reviewFailed(page.tabId, page.url, 'crash', made.error.message);
      await batchFailed(page.tabId, 'crash', made.error.message);
    }
  });
  onAskWorker('failed', async (data, sender) => {
    const { tabId, url } = pageOf(sender);
    const { reason, detail } = failureSchema.parse(data);
    await reviewFailed(tabId, url, reason, detail);
    await batchFailed(tabId, reason, detail);
  });
  onAskWorker('picked', async (data, sender) => {
    const { tabId, windowId } = pageOf(sender);
    void openPanel({ id: tabId, windowId }, { orWindow: false });
    await setPick(tabId, pickedSchema.parse(data).findingId);
  });
  onAskWorker('reviewTab', async (data, sender) => {
    if (!isOwnPage(sender)) return;
    const { tabId } = tabSchema.parse(data);
    const { url } = await browser.tabs.get(tabId);
    await reviewTab(tabId, url ?? null, true);
  });

  onAskWorker('chooseEarlier', async (data, sender) => {
    if (!isOwnPage(sender)) return;
    const { tabId, url } = chosenSchema.parse(data);
    await compareWith(tabId, url);
  });

  onAskWorker('startBatch', (data, sender) => {
    if (!isOwnPage(sender)) throw new Error('message from nowhere');
    return startBatch(batchWishSchema.parse(data));
  });
  onAskWorker('orderBatch', async (data, sender) => {
    if (isOwnPage(sender)) await orderBatch(orderSchema.parse(data));
  });
  onAskWorker('pageRead', async (data, sender) => {
    if (isOwnPage(sender)) await pageRead(pageReadSchema.parse(data));
  });
  onAskWorker('beat', () => happened({ kind: 'tick' }));

  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    void openPanel({ id: tab.id, windowId: tab.windowId });
    void reviewTab(tab.id, tab.url ?? null, true);
  });

  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (url !== undefined || status === 'loading') void pageChanged(tabId, url);
    if (status === 'complete') void loaded(tabId, tab.url);
    void batchTabUpdated(tabId, { status, url });
  });
  browser.tabs.onRemoved.addListener((tabId) => void tabGone(tabId));
  browser.tabs.onReplaced.addListener((_, removedTabId) => void tabGone(removedTabId));
  browser.tabs.onActivated.addListener(({ tabId }) => void lookAt(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void lookAtActiveTabs();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  watchSettings((now, before) => void followSettings(now, before));
  watchDecisions((concerns) => void followDecisions(concerns));
}

/** Where the user has granted a site, its pages get the detector that government sites have by the manifest. */
async function loaded(tabId: number, url: string | undefined): Promise<void> {
  await pageLoaded(tabId);
  if (url !== undefined && (await isOwnSite(url))) await lookAt(tabId);
}

async function tabGone(tabId: number): Promise<void> {
  await forgetTab(tabId);
  await batchTabGone(tabId);
}

/** Pages that were open before the extension was have had no detector. They get it one by one, as they are looked at. */
async function lookAt(tabId: number): Promise<void> {
  if ((await tabFacts(tabId)) !== null) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Without permission for the site its address is not told.
  if (tab?.url !== undefined && tab.status === 'complete') await injectDetector(tabId);
}

async function lookAtActiveTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [lookAt(id)])));
}
