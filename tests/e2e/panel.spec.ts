/** The panel beside a report: listing, going to and fro, and what it says where there is nothing to list. */
import { clean, faulty, htmlOf, news, tamperedNews } from './cases';
import { expect, t, test } from './extension';
import { marksOf, noMarks } from './marks';

test('lists the findings with place, sum, advice and basis', async ({ open, panelOf, reviewOf }) => {
  const page = await open(faulty);
  const { report, findings } = await reviewOf(page);
  const panel = await panelOf(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(report!.title);
  await expect(panel.locator('[data-finding]')).toHaveCount(findings.length);
  const sum = findings.find(({ rule }) => rule === 'applicant-total-unbalanced')!;
  const card = panel.locator(`[data-finding="${sum.id}"]`);
  await expect(card).toContainText(sum.message);
  await expect(card).toContainText(sum.advice);
  await expect(card).toContainText(sum.basis!);
  await expect(card).toContainText('总计');
  await expect(card).toContainText(String(sum.evidence['equation']));
});

test('a click on a finding scrolls the page to its mark', async ({ open, panelOf, reviewOf }) => {
  const page = await open(faulty);
  const last = (await reviewOf(page)).findings.findLast(({ locations }) => locations[0]?.kind === 'cell')!;
  const panel = await panelOf(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await panel.locator(`[data-finding="${last.id}"]`).getByRole('button').first().click();
  await expect(panel.locator(`[data-finding="${last.id}"]`)).toHaveAttribute('aria-current', 'true');
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
});

test('a click on a mark shows its finding', async ({ open, panelOf, reviewOf }) => {
  const page = await open(faulty);
  const { findings } = await reviewOf(page);
  const panel = await panelOf(page);
  await expect(panel.locator('[data-finding]')).toHaveCount(findings.length);
  await page.bringToFront();
  await page.locator('mingcha-marks').getByRole('button').nth(3).click();
  await panel.bringToFront();
  const selected = panel.locator('[data-finding][aria-current="true"]');
  await expect(selected).toHaveCount(1);
  await expect(selected).toBeInViewport();
});

test('next and previous by keyboard', async ({ open, panelOf, reviewOf }) => {
  const page = await open(faulty);
  const { findings } = await reviewOf(page);
  const panel = await panelOf(page);
  const cards = panel.locator('[data-finding]');
  await expect(cards).toHaveCount(findings.length);
  await panel.keyboard.press('j');
  await expect(cards.nth(0)).toHaveAttribute('aria-current', 'true');
  await panel.keyboard.press('j');
  await expect(cards.nth(1)).toHaveAttribute('aria-current', 'true');
  await panel.keyboard.press('k');
  await expect(cards.nth(0)).toHaveAttribute('aria-current', 'true');
});

test('a clean report: says so, and what that rests on', async ({ open, panelOf, reviewOf }) => {
  const page = await open(clean);
  await reviewOf(page);
  const panel = await panelOf(page);
  await expect(panel.getByText(t('verdict.clean'))).toBeVisible();
  await expect(panel.locator('[data-finding]')).toHaveCount(0);
});

test('a page that is no report: says so, and checks it for tampering when asked', async ({
  open,
  panelOf,
}) => {
  const page = await open({ html: news });
  const panel = await panelOf(page);
  await expect(panel.getByText(t('state.idle'))).toBeVisible();
  await panel.getByRole('button', { name: t('action.check') }).click();
  await expect(panel.getByText(t('state.otherClean'))).toBeVisible();
});

test('tampering with a page that is no report is found when asked, listed and marked; unasked nothing is', async ({
  open,
  panelOf,
  badgeOf,
}) => {
  const page = await open({ html: tamperedNews });
  const panel = await panelOf(page);
  await expect(panel.getByText(t('state.idle'))).toBeVisible();
  expect(await marksOf(page)).toEqual(noMarks);
  await panel.getByRole('button', { name: t('action.check') }).click();
  await expect(panel.getByText(t('state.otherFindings'))).toBeVisible();
  await expect(panel.locator('[data-finding]').first()).toContainText('qv88.example');
  await expect.poll(() => badgeOf(page)).toMatch(/^\d+$/);
  expect(await page.evaluate(() => performance.getEntriesByName('mingcha:review').length)).toBe(1);
});

test('a page outside gov.cn: says what permission is missing', async ({ open, panelOf }) => {
  const page = await open({ html: htmlOf(faulty), host: 'http://www.chengyuan.example' });
  const panel = await panelOf(page);
  await expect(panel.getByText(t('state.noPermission'))).toBeVisible();
});

test('the toolbar button reviews a page outside gov.cn', async ({
  open,
  pressToolbarButton,
  badgeOf,
  reviewOf,
}) => {
  const page = await open({ html: htmlOf(faulty), host: 'http://www.chengyuan.example' });
  await pressToolbarButton(page);
  expect((await reviewOf(page)).kind).toBe('report');
  await expect.poll(() => badgeOf(page)).toMatch(/^\d+$/);
});
