/** A review goes to a colleague as a file, and comes back beside one's own. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faulty, htmlOf } from './cases';
import { expect, t, test } from './extension';

async function saved(panel: Page): Promise<string> {
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: t('file.menu') }).click();
  await panel.getByRole('menuitem', { name: t('file.save') }).click();
  const name = panel.getByLabel(t('file.name'));
  if (await name.isVisible()) {
    await name.fill('李明');
    await panel.getByRole('button', { name: t('file.signed') }).click();
  }
  return (await download).path();
}

test('saved, opened on the same page by somebody who thinks otherwise, adopted; a file about another page is refused', async ({
  open,
  panelOf,
  reviewOf,
}) => {
  const page = await open({ html: htmlOf(faulty) });
  const { findings } = await reviewOf(page);
  const [first, second] = findings;
  const panel = await panelOf(page);
  const card = (id: string) => panel.locator(`[data-finding="${id}"]`);
  await card(first!.id)
    .getByRole('button', { name: t('decide.confirm') })
    .click();
  await card(second!.id)
    .getByRole('button', { name: t('decide.confirm') })
    .click();
  await expect(card(second!.id)).toHaveAttribute('data-state', 'confirmed');

  const path = await saved(panel);
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect(file).toMatchObject({ kind: 'mingcha-review', version: 1, by: '李明', review: { findings } });
  expect(file).toHaveProperty('record.identity');

  await card(second!.id)
    .getByRole('button', { name: t('decide.dismiss') })
    .click();
  await card(second!.id).getByLabel(t('dismiss.reason')).selectOption('justified');
  await card(second!.id)
    .locator('form')
    .getByRole('button', { name: t('decide.dismiss') })
    .click();
  await expect(card(second!.id)).toHaveCount(0);

  const picker = panel.locator('input[type="file"]');
  await picker.setInputFiles(path);
  const opinions = panel.getByRole('region', { name: t('opinion.title', { by: '李明' }) });
  await expect(opinions).toContainText(t('opinion.differ', { count: 1 }));
  await expect(opinions).toContainText(t('opinion.agree', { count: 1 }));
  await opinions.getByRole('button', { name: t('opinion.adopt') }).click();
  await expect(card(second!.id)).toHaveAttribute('data-state', 'confirmed');
  await expect(card(second!.id)).toContainText('李明');

  const other = await open({ html: htmlOf(faulty) });
  await reviewOf(other);
  const elsewhere = await panelOf(other);
  await elsewhere.locator('input[type="file"]').setInputFiles(path);
  await expect(elsewhere.getByRole('alert')).toContainText('另一个页面');
  await elsewhere.locator('input[type="file"]').setInputFiles({
    name: '截断.json',
    mimeType: 'application/json',
    buffer: readFileSync(path).subarray(0, 900),
  });
  await expect(elsewhere.getByRole('alert')).toContainText('不是 JSON');
});
