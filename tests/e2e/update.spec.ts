/** Tabs that were open before the extension was, or before it was updated, work without a reload. */
import { faulty } from './cases';
import { expect, test } from './extension';

test('a page that was open before an update is reviewed again', async ({
  open,
  reviewOf,
  browserWithExtension,
}) => {
  const page = await open(faulty);
  const before = await reviewOf(page);
  await page.evaluate(() => performance.clearMeasures());
  await page.bringToFront();
  await browserWithExtension.update();
  await page.waitForFunction(() => performance.getEntriesByName('mingcha:review').length > 0);
  expect((await reviewOf(page)).findings).toEqual(before.findings);
  expect(await page.locator('mingcha-marks').count()).toBe(1);
});
