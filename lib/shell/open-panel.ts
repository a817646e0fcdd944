/** Opens the panel in the way that the browser has: side panel, sidebar, or a tab of its own. */
import { browser } from 'wxt/browser';

/** Firefox has a sidebar instead of Chrome's side panel. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Call it straight from a user's gesture: after an await, browsers refuse.
 *  @param options.orTab whether a tab may be opened where the browser shows no panel beside the page */
export function openPanel(
  tab: { readonly id: number; readonly windowId: number },
  { orTab } = { orTab: true },
): void {
  const { sidebarAction } = browser as WithSidebar;
  // Before Chrome 116 no script can open the side panel, and some builds of Chromium lack it.
  const opening = sidebarAction?.open() ?? browser.sidePanel?.open?.({ windowId: tab.windowId });
  if (opening === undefined) {
    if (orTab) void openAsTab(tab.id);
    return;
  }
  opening.catch(() => (orTab ? openAsTab(tab.id) : undefined));
}

async function openAsTab(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}` });
}
