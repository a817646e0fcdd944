/** Chromium 114, and builds without side panel and highlights: the same extension, by other means. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../../scripts/launch';
import { clean, faulty } from './cases';
import { expect, t, test } from './extension';
import { domOf, marksOf } from './marks';
import { newer, oldestExtension } from './oldest';

test.use({ extension: oldestExtension() });

test('what is newer is really gone', async ({ ownPage }) => {
  const page = await ownPage('rule.html');
  const left = await page.evaluate(() => [
    'canParse' in URL,
    'Highlight' in globalThis,
    'highlights' in CSS,
    'sidePanel' in chrome,
    'groupBy' in Object,
  ]);
  expect(left).toEqual([false, false, false, false, false]);
});

test('text is marked by boxes, and switching the marks off leaves the page as it was', async ({
  open,
  panelOf,
  reviewOf,
}) => {
  const page = await open(faulty);
  const { findings } = await reviewOf(page);
  const ofText = findings.filter(({ locations }) => locations[0]?.kind === 'text');
  expect(ofText.length).toBeGreaterThan(0);
  expect((await marksOf(page)).highlights).toEqual([]);
  expect(await linesOf(page)).toBeGreaterThanOrEqual(ofText.length);

  const panel = await panelOf(page);
  await panel
    .locator(`[data-finding="${ofText.at(-1)!.id}"]`)
    .getByRole('button')
    .first()
    .click();
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await panel.bringToFront();
  await panel.getByRole('switch', { name: t('action.marks') }).click();
  await expect.poll(() => marksOf(page)).toMatchObject({ elements: 0 });
  expect(await domOf(page)).not.toContain('mingcha');
});

test('the toolbar button opens the panel in a window of its own, once', async ({
  open,
  reviewOf,
  pressToolbarButton,
  browserWithExtension: { context },
}) => {
  const page = await open(faulty);
  const { report } = await reviewOf(page);
  const windows = () => context.pages().filter((each) => each.url().includes('/sidepanel.html?tab='));
  await pressToolbarButton(page);
  await expect.poll(() => windows().length).toBe(1);
  const [panel] = windows() as [Page];
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(report!.title);
  await pressToolbarButton(page);
  await page.waitForTimeout(500);
  expect(windows()).toHaveLength(1);
  await panel.close();
});

test('a clean report is clean, and the options work', async ({ open, reviewOf, badgeOf, optionsPage }) => {
  const page = await open(clean);
  expect((await reviewOf(page)).findings).toEqual([]);
  await expect.poll(() => badgeOf(page)).toBe('✓');
  const options = await optionsPage();
  await options.getByLabel(t('options.theme')).selectOption('contrast');
  await expect(options.locator('html')).toHaveAttribute('data-contrast', 'more');
  await options.getByLabel(t('options.theme')).selectOption('auto');
});

test('no script or sheet of the package asks for more than its oldest browser has', () => {
  const files = readdirSync(builtExtension, { recursive: true, encoding: 'utf8' });
  const calls = Object.entries(newer).flatMap(([path, names]) =>
    path.includes('.') || path === 'Iterator' ? [] : names.map((name) => `${path}.${name}(`),
  );
  // Sheets may use what is newer where nothing depends on it; these change what is there without them.
  const rules = ['light-dark(', '@starting-style', 'anchor(', 'field-sizing', 'calc-size(', '@function'];
  const found = files
    .filter((name) => /\.(?:js|css)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(builtExtension, name), 'utf8');
      return (name.endsWith('.js') ? calls : rules)
        .filter((each) => text.includes(each))
        .map((each) => `${name}: ${each}`);
    });
  expect(found).toEqual([]);
});

function linesOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelector('mingcha-marks')?.shadowRoot?.querySelectorAll('.line').length ?? 0,
  );
}
