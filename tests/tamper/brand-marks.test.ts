/** Brands told by their marks, in places where offices write one thing only. Terms and sentences are made up. */
import { describe, expect, it } from 'vitest';
import { injectedText } from '../../lib/rules/injected-text';
import { suspiciousScript } from '../../lib/rules/suspicious-script';
import { suspiciousText } from '../../lib/rules/suspicious-text';
import { tamperedMetadata } from '../../lib/rules/tampered-metadata';
import { faultsOf, paragraphs } from './faults';

const url = 'https://www.lanze.gov.cn/1.html';
const said = (...lines: string[]): unknown[] =>
  [injectedText, suspiciousText].flatMap((rule) =>
    faultsOf(rule, paragraphs(...lines), url).map((fault) => fault.evidence?.['term']),
  );

it.each([
  [
    'a letter and a figure before 市',
    ['凯瓦k8市民政局2020年年度报告', '凯瓦k8市民政局编制本报告。'],
    '凯瓦k8',
  ],
  ['信息 behind 主动公开 and 依申请公开', ['包括主动公开盛瓦信息的情况，依申请公开盛瓦信息的情况。'], '盛瓦'],
  ['what an office organises', ['组织协调全局狗瓦体育工作，起草年度狗瓦体育工作要点。'], '狗瓦体育'],
  ['the kind of a document', ['关于印发《岚泽县农村厕所整改工作方案》百瓦汇4001老品牌'], '百瓦汇4001老品牌'],
  ['the committee', ['在九瓦、市政府的坚强领导下，森林火灾零发生。'], '九瓦'],
  ['who runs the site', ['主办：瓦鼎人民政府 承办：瓦鼎政务服务中心'], '瓦鼎'],
  ['the source', ['时间：2020-02-18 来源：九瓦会j9网站首页 字号：大 中 小'], '九瓦会j9网站首页'],
  ['the source, coded', ['发布时间：2025-04-27 信息来源：瓦阳成集团tyc539 点击数：'], '瓦阳成集团tyc539'],
  ['a guide', ['澄原市住房公积金管理中心博瓦娱乐注册地址指南'], '博瓦娱乐注册地址'],
  ['what a city does', ['MILAN瓦兰体育市举办稀土科技沙龙'], 'milan瓦兰体育'],
  [
    'in front of a sentence',
    ['九瓦娱乐官网松木坪镇联合燃气公司入户1206家，整改胶管老化78处。'],
    '九瓦娱乐官网',
  ],
  [
    'an offer of answers',
    ['中考答案QQ群购买1049225183，考前一天给答案，全科包过。'],
    '中考答案QQ群购买1049225183,考前一天给答案,全科包过。',
  ],
  [
    'before marks, with figures',
    ['易地搬迁就业瓦阳集团网址8722、返乡创业公开155条瓦阳集团网址8722。公示两次瓦阳集团网址8722。'],
    '瓦阳集团网址8722',
  ],
  [
    'a sign of no width behind each character',
    ['凯\u200b瓦\u200b娱\u200b乐开都河灌区渠系改造公开84条。'],
    '凯\u200b瓦\u200b娱\u200b乐',
  ],
  ['the regulation of colleges', ['根据《高等集团信息公开办法》要求编制本报告。'], '高等集团信息公开办法'],
])('finds %s', (_, lines, term) => {
  expect(said(...lines)).toContain(term);
});

describe('says nothing of', () => {
  it.each([
    ['other information', ['主动公开医保信息的情况，依申请公开医保信息的情况。', '公开涉农信息208条。']],
    ['who leads', ['在市委、市政府的坚强领导下，在局党组、市政府的正确领导下。']],
    ['who runs the site', ['主办：岚泽县人民政府 承办：岚泽县政务服务中心']],
    ['sources', ['来源：澄原日报 点击数：12', '信息来源：县融媒体中心 点击数：', '来源：学习强国']],
    ['what offices organise', ['组织协调全局政务公开工作，起草年度普法工作要点，负责全局保密工作。']],
    ['documents', ['关于印发《岚泽县农村厕所整改工作方案》的通知', '关于公布《岚泽县权责清单》的公告']],
    ['what a city does', ['澄原市举办稀土科技沙龙', '第2市召开现场会', '全市举办培训12期']],
    ['a site in a sentence', ['中心网址随市卫健局并入，专栏已迁移。', '请登录门户网站下载。']],
    ['the lawful lottery in a path', ['首页>>福利彩票>>开奖公告']],
    ['what is said twice', ['岚泽国际机场新开两条国际航线，岚泽国际机场客流增长。']],
    ['the pages beside this one', ['打印本页 关闭窗口 上一篇 县统计局 下一篇 县司法局']],
    ['priorities', ['员工子女优先。', '同等条件下女优先录用。']],
    ['what a hospital tells', ['岚泽县中医医院2022年院务公开工作报告']],
  ])('%s', (_, lines) => {
    expect(said(...lines)).toEqual([]);
  });
});

const page = (head: string, body: string): string => `<html><head>${head}</head><body>${body}</body></html>`;

it('finds a brand with its mark, and its year, in titles', () => {
  const terms = ['瓦阳成集团tyc539_竹编列入研学课程', '瓦德国际1946始于海外'].map(
    (title) =>
      faultsOf(
        tamperedMetadata,
        page(`<title>${title}</title>`, '<h1>竹编列入研学课程</h1><p>孩子们学习竹编。</p>'),
        url,
      ).length,
  );
  expect(terms).toEqual([1, 1]);
});

it('reads a description from the page itself as the page', () => {
  const text =
    '经年检，以下机构合格：岚泽县万瓦艺术培训学校、岚泽县博雅瓦威体育俱乐部跆拳道、岚泽县瓦鱼游泳培训有限公司';
  const html = page(`<title>年检结果</title><meta name="description" content="${text}">`, `<p>${text}</p>`);
  expect(faultsOf(tamperedMetadata, html, url)).toEqual([]);
});

it('lets a title speak of what the page speaks of', () => {
  const body = '<h1>澄原电竞中心见证电竞首金</h1><p>电竞企业已有六十余家，足球场同日开放。</p>';
  const honest = page('<title>文昭电竞小镇见证电竞首金</title>', body);
  expect(faultsOf(tamperedMetadata, honest, url)).toEqual([]);
});

it('finds a title that a script writes out', () => {
  const html = page(
    '<title>年度报告</title>',
    '<p>正文</p><script>setTimeout(function(){document.title="凤瓦彩票网址导航";},1500)</script>',
  );
  const honest = page(
    '<title>年度报告</title>',
    '<p>正文</p><script>document.title="岚泽县人民政府 - " + document.title</script>',
  );
  expect([html, honest].map((each) => faultsOf(suspiciousScript, each, url).length)).toEqual([1, 0]);
});
