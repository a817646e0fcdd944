/** Which tabs a batch may be about: those of the window, all, those of the active tab's group, those that are selected. */
import { browser } from 'wxt/browser';
import type { ScopedTab } from './desk';

const tabScopes = ['window', 'all', 'group', 'selected'] as const;
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
  const tabs = (await browser.tabs.query({})).filter((tab) => {
    const url = addressOf(tab);
    return url === null || /^(?:https?|file):/.test(url);
  });
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

interface KnownTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly pendingUrl?: string | undefined;
  readonly title?: string | undefined;
  readonly discarded?: boolean | undefined;
}

function scopedTab(tab: KnownTab): ScopedTab {
  return {
    tabId: tab.id ?? -1,
    url: addressOf(tab),
    name: tab.title || null,
    asleep: tab.discarded ?? false,
  };
}

/** A tab that has just been opened has no address but the one that it goes to. */
function addressOf({ url, pendingUrl }: KnownTab): string | null {
  return url || pendingUrl || null;
}
