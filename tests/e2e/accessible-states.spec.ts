/** axe-core on the views of the panel and the parts of the options, in the states that work leaves them in. */
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { inAllMediaAndLanguages } from './axe';
import { faulty, htmlOf } from './cases';
import { expect, t, test } from './extension';
import { twoYears } from './two-years';

test.describe.configure({ timeout: 120_000 });

test('findings that are decided, filtered, and seen by a colleague; data; checks', async ({
  open,
  panelOf,
  reviewOf,
  browserWithExtension,
}) => {
  const page = await open({ html: htmlOf(faulty) });
  const { findings } = await reviewOf(page);
  const panel = await panelOf(page);
  const desk = await browserWithExtension.desk();
  await panel.setViewportSize({ width: 360, height: 800 });
  const judge = (within?: string) => inAllMediaAndLanguages(panel, desk, within);
  const oneOfEach = [...new Map(findings.map(({ rule, id }) => [rule, id])).values()];
  const [first, second, third, last] = oneOfEach.map((id) => panel.locator(`[data-finding="${id}"]`));
  await press(first!, t('decide.confirm'));
  await press(second!, t('decide.confirm'));
  const file = await savedReview(panel);
  await dismiss(second!, t('dismiss.here'));
  await dismiss(third!, t('dismiss.site'));
  await dismiss(last!, t('dismiss.everywhere'));
  await panel.getByRole('switch', { name: /忽略/ }).click();

  await panel.locator('input[type="file"]').setInputFiles(file);
  await expect(panel.getByRole('region', { name: t('opinion.title', { by: '李明' }) })).toBeVisible();
  await panel.locator('.filters-more summary').click();
  await panel.getByLabel(t('filter.severity')).selectOption('error');
  await judge();
  await panel.getByRole('searchbox').fill('没有这样的问题');
  await expect(panel.getByText(t('filter.none'))).toBeVisible();
  await judge('.filters');

  await panel.getByRole('tab', { name: t('view.data') }).click();
  await judge('.tabs-shown');
  await panel.getByRole('tab', { name: t('view.checks') }).click();
  await expect(panel.getByRole('region', { name: t('checks.siteDismissed') })).toBeVisible();
  await expect(panel.getByRole('region', { name: t('checks.off') })).toBeVisible();
  await judge('.tabs-shown');
});

test('what has changed since the last review, and the earlier report', async ({
  open,
  panelOf,
  reviewOf,
  browserWithExtension,
}) => {
  const { now, before } = twoYears('澄原市体育局');
  await reviewOf(await open({ html: before }));
  const page = await open({ html: now });
  await reviewOf(page);
  const panel = await panelOf(page);
  const desk = await browserWithExtension.desk();
  await panel.getByRole('tab', { name: t('view.checks') }).click();
  await press(panel, t('earlier.choose'));
  await expect(panel.getByRole('button', { name: t('earlier.take'), exact: true })).toBeVisible();
  await inAllMediaAndLanguages(panel, desk, '.tabs-shown');
});

test('options: an item that is edited, a fault, a question asked again, a file that changes much and names the unknown', async ({
  optionsPage,
  browserWithExtension,
}) => {
  const options = await optionsPage();
  const desk = await browserWithExtension.desk();
  const denied = options.getByRole('region', { name: t('options.denied') });
  await denied.getByLabel(t('options.term'), { exact: true }).fill('星澜娱乐城');
  await press(denied, t('options.add'));
  await press(denied, t('options.editItem', { item: '星澜娱乐城' }));
  const hosts = options.getByRole('region', { name: t('options.hosts') });
  await hosts.getByLabel(t('options.host')).fill('不是域名');
  await press(hosts, t('options.add'));
  await expect(hosts.getByRole('alert')).toBeVisible();
  await press(options, t('options.forget'));
  await options
    .getByLabel(t('options.import'))
    .setInputFiles(
      settingsFile({ off: ['section-thin', 'no-such-rule'], textSize: 'large', theme: 7, colour: 'red' }),
    );
  await expect(options.getByText(t('options.ignored'))).toBeVisible();
  await inAllMediaAndLanguages(options, desk);
});

test('options that an administrator has set, and their sheets', async ({ ownPage, browserWithExtension }) => {
  const options = await ownPage('icon/16.png');
  // No test can be the browser's administrator: what the browser hands out is replaced.
  await options.addInitScript((set) => {
    chrome.storage.managed.get = (async () => set) as unknown as typeof chrome.storage.managed.get;
  }, policy);
  await options.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html`);
  await expect(options.getByRole('region', { name: t('options.policy') })).toContainText('no-such-setting');
  const desk = await browserWithExtension.desk();
  await inAllMediaAndLanguages(options, desk);
  for (const sheet of [t('action.columns'), t('action.notice')]) {
    await press(options, sheet);
    await inAllMediaAndLanguages(options, desk, 'dialog');
    await options.keyboard.press('Escape');
    await expect(options.getByRole('button', { name: sheet })).toBeFocused();
  }
});

const policy = {
  marks: true,
  keys: false,
  off: ['section-thin'],
  severities: { 'garbled-text': 'warning' },
  denied: [{ term: '星澜娱乐城', host: null }],
  hosts: ['www.lanze.example'],
  departmentDeadline: '01-20',
  noticeTemplate: '{单位}：{问题}',
  columns: ['number', 'agency', 'message'],
  parallel: 2,
  'no-such-setting': 1,
};

function settingsFile(settings: object) {
  const buffer = Buffer.from(JSON.stringify({ kind: 'mingcha-settings', version: 1, settings }));
  return { name: 'settings.json', mimeType: 'application/json', buffer };
}

async function savedReview(panel: Page) {
  const download = panel.waitForEvent('download');
  await press(panel, t('file.menu'));
  await panel.getByRole('menuitem', { name: t('file.save') }).click();
  await panel.getByLabel(t('file.name')).fill('李明');
  await press(panel, t('file.signed'));
  const buffer = readFileSync(await (await download).path());
  return { name: 'review.json', mimeType: 'application/json', buffer };
}

async function dismiss(card: Locator, scope: string): Promise<void> {
  await press(card, t('decide.dismiss'));
  await card.getByRole('radio', { name: scope }).check();
  const reason = card.getByLabel(t('dismiss.reason'));
  if (await reason.isVisible()) await reason.selectOption('justified');
  await press(card.locator('form'), t('decide.dismiss'));
}

function press(within: Page | Locator, name: string): Promise<void> {
  return within.getByRole('button', { name, exact: true }).first().click();
}
