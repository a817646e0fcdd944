/** Which tabs a batch may be about: those of the window, all, those of each tab group of the window, those that are selected. */
import { browser } from 'wxt/browser';
import { grouped } from '../../batch/grouped';
import type { BatchSubject } from '../../batch/plan';

export interface ScopedTab extends BatchSubject {
  readonly asleep: boolean;
}

/** Tabs that somebody may mean together. */
export interface TabScope {
  readonly kind: 'window' | 'all' | 'group' | 'selected';
  /** The same for the same tabs' group for as long as there is one. */
  readonly key: string;
  /** A group's first tab: what the group itself is called, browsers tell only with a permission that says much more. */
  readonly first: string | null;
  readonly tabs: readonly ScopedTab[];
}

/** In milliseconds: hundreds of tabs may change at once. */
const pause = 300;

/** Tells of the tabs there are, and again, after a short pause, when they have changed. It goes on for as long as the page lives. */
export function watchScopes(told: (scopes: readonly TabScope[]) => void): void {
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
async function scopesNow(): Promise<readonly TabScope[]> {
  const here = (await browser.windows.getCurrent()).id;
  const tabs = (await browser.tabs.query({})).filter((tab) => {
    const url = addressOf(tab);
    return url === null || /^(?:https?|file):/.test(url);
  });
  const inWindow = tabs.filter(({ windowId }) => windowId === here);
  const chosen = inWindow.filter(({ highlighted }) => highlighted);
  const scope = (kind: TabScope['kind'], some: readonly KnownTab[], key: string = kind): TabScope => ({
    kind,
    key,
    first: some[0]?.title ?? null,
    tabs: some.map(scopedTab),
  });
  const groups = grouped(
    inWindow.filter(({ groupId = -1 }) => groupId >= 0),
    ({ groupId }) => groupId,
  );
  return [
    scope('window', inWindow),
    scope('all', tabs),
    ...[...groups].map(([id, some]) => scope('group', some, `group ${id}`)),
    scope('selected', chosen.length > 1 ? chosen : []),
  ];
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
