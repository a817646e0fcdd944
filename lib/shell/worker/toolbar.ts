/** The button in the browser's toolbar, and the key that presses it. */
import { browser } from 'wxt/browser';

interface Newer {
  readonly commands?: { openShortcutSettings?(): Promise<void> };
  readonly action: { getUserSettings?(): Promise<{ readonly isOnToolbar?: boolean }> };
}

/** @returns whether the button shows without opening a menu; null where the browser does not say */
export async function isPinned(): Promise<boolean | null> {
  const { isOnToolbar = null } = (await (browser as unknown as Newer).action.getUserSettings?.()) ?? {};
  return isOnToolbar;
}

/** @returns the key that reviews the page, as the browser has it now; empty where there is none */
export async function reviewKey(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** Opens the browser's own page for the keys of extensions, which no page can link to. @returns whether it could be opened */
export async function openShortcuts(): Promise<boolean> {
  const { commands } = browser as unknown as Newer;
  try {
    if (commands?.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
