/** Bytes of a page → text, as a browser would decode them.
 *  @see WHATWG HTML, "Determining the character encoding"; WHATWG Encoding, labels */
import { commonCharacters } from '../domain/common-characters';

type PageEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface Decoded {
  readonly html: string;
  readonly encoding: string;
}

type Big5 = (bytes: Uint8Array) => string;

export interface DecodeOptions {
  /** The encoding that the server names; it goes before the page's own declaration. */
  readonly charset?: string | undefined;
  /** Big5 with the extensions of ETEN and Hong Kong, 〇 among them: browsers' own, by default. */
  readonly big5?: Big5;
}

/** Decodes a page by its byte order mark, else the server's or its own declaration, else its content. A declaration is followed unless
 *  the bytes contradict it and another encoding fits them without any error: pages that declare one encoding and are saved in another. */
export function decodePage(bytes: Uint8Array, { charset, big5 = browsersBig5 }: DecodeOptions = {}): Decoded {
  const certain = encodingByMark(bytes) ?? encodingByNulls(bytes);
  if (certain) return { html: decodeLoosely(bytes, certain, big5), encoding: certain };

  const declared = knownEncoding(charset) ?? declaredEncoding(bytes);
  if (declared && isMultibyte(declared)) {
    const html = decodeStrictly(bytes, declared, big5);
    if (html !== null) return { html, encoding: declared };
  }
  const fitting = fittingEncoding(bytes, big5);
  if (fitting) return fitting;
  if (declared) return { html: decodeLoosely(bytes, declared, big5), encoding: declared };
  return likeliest(candidates.map((encoding) => ({ encoding, html: decodeLoosely(bytes, encoding, big5) })));
}

const candidates: readonly PageEncoding[] = ['utf-8', 'gb18030', 'big5'];

/** UTF-8 that has no error is UTF-8; GB18030 and Big5 share most byte pairs, there the commoner characters tell. */
function fittingEncoding(bytes: Uint8Array, big5: Big5): Decoded | null {
  const fitting = candidates.flatMap((encoding) => {
    const html = decodeStrictly(bytes, encoding, big5);
    return html === null ? [] : [{ encoding, html }];
  });
  if (fitting[0]?.encoding === 'utf-8') return fitting[0];
  return fitting.length > 0 ? likeliest(fitting) : null;
}

/** The reading with the most common characters; the first of equals. */
function likeliest(readings: readonly Decoded[]): Decoded {
  const counts = readings.map(({ html }) => html.match(commonCharacters)?.length ?? 0);
  return readings[counts.indexOf(Math.max(...counts))]!;
}

function encodingByMark([first, second, third]: Uint8Array): PageEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: markup is ASCII, so zero bytes abound and stand on one side of their pairs. */
function encodingByNulls(bytes: Uint8Array): PageEncoding | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 20 || Math.min(even, odd) * 10 > Math.max(even, odd)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Where browsers still heed a declaration: the first kilobyte by the book, later ones in the head as the parser meets them. */
const declarationReach = 64 * 1024;
const attribute = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;

/** The encoding that the page declares in a meta element, or in an XML declaration, by its name in the Encoding standard.
 *  @returns null where there is none, or one that nobody knows */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, declarationReach))
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
  const [head = ''] = start.split(/<body[\s>]/i, 1);
  for (const [tag] of head.matchAll(/<meta[\s/][^>]*/gi)) {
    const encoding = knownEncoding(charsetOf(tag));
    if (encoding) return encoding;
  }
  return knownEncoding(/^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1]);
}

function charsetOf(meta: string): string | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = '', ...values] of meta.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, values.find((value) => value !== undefined) ?? '');
  }
  const charset = attributes.get('charset');
  if (charset !== undefined) return charset;
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined;
  return /charset\s*=\s*["']?([^\s;"']+)/i.exec(attributes.get('content') ?? '')?.[1];
}

/** GB2312 and GBK are read as GB18030, which contains them; a meta that can be read as ASCII does not stand in UTF-16. */
function knownEncoding(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label.trim());
    if (encoding === 'gbk' || encoding === 'gb2312') return 'gb18030';
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** Single-byte encodings accept any bytes, so that agreeing with them proves nothing. */
function isMultibyte(encoding: string): boolean {
  return (candidates as readonly string[]).includes(encoding);
}

/** @returns null where some bytes have no meaning in the encoding */
function decodeStrictly(bytes: Uint8Array, encoding: string, big5: Big5): string | null {
  if (encoding === 'big5') {
    const html = big5(bytes);
    return html.includes('\uFFFD') ? null : html;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLoosely(bytes: Uint8Array, encoding: string, big5: Big5): string {
  return encoding === 'big5' ? big5(bytes) : new TextDecoder(encoding).decode(bytes);
}

function browsersBig5(bytes: Uint8Array): string {
  return new TextDecoder('big5').decode(bytes);
}
