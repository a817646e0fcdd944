/** A site that the user has allowed for good: its reports are reviewed as they open, as those of government sites are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batchPanel, ended, rowOf, startLinks } from './batch';
import { faulty, htmlOf, news } from './cases';
import { copiedExtension } from './copied';
import { expect, t, test } from './extension';
import { marksOf } from './marks';

const allowed = 'http://www.lanze.example';
const others = 'http://www.wenzhao.example';

/** No script can answer the browser's question: here the site is allowed at installation, which leads to the same permission. */
test.use({ extension: allowingExtension() });

test('a report there is reviewed by itself, marked and counted', async ({
  open,
  reviewOf,
  badgeOf,
  panelOf,
}) => {
  const page = await open({ html: htmlOf(faulty), host: allowed });
  const { findings } = await reviewOf(page);
  expect(findings.length).toBeGreaterThan(0);
  await expect.poll(async () => (await marksOf(page)).highlights).toContain('mingcha-error');
  expect(Number(await badgeOf(page))).toBeGreaterThan(0);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-finding]')).toHaveCount(findings.length);
});

test('after the worker was stopped, too', async ({ open, reviewOf, stopWorker }) => {
  await stopWorker();
  const page = await open({ html: htmlOf(faulty), host: allowed });
  expect((await reviewOf(page)).findings.length).toBeGreaterThan(0);
});

test('another page there is left alone, and so is a report elsewhere', async ({ open, badgeOf, panelOf }) => {
  const other = await open({ html: news, host: allowed });
  const elsewhere = await open({ html: htmlOf(faulty), host: others });
  await expect((await panelOf(elsewhere)).getByText(t('state.noPermission'))).toBeVisible();
  expect(await badgeOf(other)).toBe('');
  expect(await elsewhere.locator('mingcha-marks').count()).toBe(0);
});

test('the options list it', async ({ optionsPage }) => {
  const options = await optionsPage();
  await expect(options.getByRole('region', { name: t('options.sites') })).toContainText('www.lanze.example');
});

test('a batch fetches its pages, with those of government sites, and from nowhere else', async ({
  browserWithExtension: browser,
}) => {
  const panel = await batchPanel(browser);
  const urls = [allowed, 'http://a.chengyuan.gov.cn', others].map((host) => `${host}${faulty}`);
  await panel.evaluate(() => {
    chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
  });
  await startLinks(panel, urls);
  await ended(panel, { done: 2, skipped: 1, failed: 0 });
  await expect(rowOf(panel, 'www.lanze.example')).toContainText(t('batch.source'));
  await expect(rowOf(panel, 'www.wenzhao.example')).toContainText(t('batch.skip.no-permission'));
});

function allowingExtension(): string {
  const folder = copiedExtension('own-site');
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push('*://www.lanze.example/*');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
