import { expect, it } from 'vitest';
import { injectedText } from '../../lib/rules/injected-text';
import { suspiciousText } from '../../lib/rules/suspicious-text';
import { faultsOf, paragraphs, quotesOf } from '../tamper/faults';

it('a search phrase as a line of its own is one sign', () => {
  const html = paragraphs('文昭区民政局', '翠湾国际官网', '全年公开信息220条。');
  expect(faultsOf(injectedText, html)).toEqual([]);
  expect(faultsOf(suspiciousText, html).map(quotesOf)).toEqual([['翠湾国际官网']]);
});

it('a brand of letters in a heading is one sign', () => {
  const html = paragraphs('（二）kq体育。全年收到申请3件。', '（三）政府信息管理。');
  expect(faultsOf(injectedText, html)).toEqual([]);
  expect(faultsOf(suspiciousText, html).map(quotesOf)).toEqual([['kq体育']]);
});

it.each([
  '（三）足球赛事。承办联赛24场。',
  '一、刷单返利类',
  '登录国家体育总局官网查询裁判员等级。',
  '网站地图_联系我们_使用帮助_版权声明',
  '银河国际商业广场、皇冠假日酒店、金沙国际大厦等重点项目开工。',
])('no sign: %s', (line) => {
  expect(faultsOf(suspiciousText, paragraphs(line))).toEqual([]);
});
