/** The worker dies, the extension is updated: nothing is lost. */
import { faulty } from './cases';
import { expect, t, test } from './extension';

test('a stopped worker loses nothing', async ({ open, panelOf, badgeOf, reviewOf, stopWorker }) => {
  const page = await open(faulty);
  const { findings } = await reviewOf(page);
  const panel = await panelOf(page);
  const cards = panel.locator('[data-finding]');
  await expect(cards).toHaveCount(findings.length);
  const badge = await badgeOf(page);

  await stopWorker();
  await panel.reload();
  await expect(cards).toHaveCount(findings.length);
  await cards.last().getByRole('button').first().click();
  await expect(cards.last()).toHaveAttribute('aria-current', 'true');
  await panel.getByRole('button', { name: t('action.reviewAgain') }).click();
  await expect(cards).toHaveCount(findings.length);
  expect(await badgeOf(page)).toBe(badge);
});

test('a mark clicked while the worker is stopped still shows its finding', async ({
  open,
  panelOf,
  reviewOf,
  stopWorker,
}) => {
  const page = await open(faulty);
  await reviewOf(page);
  const panel = await panelOf(page);
  await stopWorker();
  await page.bringToFront();
  await page.locator('mingcha-marks').getByRole('button').first().click();
  await expect(panel.locator('[data-finding][aria-current="true"]')).toHaveCount(1);
});
