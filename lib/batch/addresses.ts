/** Addresses in pasted text: one a line, or anywhere among other words. Pure. */
import { readAddress } from '../snapshot/read-address';

export interface NamedAddress {
  readonly url: string;
  /** The words that stand before it on its line. */
  readonly name: string | null;
}

export interface Addresses {
  readonly found: readonly NamedAddress[];
  /** How many more there were than are taken. */
  readonly left: number;
}

/** More than a province has units; a longer list comes from a mistake. */
export const mostAddresses = 5_000;

/** Longer ones are taken for something else, so that no text takes long. */
const longestAddress = 2_000;

/** Chinese punctuation parts words as white space, quotes and brackets do. */
const word = /[^\s<>"'“”‘’，。；：、（）【】《》|]+/g;
const bare = /^(?:[a-z\d-]{1,63}\.){1,8}(?:cn|com|org|net)(?::\d{1,5})?(?:\/|$)/i;

/** Finds each address once, in the order of the text; fragments (#…) are left off, for they name the same page. */
export function addressesIn(text: string): Addresses {
  const found = new Map<string, NamedAddress>();
  let left = 0;
  for (const line of text.split(/[\r\n]+/)) {
    let from = 0;
    for (const { 0: written, index } of line.matchAll(word)) {
      const start = startIn(written);
      if (start < 0) continue;
      const url = webAddress(withoutStop(written.slice(start)));
      const name = nameOf(line.slice(from, index + start));
      from = index + written.length;
      if (url === null || found.has(url)) continue;
      if (found.size < mostAddresses) found.set(url, { url, name });
      else left += 1;
    }
  }
  return { found: [...found.values()], left };
}

/** @returns where an address begins in the word, or -1 */
function startIn(written: string): number {
  if (written.length > longestAddress) return -1;
  const schemed = written.search(/https?:\/\//i);
  return schemed < 0 && bare.test(written) ? 0 : schemed;
}

/** The stop of the sentence around an address is none of it. */
function withoutStop(written: string): string {
  let end = written.length;
  while (end > 0 && '.,;:!?)]}'.includes(written[end - 1]!)) end -= 1;
  return written.slice(0, end);
}

/** @returns the address without its fragment, or null where it is none of the web */
export function webAddress(text: string): string | null {
  const written = text.trim();
  const full =
    /^[a-z][a-z\d+.-]*:/i.test(written) && !/^[^/]*:\d/.test(written) ? written : `http://${written}`;
  const url = readAddress(full);
  if (!url) return null;
  url.hash = '';
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}

/** Numbers and marks of a list are no name. */
function nameOf(text: string): string | null {
  const name = text.replace(/^[\s\d.、,，;；:：()（）|\-–—]+|[\s,，;；:：|\-–—(（【《"“<]+$/g, '');
  return /\p{L}/u.test(name) ? name.slice(0, 200) : null;
}
