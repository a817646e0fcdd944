/** From the options to the page: a change is a new review, without a reload. */
import type { Page } from '@playwright/test';
import type { Review } from '../../lib/judge/model';
import { faulty, news } from './cases';
import { expect, t, test } from './extension';
import { marksOf, noMarks } from './marks';

test('the gear in the panel opens the options as a tab', async ({ open, panelOf, browserWithExtension }) => {
  const panel = await panelOf(await open(faulty));
  const opened = browserWithExtension.context.waitForEvent('page');
  await panel.getByRole('button', { name: t('action.options') }).click();
  const options = await opened;
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(t('options.title'));
  expect(options.url()).toContain('/options.html');
  await options.close();
});

test('a rule that is switched off is no longer found, and accounted for', async ({
  open,
  optionsPage,
  reviewOf,
  badgeOf,
}) => {
  const page = await open(faulty);
  const loaded = await loadedAt(page);
  const [{ rule }] = (await reviewOf(page)).findings as [Review['findings'][number]];
  const badge = await badgeOf(page);
  const options = await optionsPage();
  await options.locator(`[data-rule="${rule}"]`).uncheck();
  await expect.poll(async () => rulesIn(await reviewOf(page))).not.toContain(rule);
  expect((await reviewOf(page)).checks[rule]).toMatchObject({ outcome: 'not-applicable', say: 'off' });
  await expect.poll(() => badgeOf(page)).not.toBe(badge);
  await options.bringToFront();
  await options.locator(`[data-rule="${rule}"]`).check();
  await expect.poll(async () => rulesIn(await reviewOf(page))).toContain(rule);
  expect(await loadedAt(page)).toBe(loaded);
});

test('a denied term is flagged and marked on the page that is open', async ({
  open,
  optionsPage,
  panelOf,
}) => {
  const page = await open({ html: news });
  const loaded = await loadedAt(page);
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: t('action.check') }).click();
  await expect(panel.getByText(t('state.otherClean'))).toBeVisible();
  expect(await marksOf(page)).toEqual(noMarks);

  const options = await optionsPage();
  const denied = options.getByRole('region', { name: t('options.denied') });
  await denied.getByLabel(t('options.term'), { exact: true }).fill('市民广场');
  await denied.getByRole('button', { name: t('options.add') }).click();
  await expect(denied.getByText('市民广场')).toBeVisible();
  await expect(panel.locator('[data-finding]')).toContainText('市民广场');
  await expect.poll(async () => (await marksOf(page)).highlights).toContain('mingcha-error');

  await options.bringToFront();
  await denied.getByRole('button', { name: t('options.removeItem', { item: '市民广场' }) }).click();
  await expect.poll(() => marksOf(page)).toEqual(noMarks);
  expect(await loadedAt(page)).toBe(loaded);
});

test('what is stored badly breaks nothing, and a stopped worker none of it', async ({
  open,
  optionsPage,
  reviewOf,
  stopWorker,
  browserWithExtension,
}) => {
  const page = await open(faulty);
  const before = await reviewOf(page);
  const desk = await browserWithExtension.desk();
  await desk.evaluate(() =>
    chrome.storage.local.set({
      settings: { version: 'x', language: 'zh-CN', off: 3, allowed: [null], theme: {} },
    }),
  );
  expect((await reviewOf(page)).findings).toEqual(before.findings);
  await stopWorker();
  const options = await optionsPage();
  const [{ rule }] = before.findings as [Review['findings'][number]];
  await options.locator(`[data-rule="${rule}"]`).uncheck();
  await expect.poll(async () => rulesIn(await reviewOf(page))).not.toContain(rule);
});

test('settings go out as a file and come back', async ({ optionsPage }) => {
  const options = await optionsPage();
  const deadline = options.getByRole('textbox', { name: t('options.departmentDeadline') });
  await deadline.fill('1月20日');
  await options.keyboard.press('Tab');
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: t('options.export') }).click();
  const file = await (await download).path();
  await deadline.fill('');
  await options.keyboard.press('Tab');
  await options.getByLabel(t('options.import')).setInputFiles(file);
  await expect(
    options.getByText(`${t('options.departmentDeadline')}：${t('options.statutory')} → 01-20`),
  ).toBeVisible();
  await options.getByRole('button', { name: t('options.apply') }).click();
  await expect(deadline).toHaveValue('01-20');
});

test('a finding leads to the page of its rule', async ({ open, panelOf, reviewOf, browserWithExtension }) => {
  const page = await open(faulty);
  const [{ rule }] = (await reviewOf(page)).findings as [Review['findings'][number]];
  const panel = await panelOf(page);
  const opened = browserWithExtension.context.waitForEvent('page');
  await panel
    .getByRole('link', { name: t('finding.rule') })
    .first()
    .click();
  const explained = await opened;
  await expect(explained.getByText(rule, { exact: true })).toBeVisible();
  await expect(explained.getByRole('heading', { name: t('rules.basis') })).toBeVisible();
  await explained.close();
});

function rulesIn({ findings }: Review): string[] {
  return findings.map(({ rule }) => rule);
}

/** When the page was loaded: a reload gives it another time. */
function loadedAt(page: Page): Promise<number> {
  return page.evaluate(() => performance.timeOrigin);
}
