/** All that a panel shows of batches: the one that is open, those that were saved, the tabs there are. It goes on for as long as the panel lives. */
import { browser } from 'wxt/browser';
import type { Plan, Row } from '../../batch/model';
import { deletePlan, savedBatches, type SavedBatch } from './saved-plans';
import { showPlan } from './shown-plan';
import { watchBatches } from './views';
import { askWorker } from '../messages';
import { watchScopes, type TabScope } from './tab-scopes';

export interface BatchDesk {
  /** False until what is stored has been read. */
  readonly ready: boolean;
  /** The batch that is shown, its rows as decisions leave them; or null. */
  readonly plan: Plan | null;
  /** The latest first. */
  readonly saved: readonly SavedBatch[];
  /** The window's own is the first. */
  readonly scopes: readonly TabScope[];
  /** How full the browser's storage is, from 0 to 1. */
  readonly fullness: number;
}

export const emptyBatchDesk: BatchDesk = {
  ready: false,
  plan: null,
  saved: [],
  scopes: [],
  fullness: 0,
};

/** In milliseconds: how often the panel is told at most, and how often it wakes the worker while a batch is under way. */
const shortest = 150;
const heartbeat = 5_000;

export interface BatchFollower {
  /** Shows a saved batch; null shows none. */
  open(id: string | null): Promise<void>;
  forget(id: string): Promise<void>;
}

/** Shows the batch that is under way, if there is one, and tells of every change from then on.
 *  @param told gets the whole desk, after short pauses only */
export function followBatches(told: (desk: BatchDesk) => void): BatchFollower {
  let desk = emptyBatchDesk;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = (change: Partial<BatchDesk>) => {
    desk = { ...desk, ...change };
    waiting ??= setTimeout(() => {
      waiting = undefined;
      told(desk);
    }, shortest);
  };

  const refresh = async () => {
    const [saved, fullness] = await Promise.all([savedBatches(), storageFullness()]);
    tell({ saved, fullness, ready: true });
  };

  const shown = showPlan((plan) => tell({ plan }));

  watchBatches((news) => {
    const status = shown.stored()?.status;
    void shown.hear(news);
    if (news.head.status !== status) void refresh();
  }, new AbortController().signal);
  watchScopes((scopes) => tell({ scopes }));
  setInterval(() => {
    if (shown.stored()?.status !== 'running') return;
    void askWorker('beat', undefined);
    void storageFullness().then((fullness) => tell({ fullness }));
  }, heartbeat);
  void refresh().then(() => shown.open(desk.saved.find(isUnderWay)?.head.id ?? null));

  return {
    open: shown.open,
    forget: async (id) => {
      await deletePlan(id);
      if (shown.stored()?.id === id) await shown.open(null);
      await refresh();
    },
  };
}

function isUnderWay({ head }: SavedBatch): boolean {
  return head.status !== 'finished';
}

async function storageFullness(): Promise<number> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return quota > 0 ? usage / quota : 0;
}

/** Goes to the tab that shows a row's page, or opens the page. */
export async function visitRow({ tabId, url }: Row): Promise<void> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  if (tab?.id !== undefined && (tab.url === undefined || url === null || isSamePage(tab.url, url))) {
    await browser.tabs.update(tab.id, { active: true });
    await browser.windows.update(tab.windowId, { focused: true });
  } else if (url !== null) {
    await browser.tabs.create({ url });
  }
}

function isSamePage(one: string, other: string): boolean {
  return one.replace(/#.*$/, '') === other.replace(/#.*$/, '');
}
