import { expect, test } from 'vitest';
import { addressOf } from '../../lib/cli/address';
import { fromHtml } from '../../lib/snapshot/from-html';

const address = (html: string): string | null => addressOf(fromHtml(html, null).document);
const saved = '<!-- saved from url=(0042)https://www.chengyuan.gov.cn/a/t20250120.html -->';

test.each([
  [saved, 'https://www.chengyuan.gov.cn/a/t20250120.html'],
  [`<!DOCTYPE html>\n${saved}\n<html><head></head></html>`, 'https://www.chengyuan.gov.cn/a/t20250120.html'],
  ['<html><head>' + saved + '</head></html>', 'https://www.chengyuan.gov.cn/a/t20250120.html'],
  ['<link rel="Canonical" href=" http://www.lanze.gov.cn/1.html ">', 'http://www.lanze.gov.cn/1.html'],
  ['<meta property="og:url" content="http://www.lanze.gov.cn/2.html">', 'http://www.lanze.gov.cn/2.html'],
  ['<base href="http://www.lanze.gov.cn/zwgk/">', 'http://www.lanze.gov.cn/zwgk/'],
  [
    '<base href="http://a.gov.cn/"><link rel="canonical" href="http://a.gov.cn/3.html">',
    'http://a.gov.cn/3.html',
  ],
  ['<base href="/zwgk/"><p>一、总体情况</p>', null],
  ['<link rel="canonical" href="javascript:alert(1)">', null],
  ['<body><!-- saved from url=(0010)file:///C:/ --></body>', null],
  ['<p>没有</p>', null],
])('%s', (html, expected) => {
  expect(address(html)).toBe(expected);
});
