/** The user's wishes about the tool itself, in storage.local. What is missing or unknown falls back to the default. */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { Language } from '../domain/keys';
import { languageFor } from '../i18n/language';

const settingsSchema = z.object({
  version: z.literal(1),
  /** `auto`: the browser's language. */
  language: z.catch(z.enum(['auto', 'zh-CN', 'en']), 'auto'),
  /** `auto`: the system's. */
  theme: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Whether findings are marked on pages. */
  marks: z.catch(z.boolean(), true),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The language that the tool speaks. */
export function languageOf({ language }: Settings): Language {
  return language === 'auto' ? languageFor(browser.i18n.getUILanguage()) : language;
}

const key = 'settings';
const defaults: Settings = { version: 1, language: 'auto', theme: 'auto', marks: true };

export async function settings(): Promise<Settings> {
  return asSettings((await browser.storage.local.get(key))[key]);
}

export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await settings()), ...change } });
}

export function watchSettings(told: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) told(asSettings(change.newValue));
  });
}

function asSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : defaults;
}
