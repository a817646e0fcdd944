import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../lib/cli/decode';
import { declaredEncoding } from '../../lib/snapshot/decode';

const simplified = '澄原市教育局２０２４年政府信息公开工作年度报告：依申请公开情况，共收到〇件。';
const traditional = '澄原市教育局政府信息公開工作年度報告：收到申請〇件，國家機關處理情況。';

const page = (charset: string, text: string): string =>
  `<!DOCTYPE html><html><head>${charset}<title>${text}</title></head><body><p>${text}</p></body></html>`;
const meta = (charset: string): string => `<meta charset="${charset}">`;

describe('a page is decoded by its mark or declaration', () => {
  test.each([
    ['utf-8', 'utf-8'],
    ['gb2312', 'gb18030'],
    ['gbk', 'gb18030'],
    ['GB18030', 'gb18030'],
  ])('meta charset %s', (charset, encoding) => {
    const html = page(meta(charset), simplified);
    expect(decodePage(iconv.encode(html, charset))).toEqual({ html, encoding });
  });

  test('Big5, with the ideographic zero that ETEN added', () => {
    const html = page(meta('big5'), traditional);
    expect(decodePage(iconv.encode(html, 'big5'))).toEqual({ html, encoding: 'big5' });
  });

  test.each([
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">',
    "<meta content='text/html;charset=GBK' http-equiv=content-type />",
    '<meta name="viewport" content="width=1"><meta charset = gbk>',
    '<meta charset="x-unknown"><meta charset="gbk">',
  ])('%s', (declaration) => {
    const html = page(declaration, simplified);
    expect(decodePage(iconv.encode(html, 'gbk'))).toEqual({ html, encoding: 'gb18030' });
  });

  test('a declaration far down the head', () => {
    const html = page(`<script>/*${'x'.repeat(5000)}*/</script>${meta('gbk')}`, simplified);
    expect(decodePage(iconv.encode(html, 'gbk')).html).toBe(html);
  });

  test('an XML declaration', () => {
    const html = `<?xml version="1.0" encoding="gb2312"?>${page('', simplified)}`;
    expect(decodePage(iconv.encode(html, 'gbk')).html).toBe(html);
  });

  test.each([
    ['utf8', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('the byte order mark of %s beats a wrong declaration', (codec, encoding) => {
    const html = page(meta('gb2312'), simplified);
    expect(decodePage(iconv.encode(html, codec, { addBOM: true }))).toEqual({ html, encoding });
  });

  test('four-byte characters of GB18030 in a page that says GB2312', () => {
    const html = page(meta('gb2312'), `${simplified}㐀𠮷`);
    expect(decodePage(iconv.encode(html, 'gb18030')).html).toBe(html);
  });
});

describe('a page without declaration is decoded by its content', () => {
  test.each(['utf8', 'gbk', 'gb18030', 'utf-16le', 'utf-16be'])('%s', (codec) => {
    const html = page('', simplified);
    expect(decodePage(iconv.encode(html, codec)).html).toBe(html);
  });

  test('Big5', () => {
    const html = page('', traditional);
    expect(decodePage(iconv.encode(html, 'big5')).html).toBe(html);
  });

  test('UTF-8 that was cut in the middle of a character', () => {
    const bytes = iconv.encode(page('', simplified.repeat(5)), 'utf8');
    const cut = bytes.subarray(0, bytes.indexOf(Buffer.from('</p>')) - 1);
    expect(decodePage(cut).encoding).toBe('utf-8');
  });

  test('plain ASCII', () => {
    expect(decodePage(Buffer.from('<p>none</p>'))).toEqual({ html: '<p>none</p>', encoding: 'utf-8' });
  });
});

describe('a declaration that the bytes contradict', () => {
  test('says UTF-8, is GBK', () => {
    const html = page(meta('utf-8'), simplified);
    expect(decodePage(iconv.encode(html, 'gbk'))).toEqual({ html, encoding: 'gb18030' });
  });

  test('says GB2312, is UTF-8', () => {
    const html = page(meta('gb2312'), simplified);
    expect(decodePage(Buffer.from(html))).toEqual({ html, encoding: 'utf-8' });
  });

  test('says Latin-1, is GBK: single-byte encodings fit anything', () => {
    const html = page(meta('iso-8859-1'), simplified);
    expect(decodePage(iconv.encode(html, 'gbk')).html).toBe(html);
  });

  test('is followed where nothing else fits better', () => {
    const html = page(meta('gbk'), simplified);
    const bytes = Buffer.concat([iconv.encode(html, 'gbk'), Buffer.from([0xff, 0x3c])]);
    const { html: read, encoding } = decodePage(bytes);
    expect(encoding).toBe('gb18030');
    expect(read).toContain(simplified);
  });
});

test('what only looks like a declaration is none', () => {
  expect(declaredEncoding(Buffer.from('<!-- <meta charset=gbk> --><body><meta charset=big5>'))).toBeNull();
  expect(declaredEncoding(Buffer.from('<meta name="charset" content="text/html; charset=gbk">'))).toBeNull();
  expect(declaredEncoding(Buffer.from('<meta charset="utf-16">'))).toBe('utf-8');
});
