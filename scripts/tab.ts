/** What is asked of a page's tab: its id, its panel, its review. */
import type { Page } from 'playwright-core';
import type { Review } from '../lib/judge/model';
import { unpack } from '../lib/shell/kept/packed';
import type { Launched } from './launch';

/** The panel of a page's tab, opened as an ordinary page. */
export async function openPanel(browser: Launched, page: Page): Promise<Page> {
  const tabId = await tabOf(browser, page);
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${tabId}`);
  return panel;
}

/** @returns the id of a page's tab, as the extension knows it */
export async function tabOf(browser: Launched, page: Page): Promise<number> {
  const desk = await browser.desk();
  await page.bringToFront();
  const id = await desk.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}

/** Waits for the review of a page's tab, as the extension keeps it.
 *  @throws Error where the page was not reviewed in time */
export async function reviewOf(browser: Launched, page: Page, patience = 10_000): Promise<Review> {
  const id = await tabOf(browser, page);
  const keys = [`tab:${id}`, `review:${id}`] as const;
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const desk = await browser.desk();
    const stored = await desk.evaluate((names) => chrome.storage.session.get([...names]), keys);
    if (isReviewed(stored[keys[0]])) return (await unpack(stored[keys[1]])) as Review;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`${page.url()} was not reviewed within ${patience / 1000} s`);
}

function isReviewed(facts: unknown): boolean {
  return typeof facts === 'object' && facts !== null && 'kind' in facts && facts.kind === 'reviewed';
}
