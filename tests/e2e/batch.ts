/** The panel's batches, as its users see them. */
import type { Page } from '@playwright/test';
import type { Launched } from '../../scripts/launch';
import { expect, t } from './extension';

/** The button that begins a batch of tabs, however many there are. */
export const anyTabs = /^审阅 \d+ 个标签页$/;

/** The panel, turned to batches, as an ordinary page. */
export async function batchPanel({ context, extensionId }: Launched): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html#batch`);
  await expect(panel.getByRole('heading', { name: t('batch.tabs') })).toBeVisible();
  return panel;
}

export async function startTabs(panel: Page, count: number): Promise<void> {
  await panel.getByRole('button', { name: t('batch.checkTabs', { count }) }).click();
}

export async function startLinks(panel: Page, urls: readonly string[]): Promise<void> {
  await panel.getByLabel(t('batch.paste')).fill(urls.join('\n'));
  await panel.getByRole('button', { name: t('batch.checkLinks', { count: urls.length }) }).click();
}

/** The row of a page, by a part of its address or its name. */
export function rowOf(panel: Page, words: string) {
  return panel.locator('.batch-row').filter({ hasText: words });
}

/** Waits until all is settled, and the numbers say so. */
export async function ended(
  panel: Page,
  account: { readonly done: number; readonly skipped: number; readonly failed: number },
  patience = 25_000,
): Promise<void> {
  const total = account.done + account.skipped + account.failed;
  await isOver(panel, patience);
  await expect(panel.getByText(t('batch.account', account))).toBeVisible();
  await expect(panel.getByText(t('batch.progressText', { settled: total, total }))).toBeVisible();
}

export async function isOver(panel: Page, patience = 25_000): Promise<void> {
  await expect(panel.locator('.batch-status')).toHaveText(t('batch.status.finished'), { timeout: patience });
}
