/** Deciding about findings: what is dismissed leaves page and badge, what was decided stays, and a corrected page is told from an old one. */
import type { Locator, Page } from '@playwright/test';
import { faulty, htmlOf } from './cases';
import { expect, t, test } from './extension';
import { marksOf } from './marks';

const sum = 'applicant-total-unbalanced';

function cardOf(panel: Page, id: string): Locator {
  return panel.locator(`[data-finding="${id}"]`);
}

async function dismiss(card: Locator, scope: string, reason: string | null): Promise<void> {
  await card.getByRole('button', { name: t('decide.dismiss') }).click();
  await card.getByRole('radio', { name: scope }).check();
  if (reason !== null) await card.getByLabel(t('dismiss.reason')).selectOption(reason);
  await card
    .locator('form')
    .getByRole('button', { name: t('decide.dismiss') })
    .click();
}

test('what is dismissed leaves page, badge and counts; it shows on request and comes back with one click', async ({
  open,
  panelOf,
  badgeOf,
  reviewOf,
}) => {
  const page = await open(faulty);
  const { findings } = await reviewOf(page);
  const error = findings.find(({ rule }) => rule === sum)!;
  const badge = Number(await badgeOf(page));
  const { badges } = await marksOf(page);
  const panel = await panelOf(page);
  await dismiss(cardOf(panel, error.id), t('dismiss.here'), 'misread');
  await expect(cardOf(panel, error.id)).toHaveCount(0);
  await expect.poll(() => badgeOf(page)).toBe(String(badge - 1));
  await expect.poll(async () => (await marksOf(page)).badges).toBeLessThan(badges);

  await panel.bringToFront();
  await panel.getByRole('switch', { name: t('filter.dismissed', { count: 1 }) }).click();
  await expect(cardOf(panel, error.id)).toContainText('工具读错了页面');
  await cardOf(panel, error.id)
    .getByRole('button', { name: t('decide.restore') })
    .click();
  await expect(cardOf(panel, error.id)).toHaveAttribute('data-state', 'pending');
  await expect.poll(() => badgeOf(page)).toBe(String(badge));
  await expect.poll(async () => (await marksOf(page)).badges).toBe(badges);
});

test('decisions outlive reload, review, a stopped worker and an update; panels beside one another agree', async ({
  open,
  panelOf,
  reviewOf,
  stopWorker,
  browserWithExtension,
}) => {
  const page = await open({ html: htmlOf(faulty) });
  const [first, second] = (await reviewOf(page)).findings;
  const panel = await panelOf(page);
  const other = await panelOf(page);
  await panel.bringToFront();
  await cardOf(panel, first!.id)
    .getByRole('button', { name: t('decide.confirm') })
    .click();
  await dismiss(cardOf(panel, second!.id), t('dismiss.here'), 'handled');
  await cardOf(panel, first!.id)
    .getByRole('button', { name: t('decide.note') })
    .click();
  await panel.getByLabel(t('note.label')).fill('已电话核实');
  await panel.getByRole('button', { name: t('decide.save') }).click();
  const isThere = async (shown: Page): Promise<void> => {
    await expect(cardOf(shown, first!.id)).toHaveAttribute('data-state', 'confirmed');
    await expect(cardOf(shown, first!.id)).toContainText('已电话核实');
    await expect(cardOf(shown, second!.id)).toHaveCount(0);
  };
  await isThere(panel);
  await isThere(other);

  await page.reload();
  await reviewOf(page);
  await stopWorker();
  await panel.reload();
  await isThere(panel);
  await panel.getByRole('button', { name: t('action.reviewAgain') }).click();
  await isThere(panel);

  await browserWithExtension.update();
  await page.reload();
  await reviewOf(page);
  await isThere(await panelOf(page));
});

