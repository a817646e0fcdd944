/** Opens the panel in the way that the browser has: side panel, sidebar, or a window of its own beside the page. */
import { browser } from 'wxt/browser';

/** Firefox has a sidebar instead of Chrome's side panel. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

interface Tab {
  readonly id: number;
  readonly windowId: number;
}

/** In pixels: as wide as a side panel, and as high as most screens leave room for. */
const size = { width: 440, height: 860 };

/** Call it straight from a user's gesture: after an await, browsers refuse. It ends when the panel is open, or cannot be.
 *  @param options.orWindow whether a window may be opened where the browser shows no panel beside the page */
export async function openPanel(tab: Tab, { orWindow } = { orWindow: true }): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  // Before Chrome 116 no script can open the side panel, and some builds of Chromium lack it.
  const opening = sidebarAction?.open() ?? browser.sidePanel?.open?.({ windowId: tab.windowId });
  const isOpen = await opening?.then(
    () => true,
    () => false,
  );
  if (!isOpen && orWindow) await openAsWindow(tab.id);
}

/** A window that shows the panel of one tab; one that is open already comes to the front. Where there are no windows, a tab. */
async function openAsWindow(tabId: number): Promise<void> {
  const url = `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}`;
  // Its own pages an extension may find by their address without further permission; Firefox knows no such addresses.
  const [open] = await browser.tabs.query({ url }).catch(() => []);
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows?.update(open.windowId, { focused: true });
  } else if (browser.windows) await browser.windows.create({ url, type: 'popup', ...size });
  else await browser.tabs.create({ url });
}
