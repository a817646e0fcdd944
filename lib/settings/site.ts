/** Sites that the extension may read: a host, `*.` in front where all hosts below it are meant as well. */
import { hostIn } from './host';

/** Sites that need no further permission. */
export const governmentSite = '*.gov.cn';

/** Every site: what people can grant in the browser itself. */
export const everySite = '*';

/** The site in what was entered; null where there is none.
 *  @param entered `www.lanze.example`, `*.lanze.example`, an address that was copied from somewhere */
export function siteIn(entered: string): string | null {
  const host = hostIn(entered);
  if (host === null) return null;
  return entered.trim().startsWith('*.') ? `*.${host}` : host;
}

/** The match pattern that stands for a site in the browser's permissions. */
export function patternOf(site: string): string {
  return `*://${site}/*`;
}

/** The site of a match pattern; null for patterns that are none of http or https. */
export function siteOfPattern(pattern: string): string | null {
  if (pattern === '<all_urls>') return everySite;
  return /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? null;
}

/** Whether a site holds everything that another one does. */
export function covers(site: string, other: string): boolean {
  if (site === everySite || site === other) return true;
  const below = site.startsWith('*.') ? site.slice(1) : null;
  return below !== null && (`.${other}`.endsWith(below) || other === `*${below}`);
}
