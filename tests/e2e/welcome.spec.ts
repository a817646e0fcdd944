/** The first page, and the sample report: a review from end to end without any website. */
import type { Page } from '@playwright/test';
import { expect, t, test } from './extension';
import { marksOf } from './marks';

test('the sample is marked, listed and jumped through, with no network', async ({ ownPage, panelOf }) => {
  const sample = await ownPage('welcome.html');
  await sample.getByRole('button', { name: t('welcome.try') }).click();
  await expect(sample.getByRole('heading', { level: 1 })).toContainText('文昭区林业局');
  await expect.poll(async () => (await marksOf(sample)).highlights.length).toBeGreaterThan(0);
  expect((await marksOf(sample)).badges).toBeGreaterThan(0);

  const panel = await panelOf(sample);
  const cards = panel.locator('[data-finding]');
  await expect(cards.first()).toBeVisible();
  expect(await cards.count()).toBeGreaterThan(5);
  await cards.last().getByRole('button').first().click();
  await sample.bringToFront();
  await expect.poll(() => sample.evaluate(() => scrollY)).toBeGreaterThan(300);

  await sample.locator('mingcha-marks').getByRole('button').first().click();
  await panel.bringToFront();
  await expect(panel.locator('[data-finding][aria-current="true"]')).toHaveCount(1);
});

test('the sample follows the settings, and its links lead nowhere', async ({
  ownPage,
  optionsPage,
  reviewOf,
}) => {
  const sample = await ownPage('sample.html');
  const [first] = (await reviewOf(sample)).findings;
  await (await optionsPage()).locator(`[data-rule="${first!.rule}"]`).uncheck();
  await expect.poll(async () => rulesOf(sample, reviewOf)).not.toContain(first!.rule);
  await sample.bringToFront();
  await sample
    .locator('a[href]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  expect(sample.url()).toContain('/sample.html');
});

test('the options lead back to the first page', async ({ optionsPage }) => {
  const options = await optionsPage();
  await options.getByRole('link', { name: t('options.welcome') }).click();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(t('welcome.title'));
});

async function rulesOf(
  page: Page,
  reviewOf: (page: Page) => Promise<{ findings: readonly { rule: string }[] }>,
): Promise<string[]> {
  return (await reviewOf(page)).findings.map(({ rule }) => rule);
}