test('a corrected page: fixed, still there, and a changed number is a new finding that no old decision sticks to', async ({
  open,
  panelOf,
  reviewOf,
  browserWithExtension,
}) => {
  const html = htmlOf(faulty);
  const page = await open({ html });
  const { findings, corrections } = await reviewOf(page);
  const error = findings.find(({ rule }) => rule === sum)!;
  const panel = await panelOf(page);
  await cardOf(panel, error.id)
    .getByRole('button', { name: t('decide.confirm') })
    .click();
  await expect(cardOf(panel, error.id)).toHaveAttribute('data-state', 'confirmed');

  const change = (to: number): string => {
    const row = html.indexOf('本年新收');
    const { from } = corrections.find(({ resolves }) => resolves.includes(error.id))!;
    const end = html.indexOf('</tr>', row);
    const cell = html.lastIndexOf(String(from), end);
    return html.slice(0, cell) + to + html.slice(cell + String(from).length);
  };
  const path = new URL(page.url()).pathname;
  await page.waitForTimeout(3_000);
  browserWithExtension.serve(path, change(7));
  await page.reload();
  await reviewOf(page);
  await panel.bringToFront();
  await expect(panel.locator('.since')).toContainText('改后仍有问题');
  await expect(cardOf(panel, error.id)).toHaveCount(0);
  const changed = (await reviewOf(page)).findings.find(({ rule }) => rule === sum)!;
  await expect(cardOf(panel, changed.id)).toHaveAttribute('data-state', 'pending');

  const { to } = corrections.find(({ resolves }) => resolves.includes(error.id))!;
  await page.waitForTimeout(3_000);
  browserWithExtension.serve(path, change(to));
  await page.reload();
  await reviewOf(page);
  await panel.bringToFront();
  await expect(panel.locator('.since')).toContainText(/已改正 [1-9]/);
  await expect(panel.locator('.since')).toContainText('仍存在');
});

test('a rule can be dismissed for the whole site, with a reason, and restored', async ({
  open,
  panelOf,
  reviewOf,
}) => {
  const page = await open({ html: htmlOf(faulty) });
  const elsewhere = await open({ html: htmlOf(faulty), host: 'http://www.wenzhao.gov.cn' });
  const error = (await reviewOf(page)).findings.find(({ rule }) => rule === sum)!;
  const panel = await panelOf(page);
  await panel.bringToFront();
  await dismiss(cardOf(panel, error.id), t('dismiss.site'), null);
  await expect(panel.getByRole('alert')).toHaveText(t('dismiss.needsReason'));
  await panel.getByLabel(t('dismiss.reason')).selectOption('beyond');
  await panel
    .locator('form')
    .getByRole('button', { name: t('decide.dismiss') })
    .click();
  await expect(cardOf(panel, error.id)).toHaveCount(0);

  const again = await open({ html: htmlOf(faulty) });
  await reviewOf(again);
  const beside = await panelOf(again);
  await expect(beside.locator('[data-finding]').first()).toBeVisible();
  await expect(cardOf(beside, error.id)).toHaveCount(0);
  await reviewOf(elsewhere);
  await expect(cardOf(await panelOf(elsewhere), error.id)).toHaveCount(1);

  await beside.bringToFront();
  await beside.getByRole('tab', { name: new RegExp(t('view.checks')) }).click();
  await beside
    .getByRole('region', { name: t('checks.siteDismissed') })
    .getByRole('button', { name: t('decide.restore') })
    .click();
  await beside.getByRole('tab', { name: new RegExp(t('view.findings')) }).click();
  await expect(cardOf(beside, error.id)).toHaveCount(1);
});

test('dismissed everywhere, the rule is off, and undoing switches it on', async ({
  open,
  panelOf,
  reviewOf,
}) => {
  const page = await open({ html: htmlOf(faulty) });
  const error = (await reviewOf(page)).findings.find(({ rule }) => rule === sum)!;
  const panel = await panelOf(page);
  await panel.bringToFront();
  await dismiss(cardOf(panel, error.id), t('dismiss.everywhere'), null);
  await expect(cardOf(panel, error.id)).toHaveCount(0);
  await panel.getByRole('tab', { name: new RegExp(t('view.checks')) }).click();
  await expect(panel.getByRole('region', { name: t('checks.off') })).toBeVisible();
  await panel.getByRole('button', { name: t('dismiss.undo') }).click();
  await expect(panel.getByRole('region', { name: t('checks.off') })).toHaveCount(0);
  await panel.getByRole('tab', { name: new RegExp(t('view.findings')) }).click();
  await expect(cardOf(panel, error.id)).toHaveCount(1);
  await expect(panel.locator('.since')).toHaveCount(0);
});
