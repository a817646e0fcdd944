/** The user's settings in storage.local, which every part of the extension watches. */
import { browser } from 'wxt/browser';
import type { Language } from '../domain/keys';
import { languageFor } from '../i18n/language';
import { readSettings, type Settings } from '../settings/model';

const key = 'settings';

/** The language that the tool speaks. */
export function languageOf({ language }: Pick<Settings, 'language'>): Language {
  return language === 'auto' ? languageFor(browser.i18n.getUILanguage()) : language;
}

export async function settings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(key))[key]);
}

/** One change is stored before the next begins: two that come fast both stay. */
let stored: Promise<void> = Promise.resolve();

export function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  stored = stored
    .catch(() => undefined)
    .then(async () => browser.storage.local.set({ [key]: { ...(await settings()), ...change } }));
  return stored;
}

/** Tells of every change, with what was before it. */
export function watchSettings(told: (now: Settings, before: Settings) => void): void {
  browser.storage.local.onChanged.addListener(
    (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
      const change = changes[key];
      if (change) told(readSettings(change.newValue), readSettings(change.oldValue));
    },
  );
}
