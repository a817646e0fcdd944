/** A batch of addresses: fetched or opened, politely, and nothing lost when something dies. */
import { rosterBook, rosterInGbk } from '../support/roster-files';
import { batchPanel, ended, rowOf, startLinks } from './batch';
import { clean, faulty, htmlOf } from './cases';
import { expect, t, test } from './extension';

const good = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `http://h${n}.chengyuan.gov.cn/samples/${n % 2 ? 'faulty' : 'clean'}.html`,
  );

test('ten addresses, of which one server is broken and one is slow', async ({
  browserWithExtension: browser,
}) => {
  test.setTimeout(60_000);
  let asked = 0;
  browser.serve('/broken.html', () => {
    asked += 1;
    return { status: 500, headers: { 'content-type': 'text/html' }, body: 'broken' };
  });
  browser.serve('/late.html', async () => {
    await new Promise((later) => setTimeout(later, 3_000));
    return htmlOf(faulty);
  });
  const panel = await batchPanel(browser);
  await startLinks(panel, [
    ...good(8),
    'http://broken.chengyuan.gov.cn/broken.html',
    'http://late.chengyuan.gov.cn/late.html',
  ]);
  await ended(panel, { done: 9, skipped: 0, failed: 1 }, 40_000);
  await expect(rowOf(panel, 'broken.html')).toContainText(t('batch.fail.http', { detail: '500' }));
  await expect(rowOf(panel, 'late.html')).toContainText(t('batch.source'));
  expect(asked).toBe(3);

  browser.serve('/broken.html', htmlOf(clean));
  await panel.getByRole('button', { name: t('batch.retry', { count: 1 }) }).click();
  await ended(panel, { done: 10, skipped: 0, failed: 0 });
  await panel.close();
});

test('a worker that dies on the way loses nothing', async ({ browserWithExtension: browser, stopWorker }) => {
  test.setTimeout(60_000);
  browser.serve('/slowly.html', async () => {
    await new Promise((later) => setTimeout(later, 1_200));
    return htmlOf(faulty);
  });
  const panel = await batchPanel(browser);
  const slow = Array.from({ length: 8 }, (_, n) => `http://s${n}.chengyuan.gov.cn/slowly.html`);
  await startLinks(panel, slow);
  for (const round of [0, 1]) {
    await expect(rowOf(panel, t('batch.errors', { count: 9 })).nth(round)).toBeVisible({ timeout: 15_000 });
    await stopWorker();
  }
  await ended(panel, { done: 8, skipped: 0, failed: 0 }, 40_000);
  await panel.close();
});

test('with the panel closed a batch goes on', async ({ browserWithExtension: browser, stopWorker }) => {
  const panel = await batchPanel(browser);
  await startLinks(panel, good(6));
  await expect(panel.locator('.batch-row').first()).toBeVisible();
  await panel.close();
  await stopWorker();
  const desk = await browser.desk();
  const isRunning = () => desk.evaluate(async () => 'batch' in (await chrome.storage.session.get('batch')));
  await expect.poll(isRunning, { timeout: 25_000 }).toBe(false);
  const again = await browser.context.newPage();
  await again.goto(`chrome-extension://${browser.extensionId}/sidepanel.html#batch`);
  await again
    .getByRole('button', { name: new RegExp(`^${t('batch.open')}`) })
    .first()
    .click();
  await ended(again, { done: 6, skipped: 0, failed: 0 });
  await again.close();
});

test('opened in background tabs, a few at a time, and closed again', async ({
  browserWithExtension: browser,
}) => {
  const panel = await batchPanel(browser);
  const before = await panel.evaluate(async () => (await chrome.tabs.query({})).length);
  await panel.getByLabel(t('batch.paste')).fill(good(5).join('\n'));
  await panel.getByLabel(t('batch.way')).selectOption('open');
  await panel.getByRole('button', { name: t('batch.checkLinks', { count: 5 }) }).click();
  await ended(panel, { done: 5, skipped: 0, failed: 0 });
  await expect.poll(() => panel.evaluate(async () => (await chrome.tabs.query({})).length)).toBe(before);
  await panel.close();
});

const roster = [
  ['文昭区林业局', 'http://www.wenzhao.gov.cn/samples/faulty.html'],
  ['岚泽县水利局', ''],
  ['岚泽县财政局', 'http://www.lanze.gov.cn/nothing-here.html'],
] as const;
const csv = ['单位名称,网址', ...roster.map((unit) => unit.join(','))].join('\r\n');

test('a roster names the unit whose report is missing, whatever file it is', async ({
  browserWithExtension: browser,
}) => {
  const panel = await batchPanel(browser);
  const found = panel.getByText(t('batch.foundUnits', { count: 3, without: 1 }));
  for (const [name, buffer] of [
    ['utf-8.csv', Buffer.from(csv)],
    ['gbk.csv', rosterInGbk(csv)],
    ['units.xlsx', rosterBook(...roster)],
  ] as const) {
    const picker = panel.getByLabel(t('batch.roster'));
    await picker.setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('1,2') });
    await expect(found).toHaveCount(0);
    await picker.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(found).toBeVisible();
  }
  await panel.getByRole('button', { name: t('batch.checkLinks', { count: 2 }) }).click();
  await ended(panel, { done: 1, skipped: 0, failed: 1 });
  const unit = (name: string) => panel.locator('.batch-units li').filter({ hasText: name });
  await expect(unit('岚泽县水利局')).toContainText(t('batch.unit.missing'));
  await expect(unit('岚泽县财政局')).toContainText(t('batch.unit.unknown'));
  await expect(unit('文昭区林业局')).toContainText(t('batch.unit.reported'));
  await panel.close();
});

test('no page of a site that nobody has allowed is asked for; the sites are asked for with the click', async ({
  browserWithExtension: browser,
}) => {
  let isAsked = false;
  browser.serve('/foreign.html', () => {
    isAsked = true;
    return htmlOf(faulty);
  });
  const panel = await batchPanel(browser);
  // The browser's own question has no page that a test could answer it on.
  await panel.evaluate(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    chrome.permissions.request = (async ({ origins = [] }: chrome.permissions.Permissions) => {
      asked.push(...origins);
      return false;
    }) as typeof chrome.permissions.request;
  });
  await panel
    .getByLabel(t('batch.paste'))
    .fill('http://www.chengyuan.example/foreign.html\nhttp://a.chengyuan.gov.cn/samples/clean.html');
  await expect(panel.getByText(t('batch.asks', { count: 1 }))).toBeVisible();
  await panel.getByRole('button', { name: t('batch.checkLinks', { count: 2 }) }).click();
  await ended(panel, { done: 1, skipped: 1, failed: 0 });
  await expect(rowOf(panel, 'foreign.html')).toContainText(t('batch.skip.no-permission'));
  await panel.getByRole('button', { name: t('batch.allow', { count: 1 }) }).click();
  const asked = () => panel.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  const sites = ['*://www.chengyuan.example/*', '*://www.chengyuan.example/*'];
  await expect.poll(asked).toEqual(sites);
  expect(isAsked).toBe(false);
});
