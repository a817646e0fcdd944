/** What axe-core says of a page of the extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect } from './extension';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Light first, and there everything is judged; the others differ in their colours alone. With more contrast, seven to one is due. */
const media = [
  { colorScheme: 'light', contrast: 'no-preference', rules: null },
  { colorScheme: 'dark', contrast: 'no-preference', rules: ['color-contrast'] },
  { colorScheme: 'light', contrast: 'more', rules: ['color-contrast', 'color-contrast-enhanced'] },
  { colorScheme: 'dark', contrast: 'more', rules: ['color-contrast', 'color-contrast-enhanced'] },
] as const;

interface Axe {
  run(
    within: string,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** Judges a page as it stands, whatever is open on it, as the system's looks change under it. Colours are the same in every language:
 *  where the page speaks English, it is judged in one look.
 *  @param within a selector: only this part is judged */
export async function inAllMedia(page: Page, within = 'body'): Promise<void> {
  const root = page.locator('html');
  const isEnglish = (await root.getAttribute('lang')) === 'en';
  for (const { colorScheme, contrast, rules } of isEnglish ? media.slice(0, 1) : media) {
    await page.emulateMedia({ colorScheme, contrast });
    await expect(root).toHaveAttribute('data-theme', colorScheme);
    await expect(root).toHaveAttribute('data-contrast', contrast === 'more' ? 'more' : 'normal');
    const found = await violationsOn(page, within, rules ?? undefined);
    expect.soft(found, `${within}: ${colorScheme}, ${contrast}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
}

/** The same in English and in Chinese, for what stays as it is when the language changes.
 *  @param desk a page of the extension that the settings are changed from; they end in Chinese */
export async function inAllMediaAndLanguages(page: Page, desk: Page, within = 'body'): Promise<void> {
  for (const language of ['en', 'zh-CN']) {
    await desk.evaluate(async (spoken) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), language: spoken } });
    }, language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await inAllMedia(page, within);
  }
}

/** @param rules those that are tried; by default all
 *  @returns what is broken, with the markup that breaks it */
export async function violationsOn(
  page: Page,
  within = 'body',
  rules?: readonly string[],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(
    async ([part, only]) => {
      const options = {
        resultTypes: ['violations'],
        ...(only && {
          runOnly: only,
          rules: Object.fromEntries(only.map((rule) => [rule, { enabled: true }])),
        }),
      };
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(part, options);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
      );
    },
    [within, rules] as const,
  );
}
