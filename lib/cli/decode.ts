/** Bytes of a saved page → text, in Node. */
import iconv from 'iconv-lite';
import { decodePage as decode, type Decoded } from '../snapshot/decode';

/** Decodes a page as `snapshot/decode` does; the Big5 of Node's ICU lacks what browsers' has.
 *  @param named the encoding that a server named, if any: it goes before the page's own */
export function decodePage(bytes: Uint8Array, named: string | null = null): Decoded {
  return decode(bytes, { charset: named ?? undefined, big5: (each) => iconv.decode(each, 'big5') });
}
