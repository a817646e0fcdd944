/** The sites that the extension may read, as the browser keeps them: each is asked for by itself, and can be given back. */
import { browser } from 'wxt/browser';
import { covers, governmentSite, patternOf, siteOfPattern } from '../../settings/site';

/** @returns each site once, in the order in which the browser has them */
export async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set(origins.map(siteOfPattern).filter((site) => site !== null))];
}

/** Asks for a site. Call it straight from a click: after an await, browsers refuse.
 *  @returns whether it was granted */
export function askForSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] });
}

/** Gives a site back. @returns whether the browser took it; it keeps what the manifest requires */
export function giveBackSite(site: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(site)] });
}

/** Whether the user has granted the site of a page, one that is no government site, for good and not only by a click. */
export async function isOwnSite(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { hostname } = new URL(url);
  return (
    !covers(governmentSite, hostname) && browser.permissions.contains({ origins: [patternOf(hostname)] })
  );
}

/** Tells that sites have been granted or taken away, here or in the browser's own pages. */
export function watchSites(told: () => void): void {
  browser.permissions.onAdded.addListener(told);
  browser.permissions.onRemoved.addListener(told);
}
