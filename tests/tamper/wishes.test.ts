import { describe, expect, it } from 'vitest';
import { injectedText } from '../../lib/rules/injected-text';
import { faultsOf, noWishes, paragraphs, quotesOf } from './faults';

const url = 'https://slj.chengyuan.gov.cn/1.html';
const html = paragraphs(
  '翠湾棋牌官网，注册送88元，加微信 cuiwan88',
  '河湖长制落实情况良好，柳堤水闸通过验收。',
);
const terms = (settings: Partial<typeof noWishes>) =>
  faultsOf(injectedText, html, url, { ...noWishes, ...settings }).map(quotesOf);

describe('the user’s own lists', () => {
  it('an allowed term is never flagged', () => {
    expect(terms({})).toHaveLength(1);
    expect(terms({ allowed: [{ term: '翠湾棋牌', host: null }] })).toEqual([]);
  });

  it('a denied term always is, at every occurrence', () => {
    expect(terms({ denied: [{ term: '柳堤', host: null }] })).toContainEqual(['柳堤']);
  });

  it('for one host, or for all of its subdomains, and for no other', () => {
    expect(terms({ allowed: [{ term: '翠湾棋牌', host: 'chengyuan.gov.cn' }] })).toEqual([]);
    expect(terms({ allowed: [{ term: '翠湾棋牌', host: 'lanze.gov.cn' }] })).toHaveLength(1);
    expect(terms({ denied: [{ term: '柳堤', host: 'lanze.gov.cn' }] })).toHaveLength(1);
  });
});

it('promotion below the article is said to be appended', () => {
  const page = paragraphs('全年公开信息220条。', '主办单位：澄原市人民政府', '翠湾棋牌官网，注册送88元');
  expect(faultsOf(injectedText, page, url).map(({ say }) => say)).toEqual(['appended']);
});
