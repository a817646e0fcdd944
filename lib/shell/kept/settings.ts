/** The user's settings in storage.local, under what an administrator has set. Every part of the extension watches them. */
import { browser } from 'wxt/browser';
import type { Language } from '../../domain/keys';
import { languageFor } from '../../i18n/language';
import { readSettings, type Settings, type SettingsChange } from '../../settings/model';
import { readPolicy, underPolicy } from '../../settings/policy';
import { policy } from './policy';

const key = 'settings';

/** The language that the tool speaks. */
export function languageOf({ language }: Pick<Settings, 'language'>): Language {
  return language === 'auto' ? languageFor(browser.i18n.getUILanguage()) : language;
}

/** The settings that count. */
export async function settings(): Promise<Settings> {
  const [own, set] = await Promise.all([ownSettings(), policy()]);
  return underPolicy(own, set);
}

/** The user's own, whatever the administrator says. */
export async function ownSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(key))[key]);
}

/** One change is stored before the next begins: two that come fast both stay. */
let stored: Promise<void> = Promise.resolve();

/** Stores a change to the user's own settings; what it does not speak of stays. */
export function changeSettings(change: SettingsChange): Promise<void> {
  stored = stored
    .catch(() => undefined)
    .then(async () => browser.storage.local.set({ [key]: { ...(await ownSettings()), ...change } }));
  return stored;
}

/** Tells of every change to the settings that count, with what was before it. */
export function watchSettings(told: (now: Settings, before: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) void tellOfOwn(readSettings(change.newValue), readSettings(change.oldValue), told);
    if (area === 'managed') void tellOfPolicy(changes, told);
  });
}

async function tellOfOwn(
  now: Settings,
  before: Settings,
  told: (now: Settings, before: Settings) => void,
): Promise<void> {
  const set = await policy();
  told(underPolicy(now, set), underPolicy(before, set));
}

/** What the administrator had set before stands in the changes, and in what has not changed. */
async function tellOfPolicy(
  changes: Readonly<Record<string, { oldValue?: unknown }>>,
  told: (now: Settings, before: Settings) => void,
): Promise<void> {
  const [own, set] = await Promise.all([ownSettings(), policy()]);
  const earlier = Object.entries(changes).flatMap(([name, { oldValue }]) =>
    oldValue === undefined ? [] : [[name, oldValue] as const],
  );
  const kept = Object.entries(set.given).filter(([name]) => !Object.hasOwn(changes, name));
  told(underPolicy(own, set), underPolicy(own, readPolicy(Object.fromEntries([...kept, ...earlier]))));
}
