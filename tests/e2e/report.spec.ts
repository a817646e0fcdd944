/** Opening a page: what it and the toolbar show, unasked. */
import { clean, faulty, htmlOf, news, withScript } from './cases';
import { expect, site, t, test } from './extension';
import { domOf, marksOf, noMarks } from './marks';

test('a clean report gets a tick, and no mark', async ({ open, badgeOf }) => {
  const page = await open(clean);
  await expect.poll(() => badgeOf(page)).toBe('✓');
  expect(await marksOf(page)).toEqual(noMarks);
});

test('a faulty report is marked, and the badge counts errors and warnings', async ({
  open,
  badgeOf,
  reviewOf,
}) => {
  const page = await open(faulty);
  const { findings } = await reviewOf(page);
  const counted = findings.filter(({ severity }) => severity !== 'notice').length;
  expect(counted).toBeGreaterThan(3);
  await expect.poll(() => badgeOf(page)).toBe(String(counted));
  const marks = await marksOf(page);
  expect(marks.elements).toBe(1);
  expect(marks.badges).toBeGreaterThanOrEqual(findings.length);
  expect(marks.highlights).toContain('mingcha-error');
});

test('a review is timed, phase by phase', async ({ open, reviewOf }) => {
  const page = await open(faulty);
  await reviewOf(page);
  const names = await page.evaluate(() => performance.getEntriesByType('measure').map(({ name }) => name));
  for (const phase of ['detect', 'snapshot', 'extract', 'check', 'mark', 'review']) {
    expect(names).toContain(`mingcha:${phase}`);
  }
});

test('on a page that is no report only the detector runs', async ({ open, badgeOf }) => {
  const page = await open({ html: news });
  await page.waitForFunction(() => performance.getEntriesByName('mingcha:detect').length > 0);
  await page.waitForTimeout(1_000);
  const names = await page.evaluate(() => performance.getEntriesByType('measure').map(({ name }) => name));
  expect(new Set(names)).toEqual(new Set(['mingcha:detect']));
  expect(await badgeOf(page)).toBe('');
  expect(await marksOf(page)).toEqual(noMarks);
});

test('a page outside gov.cn is left alone', async ({ open, badgeOf }) => {
  const page = await open({ html: htmlOf(faulty), host: 'http://www.chengyuan.example' });
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(() => performance.getEntriesByType('measure').length)).toBe(0);
  expect(await badgeOf(page)).toBe('');
});

test('tables that arrive late are reviewed as well', async ({ open, badgeOf, reviewOf }) => {
  const late = withScript(
    htmlOf(clean),
    `const held = [...document.querySelectorAll('table')].map((table) => {
      const place = document.createComment('');
      table.replaceWith(place);
      return () => place.replaceWith(table);
    });
    setTimeout(() => held.forEach((putBack) => putBack()), 1500);`,
  );
  const page = await open({ html: late });
  expect((await reviewOf(page)).findings).not.toEqual([]);
  await expect.poll(() => badgeOf(page)).toBe('✓');
  expect((await reviewOf(page)).findings).toEqual([]);
});

test('a table that the page draws again keeps its marks', async ({ open, reviewOf }) => {
  const page = await open(faulty);
  const { findings } = await reviewOf(page);
  const before = await marksOf(page);
  await page.evaluate(() => {
    for (const table of document.querySelectorAll('table')) table.replaceWith(table.cloneNode(true));
  });
  await page.waitForTimeout(1_500);
  expect((await reviewOf(page)).findings).toEqual(findings);
  expect(await marksOf(page)).toEqual(before);
});

test('with marks switched off the page is byte for byte what it was', async ({ open, panelOf, reviewOf }) => {
  const untouched = await open({ html: htmlOf(faulty), host: 'http://www.chengyuan.example' });
  const page = await open(faulty);
  await reviewOf(page);
  const panel = await panelOf(page);
  const marks = panel.getByRole('switch', { name: t('action.marks') });
  expect(await domOf(page)).not.toBe(await domOf(untouched));
  await marks.click();
  await expect.poll(() => marksOf(page)).toEqual(noMarks);
  expect(await domOf(page)).toBe(await domOf(untouched));
  await marks.click();
  await expect.poll(async () => (await marksOf(page)).badges).toBeGreaterThan(0);
});

test('leaving a report clears its badge', async ({ open, badgeOf }) => {
  const page = await open(faulty);
  await expect.poll(() => badgeOf(page)).not.toBe('');
  await page.goto(`${site}/nothing-here.html`);
  await expect.poll(() => badgeOf(page)).toBe('');
});

test('nothing is requested but the page itself', async ({
  open,
  panelOf,
  reviewOf,
  browserWithExtension: { context },
}) => {
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  const page = await open(faulty);
  await reviewOf(page);
  await panelOf(page);
  const elsewhere = requested.filter((url) => !url.startsWith('chrome-extension:') && !url.startsWith(site));
  expect(elsewhere).toEqual([]);
  expect(requested).toContain(site + faulty);
});
