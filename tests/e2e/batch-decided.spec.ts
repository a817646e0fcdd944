/** What was dismissed on its page no longer counts in a batch that has the page. */
import { anyTabs, batchPanel, isOver, rowOf } from './batch';
import { htmlOf, faulty } from './cases';
import { expect, t, test } from './extension';

test('counts follow decisions: at once, in sheets, and in a batch that is opened later', async ({
  browserWithExtension: browser,
  open,
  panelOf,
  reviewOf,
}) => {
  const page = await open({ html: htmlOf(faulty) });
  const { findings } = await reviewOf(page);
  const error = findings.find(({ severity }) => severity === 'error')!;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const batch = await batchPanel(browser);
  await batch.getByRole('button', { name: anyTabs }).click();
  await isOver(batch);
  const row = rowOf(batch, '/made/');
  await expect(row).toContainText(t('batch.errors', { count: errors }));

  const panel = await panelOf(page);
  const card = panel.locator(`[data-finding="${error.id}"]`);
  await card.getByRole('button', { name: t('decide.dismiss') }).click();
  await card.getByRole('radio', { name: t('dismiss.here') }).check();
  await card.getByLabel(t('dismiss.reason')).selectOption('misread');
  await card
    .locator('form')
    .getByRole('button', { name: t('decide.dismiss') })
    .click();
  await expect(card).toHaveCount(0);
  await expect(row).toContainText(t('batch.errors', { count: errors - 1 }));

  await batch.bringToFront();
  await batch.getByRole('button', { name: t('batch.export') }).click();
  await batch.getByRole('menuitem', { name: t('batch.copy.summary') }).click();
  await expect(batch.getByText(t('batch.copied'))).toBeVisible();
  const summary = await batch.evaluate(() => navigator.clipboard.readText());
  const line = summary.split('\n').find((each) => each.includes('/made/'));
  expect(line?.split('\t')[5]).toBe(String(errors - 1));

  await batch.reload();
  await batch
    .getByRole('button', { name: new RegExp(`^${t('batch.open')}`) })
    .first()
    .click();
  await expect(row).toContainText(t('batch.errors', { count: errors - 1 }));
});
