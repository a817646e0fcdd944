/** axe-core on every page of the extension, in every state, theme and language. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsOn } from './axe';
import { clean, faulty, news, tamperedNews } from './cases';
import { expect, t, test } from './extension';

const looks = [
  { theme: 'light', contrast: 'normal', wish: 'light', system: 'light' },
  { theme: 'dark', contrast: 'normal', wish: 'dark', system: 'light' },
  { theme: 'light', contrast: 'more', wish: 'contrast', system: 'light' },
  { theme: 'dark', contrast: 'more', wish: 'contrast', system: 'dark' },
] as const;
const languages = ['zh-CN', 'en'] as const;

const listing = readFileSync(new URL('../pages/listing/page.html', import.meta.url), 'utf8');

test.describe.configure({ timeout: 120_000 });

for (const path of ['welcome.html', 'options.html', 'rule.html', 'rule.html?id=applicant-total-unbalanced']) {
  test(path, async ({ ownPage, browserWithExtension }) => {
    const page = await ownPage(path);
    await page.getByRole('heading').first().waitFor();
    await inAllLooks(page, await browserWithExtension.desk());
  });
}

test('the sample report, with its marks', async ({ ownPage, reviewOf }) => {
  const page = await ownPage('sample.html');
  await reviewOf(page);
  await page.locator('mingcha-marks').waitFor({ state: 'attached' });
  expect(await violationsOn(page, 'main, mingcha-marks')).toEqual([]);
});

const states: Readonly<
  Record<string, { readonly html?: string; readonly path?: string; readonly host?: string }>
> = {
  'many findings': { path: faulty },
  'a clean report': { path: clean },
  'a list of reports': { html: listing },
  'no report': { html: news },
  'no permission': { html: news, host: 'http://www.lanze.example' },
};

for (const [name, { html, path, host }] of Object.entries(states)) {
  test(`the panel: ${name}`, async ({ open, panelOf, browserWithExtension }) => {
    const page = await open(html === undefined ? path! : { html, ...(host && { host }) });
    const panel = await panelOf(page);
    await panel.getByRole('heading').first().waitFor();
    await panel.setViewportSize({ width: 360, height: 800 });
    await inAllLooks(panel, await browserWithExtension.desk());
  });
}

test('the panel: a page that was tampered with', async ({ open, panelOf, browserWithExtension }) => {
  const panel = await panelOf(await open({ html: tamperedNews }));
  await panel.getByRole('button', { name: t('action.check') }).click();
  await panel.locator('[data-finding]').first().waitFor();
  await inAllLooks(panel, await browserWithExtension.desk());
});

async function inAllLooks(page: Page, desk: Page): Promise<void> {
  for (const { theme, contrast, wish, system } of looks) {
    for (const language of languages) {
      await page.emulateMedia({ colorScheme: system });
      await desk.evaluate((settings) => chrome.storage.local.set({ settings }), {
        version: 1,
        theme: wish,
        language,
      });
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expect(page.locator('html')).toHaveAttribute('data-contrast', contrast);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await violationsOn(page), `${wish}, ${system}, ${language}`).toEqual([]);
    }
  }
}
