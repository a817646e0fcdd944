/** Who sent a message, by what the browser itself says of the sender. */
import { browser } from 'wxt/browser';
import type { Sender } from '../messages';

export interface SendingPage {
  readonly tabId: number;
  readonly windowId: number;
  readonly url: string;
  /** In a private window, of which nothing may stay. */
  readonly incognito: boolean;
}

/** The page whose script sent the message. @throws where it was no script of ours in the main frame of a tab */
export function pageOf({ id, tab, frameId, url }: Sender): SendingPage {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || url === undefined) {
    throw new Error('message from nowhere');
  }
  return { tabId: tab.id, windowId: tab.windowId ?? -1, url, incognito: tab.incognito };
}

/** Whether a page of the extension itself sent the message. */
export function isOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL('/'));
}
