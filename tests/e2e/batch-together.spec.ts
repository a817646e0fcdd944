/** What only several reports of a batch together tell. */
import type { Review } from '../../lib/judge/model';
import { county2021 } from '../support/page-clean';
import { pageHtml } from '../support/page-html';
import { copiedPage, exceedingPage } from '../support/page-together';
import { batchPanel, ended, rowOf, startLinks } from './batch';
import { expect, t, test } from './extension';
import { twoYears } from './two-years';

test('following years, shared texts, and an aggregate beside its part', async ({
  browserWithExtension: browser,
}) => {
  const { now, before } = twoYears('澄原市水利局');
  const pages = [now, before, copiedPage, pageHtml(county2021), exceedingPage];
  pages.forEach((html, index) => browser.serve(`/together/${index}.html`, html));
  const panel = await batchPanel(browser);
  await startLinks(
    panel,
    pages.map((_, index) => `http://g${index}.chengyuan.gov.cn/together/${index}.html`),
  );
  await ended(panel, { done: 5, skipped: 0, failed: 0 });
  await expect(rowOf(panel, '/together/0.html')).toContainText(t('batch.earlier', { year: 2021 }));

  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: t('batch.export') }).click();
  await panel.getByRole('menuitem', { name: t('batch.copy.json') }).click();
  await expect(panel.getByText(t('batch.copied'))).toBeVisible();
  const { reviews } = JSON.parse(await panel.evaluate(() => navigator.clipboard.readText())) as {
    reviews: Review[];
  };
  expect(reviews[0]!.findings.map(({ rule }) => rule)).toContain('carry-over-unbalanced');

  await panel.getByText(t('batch.together')).click();
  await panel.getByRole('button', { name: t('batch.togetherStart'), exact: true }).click();
  const shared = panel.locator('.batch-compared').filter({ hasText: '澄原市林业局' });
  await expect(shared).toContainText('澄原市水利局');
  const aggregate = panel.locator('.batch-compared').filter({ hasText: t('batch.aggregate.exceeded') });
  await aggregate.locator('summary').click();
  await expect(aggregate).toContainText('900');
});
