/** Puts detector and reviewer into a page, and says in our words why the browser would not. */
import { browser } from 'wxt/browser';
import type { FailureReason } from '../kept/state';

/** Whether the script is in the page; `detail` is what the browser said where it is not. */
export type Injection =
  | { readonly kind: 'injected' }
  | { readonly kind: 'refused'; readonly reason: FailureReason; readonly detail: string };

/** A second reviewer in the same page ends the first. */
export function injectReviewer(tabId: number): Promise<Injection> {
  return inject(tabId, '/reviewer.js');
}

/** Looks once more at a page that was open before the extension was; a page that was looked at already is left alone. */
export function injectDetector(tabId: number): Promise<Injection> {
  return inject(tabId, '/detector.js');
}

async function inject(tabId: number, file: '/reviewer.js' | '/detector.js'): Promise<Injection> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
    return { kind: 'injected' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', reason: refusal(detail), detail };
  }
}

/** Browsers give a reason as an English sentence only. */
function refusal(message: string): FailureReason {
  if (
    /chrome:\/\/|edge:\/\/|about:|gallery|web ?store|chrome-extension:|view-source|devtools/i.test(message)
  ) {
    return 'browser-page';
  }
  if (/permission|Cannot access/i.test(message)) return 'no-permission';
  if (/error page|No tab with id|frame .* (?:removed|not found)|was removed/i.test(message)) return 'silent';
  return 'crash';
}
