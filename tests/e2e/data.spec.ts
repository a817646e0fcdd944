/** The report as it was read, beside the page that it was read from. */
import { faulty } from './cases';
import { expect, t, test } from './extension';
import { domOf, marksOf } from './marks';

test('a click on a cell scrolls to it on the page and rings it; afterwards only the marks are there', async ({
  open,
  panelOf,
  reviewOf,
}) => {
  const page = await open(faulty);
  await reviewOf(page);
  const before = await domOf(page);
  const { badges } = await marksOf(page);
  const panel = await panelOf(page);
  await panel.getByRole('tab', { name: t('view.data') }).click();
  const received = panel.getByRole('row', { name: /一、本年新收/ });
  await received.getByRole('button').nth(1).click();
  await page.bringToFront();
  const ring = page.locator('mingcha-marks .ring');
  await expect(ring).toBeVisible();
  const cell = page
    .getByRole('row', { name: /一、本年新收/ })
    .getByRole('cell')
    .nth(2);
  await expect(cell).toBeInViewport();
  const [around, inside] = [(await ring.boundingBox())!, (await cell.boundingBox())!];
  expect(around.x).toBeLessThanOrEqual(inside.x);
  expect(around.x + around.width).toBeGreaterThanOrEqual(inside.x + inside.width);
  await expect(ring).toHaveCount(0);
  expect((await marksOf(page)).badges).toBe(badges);
  expect(await domOf(page)).toBe(before);
});

test('where nothing is marked, a glance leaves nothing behind', async ({ open, panelOf, reviewOf }) => {
  const page = await open(faulty);
  await reviewOf(page);
  const panel = await panelOf(page);
  await panel.getByRole('switch', { name: t('action.marks') }).click();
  await expect.poll(async () => (await marksOf(page)).elements).toBe(0);
  const before = await domOf(page);
  await panel.getByRole('tab', { name: t('view.data') }).click();
  await panel.getByRole('button', { name: /^一、/ }).click();
  await expect.poll(async () => (await marksOf(page)).elements).toBe(1);
  await page.bringToFront();
  await expect.poll(async () => (await marksOf(page)).elements).toBe(0);
  expect(await domOf(page)).toBe(before);
  await panel.bringToFront();
  await panel.getByRole('switch', { name: t('action.marks') }).click();
});
