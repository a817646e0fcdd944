import { describe, expect, it } from 'vitest';
import { tamperedMetadata } from '../../lib/rules/tampered-metadata';
import { faultsOf } from '../tamper/faults';

const page = (head: string, body = '<p>文昭区体育局2023年政府信息公开工作年度报告</p>') =>
  `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const terms = (html: string) => faultsOf(tamperedMetadata, html).map((fault) => fault.with?.['term']);

describe('promoting', () => {
  it.each([
    ['a phrase before the title', '<title>翠湾国际官网-文昭区体育局年度报告</title>', '翠湾国际官网'],
    [
      'a title of entities',
      '<title>&#32736;&#28286;&#26827;&#29260;&#23448;&#32593;</title>',
      '翠湾棋牌官网',
    ],
    [
      'a shop’s title of a program',
      '<title>翠湾葡人app(官方)下载-ios/安卓通用版</title>',
      '翠湾葡人app(官方)下载-ios/安卓通用版',
    ],
    [
      'the address of a seller as the page’s own',
      '<link rel="canonical" href="https://www.cwsport-casino.com/">',
      'www.cwsport-casino.com',
    ],
    [
      'a seller’s icon',
      '<link rel="shortcut icon" href="https://www.wnsr777-vip.com/favicon.ico">',
      'www.wnsr777-vip.com',
    ],
    ['keywords', '<meta name="keywords" content="政府信息,翠湾棋牌官网,翠湾下载">', '翠湾棋牌官网'],
    ['description', '<meta name="description" content="翠湾棋牌官网，注册送88元">', '翠湾棋牌官网'],
    ['a tag for social networks', '<meta property="og:title" content="皓月体育app下载">', '皓月体育app下载'],
  ])('%s', (_, head, term) => {
    expect(terms(page(head))).toEqual([term]);
  });

  it('the term that is injected in the text', () => {
    const body = [
      '卡瓦湾人民政府办公室2023年政府信息公开工作年度报告',
      '根据《卡瓦湾人民政府关于做好编制工作的通知》',
      '卡瓦湾教育局',
    ]
      .map((line) => `<p>${line}</p>`)
      .join('');
    expect(terms(page('<title>卡瓦湾人民政府</title>', body))).toEqual(['卡瓦湾']);
  });
});

describe('honest', () => {
  it.each([
    '<title>文昭湖官网_文昭湖门票预约官网_官方APP下载入口说明-文昭区体育局</title><p>文昭湖门票预约，请认准官网。</p>',
    '<meta name="description" content="翠湾彩网cw-tc88.com假冒彩票机构，全国学历网cw-edu.cc贩卖假证，以上网站已依法关闭">',
    '<link rel="canonical" href="https://www.wenzhao.gov.cn/"><link rel="icon" href="https://www.cwdesign.com/favicon.ico">',
    '<title>文昭区体育局2023年政府信息公开工作年度报告</title>',
    '<title>文昭区成功举办世界杯足球赛事直播观赛活动</title>',
    '<meta name="keywords" content="体育,足球,赛事直播,体育彩票,政府信息公开">',
    '<meta name="description" content="严厉打击网络赌博，关停“某某娱乐城”官网等126个网站">',
    '<title>国家体育总局官网</title>',
  ])('%s', (head) => {
    expect(terms(page(head))).toEqual([]);
  });
});
