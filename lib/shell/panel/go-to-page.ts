/** Brings a page to the front: its tab where it has one, else a new one. */
import { browser } from 'wxt/browser';
import { pageAddress } from '../../decisions/address';

/** Tabs are known by their address without fragment, where the browser tells it. */
export async function goToPage(url: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url !== undefined && pageAddress(tab.url) === pageAddress(url));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
}
