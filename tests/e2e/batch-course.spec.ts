/** How a batch goes on: paused, resumed, cancelled, taken up again; and what it says when the browser's room runs out. */
import { batchPanel, ended, rowOf, startLinks } from './batch';
import { clean, htmlOf } from './cases';
import { expect, t, test } from './extension';

test('paused, resumed, cancelled, and what was left is tried again', async ({
  browserWithExtension: browser,
}) => {
  browser.serve('/course.html', async () => {
    await new Promise((later) => setTimeout(later, 700));
    return htmlOf(clean);
  });
  const panel = await batchPanel(browser);
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  const urls = Array.from({ length: 9 }, (_, n) => `http://c${n}.chengyuan.gov.cn/course.html`);
  await startLinks(panel, urls);
  await press(t('batch.pause'));
  await expect(panel.locator('.batch-status')).toHaveText(t('batch.status.paused'));
  // What was being read comes to its end; nothing else is begun.
  await expect(rowOf(panel, t('batch.state.reading'))).toHaveCount(0);
  const waiting = await rowOf(panel, t('batch.state.waiting')).count();
  expect(waiting).toBeGreaterThan(0);

  await press(t('batch.resume'));
  await expect.poll(() => rowOf(panel, t('batch.state.waiting')).count()).toBeLessThan(waiting);
  await press(t('batch.cancel'));
  await expect(panel.locator('.batch-status')).toHaveText(t('batch.status.finished'));
  const cancelled = await rowOf(panel, t('batch.skip.cancelled')).count();
  await ended(panel, { done: urls.length - cancelled, skipped: cancelled, failed: 0 });
  await press(t('batch.retry', { count: cancelled }));
  await ended(panel, { done: urls.length, skipped: 0, failed: 0 });
});

test('nearly no room left: the batch says so', async ({ browserWithExtension: browser }) => {
  const panel = await batchPanel(browser);
  // The protocol can narrow the room of sites, not that of extensions.
  await panel.addInitScript(() => {
    navigator.storage.estimate = async () => ({ usage: 93, quota: 100 });
  });
  await panel.reload();
  await startLinks(panel, ['http://www.chengyuan.gov.cn/samples/clean.html']);
  await expect(panel.getByText(t('batch.storage', { percent: 93 }))).toBeVisible();
  await ended(panel, { done: 1, skipped: 0, failed: 0 });
});
