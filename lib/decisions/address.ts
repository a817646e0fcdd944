/** What decisions are filed under: the page's address without its fragment, and the site that it stands on. */

/** @returns the same for every place of one page */
export function pageAddress(url: string): string {
  return url.replace(/#.*$/, '');
}

/** @returns the host of the page; null where it has none (a file, a page that was put together) */
export function siteOfPage(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return hostname === '' ? null : hostname;
}
