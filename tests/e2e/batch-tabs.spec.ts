/** A batch of open tabs: each gets its row, whatever happens to it or to us. */
import { anyTabs, batchPanel, ended, isOver, rowOf, startTabs } from './batch';
import { clean, faulty, htmlOf, news } from './cases';
import { expect, site, t, test } from './extension';

const slow = async () => {
  await new Promise((later) => setTimeout(later, 3_000));
  return htmlOf(clean);
};

test('tabs of all kinds: each is accounted for, none stops the others', async ({
  browserWithExtension: browser,
  open,
}) => {
  browser.serve('/zwgk/nb.pdf', () => ({
    status: 200,
    headers: { 'content-type': 'application/pdf' },
    body: '%PDF-1.4\n%%EOF',
  }));
  await open(clean);
  await open({ html: news });
  await open({ html: htmlOf(faulty), host: 'http://www.chengyuan.example' });
  await open(faulty);
  const panel = await batchPanel(browser);
  await panel.evaluate(async (pdf) => {
    await chrome.tabs.create({ url: pdf, active: false });
    await chrome.tabs.create({ url: 'chrome://version', active: false });
    const [tab] = await chrome.tabs.query({ url: '*://*/samples/faulty.html' });
    await chrome.tabs.discard(tab!.id!);
  }, `${site}/zwgk/nb.pdf`);
  await expect(panel.getByLabel(t('batch.sleeping', { count: 1 }))).toBeVisible();
  const start = panel.getByRole('button', { name: anyTabs });
  const count = Number(/\d+/.exec((await start.textContent()) ?? '')?.[0]);
  await startTabs(panel, count);

  await ended(panel, { done: 2, skipped: count - 2, failed: 0 });
  await expect(rowOf(panel, 'samples/clean.html')).toContainText(t('batch.state.clean'));
  await expect(rowOf(panel, 'samples/faulty.html')).toContainText(t('batch.source'));
  await expect(rowOf(panel, 'samples/faulty.html')).toContainText(t('batch.errors', { count: 9 }));
  await expect(rowOf(panel, 'nb.pdf')).toContainText(t('batch.skip.pdf'));
  await expect(rowOf(panel, '秋季招聘会')).toContainText(t('batch.skip.not-report'));
  await expect(rowOf(panel, t('batch.unnamed')).first()).toContainText(t('batch.skip.no-permission'));
  const stillAsleep = await panel.evaluate(() => chrome.tabs.query({ discarded: true }));
  expect(stillAsleep.length).toBe(1);
  // Those that the fixture does not know: the sleeping one is another page since it sleeps.
  await panel.evaluate(async () => {
    const made = await chrome.tabs.query({ url: ['*://*/*.pdf', '*://*/samples/faulty.html'] });
    await chrome.tabs.remove(made.map(({ id }) => id!));
  });
  await panel.close();
});

test('tabs that are closed or turned to another page while they are read cost their own rows only', async ({
  browserWithExtension: browser,
}) => {
  for (const name of ['closed', 'turned']) browser.serve(`/slow/${name}.html`, slow);
  browser.serve('/slow/other.html', htmlOf(faulty));
  const panel = await batchPanel(browser);
  const ids = await panel.evaluate(async (base) => {
    const made = [];
    for (const path of ['slow/closed.html', 'slow/turned.html', 'samples/faulty.html']) {
      made.push(await chrome.tabs.create({ url: `${base}/${path}`, active: false }));
    }
    return made.map(({ id }) => id!);
  }, site);
  const count = await panel.evaluate(async () => {
    const addresses = (await chrome.tabs.query({})).map(({ url, pendingUrl }) => url || pendingUrl);
    return addresses.filter((url) => !url || /^https?:/.test(url)).length;
  });
  await startTabs(panel, count);
  await expect(rowOf(panel, 'closed.html')).toContainText(t('batch.state.reading'));
  await panel.evaluate((id) => chrome.tabs.remove(id), ids[0]!);
  await expect(rowOf(panel, 'closed.html')).toContainText(t('batch.skip.closed'));
  await panel.evaluate(([id, url]) => chrome.tabs.update(id, { url }), [
    ids[1]!,
    `${site}/slow/other.html`,
  ] as const);
  const turned = rowOf(panel, t('batch.skip.navigated')).or(rowOf(panel, 'slow/other.html'));
  await expect(turned.first()).toBeVisible();
  await expect(rowOf(panel, 'samples/faulty.html')).toContainText(t('batch.errors', { count: 9 }));
  await isOver(panel);
  await panel.evaluate((tabs) => chrome.tabs.remove(tabs), ids.slice(1));
  await panel.close();
});

test('the panel is closed and opened again; a row leads to its tab', async ({
  browserWithExtension: browser,
  open,
}) => {
  for (let each = 0; each < 4; each += 1) await open(faulty);
  const panel = await batchPanel(browser);
  await panel.getByRole('button', { name: anyTabs }).click();
  await expect(panel.locator('.batch-row').first()).toBeVisible();
  await panel.close();
  const again = await browser.context.newPage();
  await again.goto(`chrome-extension://${browser.extensionId}/sidepanel.html#batch`);
  const saved = again.getByRole('button', { name: new RegExp(`^${t('batch.open')}`) }).first();
  await expect(again.locator('.batch-status').or(saved).first()).toBeVisible();
  if (await saved.isVisible()) await saved.click();
  await isOver(again);
  await expect(rowOf(again, 'samples/faulty.html')).toHaveCount(4);
  await rowOf(again, 'samples/faulty.html').first().getByRole('button').first().click();
  const front = () => again.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.url);
  await expect.poll(front).toContain('samples/faulty.html');
  await again.close();
});

test('a tab group is offered by its first tab; who sleeps is left alone, or woken by wish', async ({
  browserWithExtension: browser,
  open,
}) => {
  await open(faulty);
  const panel = await batchPanel(browser);
  await panel.evaluate(async (base) => {
    const made = [];
    for (const n of [1, 2]) {
      made.push(await chrome.tabs.create({ url: `${base}/samples/clean.html?${n}`, active: false }));
    }
    const ids = made.map(({ id }) => id!) as [number, ...number[]];
    await chrome.tabs.group({ tabIds: ids });
    while ((await chrome.tabs.get(ids[1]!)).status !== 'complete') {
      await new Promise((later) => setTimeout(later, 50));
    }
    await chrome.tabs.discard(ids[1]!);
  }, site);
  const scope = panel.getByRole('combobox', { name: t('batch.scope') });
  const group = scope.locator('option').filter({ hasText: '等（2）' });
  await expect(group).toHaveText(/文昭区林业局/);
  for (const [wish, account] of [
    ['leave', { done: 1, skipped: 1, failed: 0 }],
    ['wake', { done: 2, skipped: 0, failed: 0 }],
  ] as const) {
    await scope.selectOption((await group.getAttribute('value'))!);
    await panel.getByLabel(t('batch.sleeping', { count: 1 })).selectOption(wish);
    await startTabs(panel, 2);
    await ended(panel, account);
    if (wish === 'leave') await expect(rowOf(panel, 'clean.html?2')).toContainText(t('batch.skip.asleep'));
    await panel.getByRole('button', { name: t('batch.back') }).click();
  }
  expect((await panel.evaluate(() => chrome.tabs.query({ discarded: true }))).length).toBe(0);
  await panel.evaluate(async () => {
    const made = await chrome.tabs.query({ url: '*://*/samples/clean.html?*' });
    await chrome.tabs.remove(made.map(({ id }) => id!));
  });
});
