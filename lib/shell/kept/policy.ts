/** What an administrator has set, as the browser hands it out (storage.managed). */
import { browser } from 'wxt/browser';
import { noPolicy, readPolicy, type Policy } from '../../settings/policy';

/** @returns no policy where none is set, or where the browser has no managed storage */
export async function policy(): Promise<Policy> {
  try {
    return readPolicy(await browser.storage.managed.get(null));
  } catch {
    // Firefox rejects where no administrator has set anything.
    return noPolicy;
  }
}

/** Tells that the administrator has changed something. */
export function watchPolicy(told: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') told();
  });
}
