/** The sample report that comes with the extension. */
import { browser } from 'wxt/browser';

/** Where the sample counts as standing: a place that does not exist. */
const address = 'http://www.chengyuan.gov.cn/xxgk/nb/2023/sample.html';

/** The page that shows it. */
export function samplePage(): string {
  return browser.runtime.getURL('/sample.html');
}

/** Makes this page the sample report. It is part of the package: its markup is ours. Its links lead nowhere.
 *  @returns the address that it counts as standing at */
export async function showSample(): Promise<string> {
  const response = await fetch(browser.runtime.getURL('/samples/faulty.html'));
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  // No page of an extension runs what stands in attributes.
  for (const element of parsed.querySelectorAll('[onclick]')) element.removeAttribute('onclick');
  document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
  });
  return address;
}
