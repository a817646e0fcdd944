/** Which tabs a batch may be about: those of the window, all, those of the active tab's group, those that are selected. */
import { browser } from 'wxt/browser';
import type { ScopedTab } from './batch-desk';

export const tabScopes = ['window', 'all', 'group', 'selected'] as const;
export type TabScope = (typeof tabScopes)[number];

type Scopes = Readonly<Record<TabScope, readonly ScopedTab[]>>;

/** In milliseconds: hundreds of tabs may change at once. */
const pause = 300;

export function watchScopes(told: (scopes: Scopes) => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void scopesNow().then(told);
    }, pause);
  };
  const { onCreated, onRemoved, onUpdated, onActivated, onHighlighted, onAttached, onMoved } = browser.tabs;
  for (const event of [onCreated, onRemoved, onActivated, onHighlighted, onAttached, onMoved]) {
    event.addListener(look);
  }
  onUpdated.addListener((_, { status, url, discarded, groupId }) => {
    if ([status === 'complete' || undefined, url, discarded, groupId].some((each) => each !== undefined))
      look();
  });
  void scopesNow().then(told);
}

/** Pages of the browser and of extensions are left out: nobody means them. */
async function scopesNow(): Promise<Scopes> {
  const here = (await browser.windows.getCurrent()).id;
  const tabs = (await browser.tabs.query({})).filter(
    ({ url }) => url === undefined || /^(?:https?|file):/.test(url),
  );
  const inWindow = tabs.filter(({ windowId }) => windowId === here);
  const group = (await browser.tabs.query({ active: true, windowId: here ?? -1 }))[0]?.groupId ?? -1;
  const chosen = inWindow.filter(({ highlighted }) => highlighted);
  const scoped = (some: typeof tabs): readonly ScopedTab[] => some.map(scopedTab);
  return {
    window: scoped(inWindow),
    all: scoped(tabs),
    group: group < 0 ? [] : scoped(inWindow.filter(({ groupId }) => groupId === group)),
    selected: chosen.length > 1 ? scoped(chosen) : [],
  };
}

function scopedTab(tab: {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly discarded?: boolean | undefined;
}): ScopedTab {
  return {
    tabId: tab.id ?? -1,
    url: tab.url ?? null,
    name: tab.title || null,
    asleep: tab.discarded ?? false,
  };
}
