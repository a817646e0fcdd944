/** What leaves a batch: all findings, the units, the letters; and what has changed since an earlier one. */
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Review } from '../../lib/judge/model';
import { batchPanel, ended, startLinks } from './batch';
import { clean, faulty, htmlOf } from './cases';
import { expect, t, test } from './extension';

const pages = ['http://one.chengyuan.gov.cn/hand/1.html', 'http://two.chengyuan.gov.cn/hand/2.html'];

test('all findings, the units and the letters are copied and saved; a later batch tells what has changed', async ({
  browserWithExtension: browser,
}) => {
  test.setTimeout(60_000);
  browser.serve('/hand/1.html', htmlOf(faulty));
  browser.serve('/hand/2.html', htmlOf(clean).replaceAll('林业局', '水利局'));
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await batchPanel(browser);
  await startLinks(panel, pages);
  await ended(panel, { done: 2, skipped: 0, failed: 0 });

  await pick(panel, t('batch.copy.json'));
  await expect(panel.getByText(t('batch.copied'))).toBeVisible();
  const { reviews } = JSON.parse(await clipboard(panel)) as { reviews: Review[] };
  expect(reviews.map(({ url }) => url)).toEqual(pages);
  const findings = reviews.flatMap((review) => review.findings);

  await pick(panel, t('batch.copy.table'));
  await expect.poll(async () => (await clipboard(panel)).trim().split('\n').length).toBe(findings.length + 1);
  await pick(panel, t('batch.copy.summary'));
  await expect.poll(async () => (await clipboard(panel)).trim().split('\n').length).toBe(3);

  const workbook = unzipSync(await saved(panel, t('batch.save.xlsx')));
  const rowsIn = (sheet: number) =>
    [...strFromU8(workbook[`xl/worksheets/sheet${sheet}.xml`]!).matchAll(/<row /g)].length;
  expect([rowsIn(1), rowsIn(2)]).toEqual([findings.length + 1, 3]);
  const letters = unzipSync(await saved(panel, t('batch.save.notice')));
  expect(Object.keys(letters).length).toBe(1);
  expect(strFromU8(Object.values(letters)[0]!)).toContain('文昭区林业局');

  await panel.getByText(t('batch.together')).click();
  await panel.getByRole('button', { name: t('batch.togetherStart'), exact: true }).click();
  await expect(panel.getByText(t('batch.duplicates', { count: 1 }))).toBeVisible();
  await expect(panel.locator('.batch-compared').first()).toContainText('水利局');

  browser.serve('/hand/1.html', htmlOf(clean));
  await panel.getByRole('button', { name: t('batch.back') }).click();
  await startLinks(panel, pages);
  await ended(panel, { done: 2, skipped: 0, failed: 0 });
  await panel.getByText(t('batch.compare')).click();
  await panel.getByLabel(t('batch.compareWith')).selectOption({ index: 1 });
  await expect(panel.locator('.batch-compared')).toContainText([
    t('batch.fixed', { count: findings.length }),
    t('batch.fixed', { count: 0 }),
  ]);
  await panel.close();
});

async function pick(panel: Page, item: string): Promise<void> {
  await panel.getByRole('button', { name: t('batch.export') }).click();
  await panel.getByRole('menuitem', { name: item }).click();
}

async function saved(panel: Page, item: string): Promise<Uint8Array> {
  const coming = panel.waitForEvent('download');
  await pick(panel, item);
  return readFile(await (await coming).path());
}

function clipboard(panel: Page): Promise<string> {
  return panel.evaluate(() => navigator.clipboard.readText());
}
