/** The browser's own page for the keys of extensions. No page can link to it. */
import { browser } from 'wxt/browser';

interface WithShortcutSettings {
  readonly commands?: { openShortcutSettings?(): Promise<void> };
}

/** @returns the key that reviews the page, as the browser has it now; empty where there is none */
export async function reviewKey(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** @returns whether the page could be opened */
export async function openShortcuts(): Promise<boolean> {
  const { commands } = browser as WithShortcutSettings;
  try {
    if (commands?.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
