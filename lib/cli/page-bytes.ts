/** Bytes that may be a web page: what else they are is told by how they begin. */
import { Unreadable } from './unreadable';

/** Largest page that is read. A saved page with its pictures in it stays far below. */
export const pageLimit = 64 * 1024 * 1024;

/** First bytes of files that are often saved where a page should be. */
const signatures: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'PDF 文件', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'ZIP 或 Office 文件', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'Word/Excel 97–2003 文件', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'PNG 图片', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG 图片', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF 图片', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'WebP 或其他 RIFF 文件', bytes: [0x52, 0x49, 0x46, 0x46] },
  { name: 'gzip 压缩文件', bytes: [0x1f, 0x8b] },
  { name: 'RAR 压缩文件', bytes: [0x52, 0x61, 0x72, 0x21] },
  { name: '7z 压缩文件', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
];

/** @throws Unreadable where the bytes are empty, too many, or plainly another kind of file */
export function assertPage(bytes: Uint8Array): void {
  assertSize(bytes.length);
  if (bytes.length === 0) throw new Unreadable('empty', '文件是空的。');
  const other = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (other) throw new Unreadable('not-html', `这是${other.name}，不是网页；请提供报告的网页版。`);
}

/** @throws Unreadable */
export function assertSize(size: number): void {
  if (size > pageLimit)
    throw new Unreadable('too-large', `页面超过 ${pageLimit / 1024 / 1024} MB，未予读取。`);
}

/** A text is a page if there is some markup in it. @throws Unreadable */
export function assertMarkup(html: string): void {
  if (html.trim() === '') throw new Unreadable('empty', '文件是空的。');
  if (!/^\s*</.test(html) && /^MIME-Version:/im.test(html.slice(0, 4000))) {
    throw new Unreadable('not-html', '这是 MHTML 网页存档；请另存为“网页，仅 HTML”后再审阅。');
  }
  if (!/<[a-z!]/i.test(html)) throw new Unreadable('not-html', '文件里没有网页标记，不是网页。');
}
