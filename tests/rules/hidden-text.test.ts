import { describe, expect, it } from 'vitest';
import { hiddenText } from '../../lib/rules/hidden-text';
import { faultsOf, noWishes, paragraphs, quotesOf } from '../tamper/faults';

const url = 'https://www.chengyuan.gov.cn/xxgk/1.html';
const page = (inside: string) => paragraphs('全年公开信息220条。', inside);
const found = (inside: string, settings = noWishes) => faultsOf(hiddenText, page(inside), url, settings);

describe('hidden and promoting', () => {
  it.each([
    [
      'off screen',
      '<div style="position:absolute; left:-3271px"><a href="http://kawa.example.com/">卡瓦湾</a></div>',
    ],
    ['a font of no size', '<span style="font-size:0px"><a href="http://kawa.example.com/">卡瓦湾</a></span>'],
    [
      'a class that the page’s own style sheet moves away',
      '<style>.q7{position:fixed;top:-900px}</style><p class="q7"><a href="//kawa.example.com">卡瓦湾</a></p>',
    ],
    [
      'a marquee of a few pixels',
      '<marquee height="1" width="4"><a href="http://kawa.example.com/">卡瓦湾</a></marquee>',
    ],
    [
      'ink like the ground',
      '<p style="color:#FFF;background:#ffffff"><a href="http://kawa.example.com/">卡瓦湾</a></p>',
    ],
    [
      'no display, and a search phrase',
      '<div style="display:none"><a href="http://kawa.example.com/">卡瓦棋牌官网</a></div>',
    ],
    [
      'no display, and one text for two sites',
      '<div hidden><a href="http://a1.example.com/">卡瓦湾</a><a href="http://b2.example.net/">卡瓦湾</a></div>',
    ],
    ['a comment for crawlers', '<!-- <a href="http://kawa.example.com/">卡瓦棋牌官网</a> -->'],
    ['noscript', '<noscript><a href="http://kawa.example.com/">卡瓦棋牌官网</a></noscript>'],
    [
      'text without a link, off screen',
      '<div style="position:absolute;left:-3000px">卡瓦棋牌官网，注册送88元，加微信 kawa668</div>',
    ],
    ['text without a link', '<div style="display:none">卡瓦棋牌官网，注册送88元，加微信 kawa668</div>'],
  ])('%s', (_, inside) => {
    expect(found(inside)).toHaveLength(1);
  });

  it('one finding for one hiding element, a place for each link', () => {
    const [fault] = found(
      '<div style="position:absolute;left:-999px"><a href="http://a.example.com/">卡瓦湾</a><a href="http://b.example.net/">贝拉米奥</a></div>',
    );
    expect(quotesOf(fault!)).toEqual(['卡瓦湾 http://a.example.com/', '贝拉米奥 http://b.example.net/']);
  });
});

describe('hidden and honest', () => {
  it.each([
    ['a menu', '<ul style="display:none"><li><a href="/xwzx/">新闻中心</a></li></ul>'],
    [
      'friends in a tab',
      '<div style="display:none"><a href="http://www.icbc.com.cn/">工商银行</a><a href="http://www.cynews.example.com/">澄原新闻网</a></div>',
    ],
    [
      'share buttons',
      '<div style="visibility:hidden"><a href="https://service.weibo.com/share">新浪微博</a></div>',
    ],
    ['a link for screen readers', '<a href="#main" style="position:absolute;left:-9999px">跳到主要内容</a>'],
    [
      'another government site, off screen',
      '<div style="position:absolute;left:-9999px"><a href="http://www.lanze.gov.cn/">岚泽县人民政府</a></div>',
    ],
    [
      'the phone’s copy of the article',
      '<div style="display:none"><p>2023年，我局公开信息220条，打击网络赌博37起。</p></div>',
    ],
    ['an old link in a comment', '<!-- <a href="http://www.cytech.example.com/">澄原科技有限公司</a> -->'],
    ['noscript', '<noscript>请启用 JavaScript 后访问。</noscript>'],
  ])('%s', (_, inside) => {
    expect(found(inside)).toEqual([]);
  });

  it('what the user trusts or allows', () => {
    const inside = '<div style="font-size:0"><a href="http://vendor.example.com/">卡瓦湾</a></div>';
    expect(found(inside, { ...noWishes, hosts: ['example.com'] })).toEqual([]);
    expect(found(inside, { ...noWishes, allowed: [{ term: '卡瓦湾', host: null }] })).toEqual([]);
  });
});
