/** The tab that a panel is about: the one in its address, else the active tab of its window. */
import { browser } from 'wxt/browser';
import type { ReportRecord } from '../../report/record';
import { tabContents, watchTab, type Pick, type TabState } from '../kept/state';

export interface PanelTab {
  readonly id: number;
  /** Null where the extension may not know it. */
  readonly url: string | null;
  readonly loading: boolean;
}

/** All that a panel shows of its tab. */
export interface PanelFacts {
  /** Null where there is no such tab. */
  readonly tab: PanelTab | null;
  readonly state: TabState | null;
  /** The report that `state` reviews. */
  readonly record: ReportRecord | null;
  readonly pick: Pick | null;
}

/** `sidepanel.html?tab=ID` is the panel of that tab; without it the panel follows its window. */
export function tabInAddress(search: string): number | null {
  const id = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : null;
}

/** Tells what is known of the panel's tab, now and on every change, for as long as the panel lives. */
export function followTab(fixed: number | null, told: (facts: PanelFacts) => void): void {
  let facts: PanelFacts = { tab: null, state: null, record: null, pick: null };
  let watching = new AbortController();

  const tell = (change: Partial<PanelFacts>) => {
    facts = { ...facts, ...change };
    told(facts);
  };

  const turnTo = async (tabId: number) => {
    watching.abort();
    watching = new AbortController();
    const { signal } = watching;
    let changes = 0;
    const changed = async () => {
      changes += 1;
      const now = changes;
      const contents = await tabContents(tabId);
      if (!signal.aborted && changes === now) tell(contents);
    };
    watchTab(tabId, { changed: () => void changed(), pick: (pick) => tell({ pick }) }, signal);
    const [tab, contents] = await Promise.all([
      browser.tabs.get(tabId).catch(() => null),
      tabContents(tabId),
    ]);
    if (!signal.aborted) tell({ tab: tab && panelTab(tab), ...(changes === 0 && contents), pick: null });
  };

  browser.tabs.onUpdated.addListener((tabId, _, tab) => {
    if (tabId === facts.tab?.id) tell({ tab: panelTab(tab) });
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    if (tabId === facts.tab?.id) tell({ tab: null, state: null, record: null });
  });

  if (fixed !== null) {
    void turnTo(fixed);
    return;
  }
  const turnToActive = async () => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    if (active?.id === undefined) tell({ tab: null, state: null, record: null });
    else await turnTo(active.id);
  };
  void turnToActive();
  browser.tabs.onActivated.addListener(() => void turnToActive());
  browser.tabs.onReplaced.addListener(() => void turnToActive());
}

function panelTab(tab: {
  id?: number | undefined;
  url?: string | undefined;
  status?: string | undefined;
}): PanelTab {
  return { id: tab.id ?? -1, url: tab.url ?? null, loading: tab.status === 'loading' };
}
