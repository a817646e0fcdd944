/** axe-core and the keyboard on everything that opens over the panel or within it, in every look and language. */
import type { Locator, Page } from '@playwright/test';
import { translator, type TextKey } from '../../lib/i18n/translate';
import { inAllMedia } from './axe';
import { faulty } from './cases';
import { expect, test } from './extension';

for (const language of ['zh-CN', 'en'] as const) {
  const t = translator(language);
  const button = (within: Page | Locator, key: TextKey) =>
    within.getByRole('button', { name: t(key), exact: true }).first();

  test.describe(language, () => {
    let panel: Page;
    let card: Locator;

    test.beforeEach(async ({ open, panelOf, reviewOf, browserWithExtension }) => {
      const desk = await browserWithExtension.desk();
      await desk.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, language });
      const page = await open(faulty);
      await reviewOf(page);
      panel = await panelOf(page);
      await panel.setViewportSize({ width: 360, height: 800 });
      card = panel.locator('[data-finding]').first();
    });

    test('sheets take the focus, keep it, and give it back', async () => {
      await throughSheet(button(panel, 'keys.open'), () => panel.keyboard.press('Enter'));
      await throughSheet(button(card, 'picture.take'), () => panel.keyboard.press('Enter'));
      for (const item of ['action.evidence', 'action.columns', 'action.notice'] as const) {
        await throughSheet(button(panel, 'action.export'), async () => {
          await panel.keyboard.press('Enter');
          await panel.getByRole('menuitem', { name: t(item) }).press('Enter');
        });
      }
    });

    test('menus and forms open by keyboard and close by Escape', async () => {
      for (const key of ['action.export', 'file.menu'] as const) {
        await button(panel, key).press('Enter');
        await expect(panel.getByRole('menuitem').first()).toBeFocused();
        await inAllMedia(panel, '.menu:has([role="menu"])');
        await panel.keyboard.press('Escape');
        await expect(button(panel, key)).toBeFocused();
      }

      await button(card, 'decide.dismiss').press('Enter');
      await button(card.locator('form'), 'decide.dismiss').press('Enter');
      await expect(panel.getByRole('alert')).toHaveText(t('dismiss.needsReason'));
      await inAllMedia(panel, '.card-form');
      await panel.keyboard.press('Escape');
      await expect(card.locator('.finding-message')).toBeFocused();

      await panel.keyboard.press('j');
      await panel.keyboard.press('n');
      await expect(panel.getByLabel(t('note.label'))).toBeFocused();
      await inAllMedia(panel, '.card-form');
      await panel.keyboard.press('Escape');

      await button(panel, 'file.menu').press('Enter');
      await panel.getByRole('menuitem', { name: t('file.save') }).press('Enter');
      await expect(panel.getByLabel(t('file.name'))).toBeFocused();
      await inAllMedia(panel, '.card-form');
      await panel.keyboard.press('Escape');
      await expect(button(panel, 'file.menu')).toBeFocused();
    });

    async function throughSheet(opener: Locator, openIt: () => Promise<void>): Promise<void> {
      const sheet = panel.locator('dialog[open]');
      await opener.focus();
      await openIt();
      await expect(sheet.locator(':focus')).toHaveCount(1);
      await expect(sheet.locator('[aria-busy="true"]')).toHaveCount(0);
      await inAllMedia(panel, 'dialog');
      const stops = (await sheet.locator('button, input, textarea, summary').count()) + 3;
      for (let stop = 0; stop < stops; stop += 1) {
        await panel.keyboard.press('Tab');
        // After the last stop comes the browser itself.
        expect(await panel.evaluate(() => document.activeElement?.matches('body, dialog *'))).toBe(true);
      }
      await panel.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
      await expect(opener).toBeFocused();
    }
  });
}
