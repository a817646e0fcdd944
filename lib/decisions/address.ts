/** What decisions are filed under: the page's address without its fragment, and the site that it stands on. */
import { readAddress } from '../snapshot/read-address';

/** @returns the same for every place of one page */
export function pageAddress(url: string): string {
  return url.replace(/#.*$/, '');
}

/** @returns the host of the page; null where it has none (a file, a page that was put together) */
export function siteOfPage(url: string): string | null {
  return readAddress(url)?.hostname || null;
}
