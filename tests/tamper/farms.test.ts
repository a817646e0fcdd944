/** Links to sites of nobody: farms in sight, boxes out of sight. The honest rows first. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/report/blocks';
import { fromHtml } from '../../lib/snapshot/from-html';
import { tamperingOn } from './faults';

const url = 'https://slj.lanze.gov.cn/xxgk/1.html';
const page = (row: string): string =>
  `<html><head><title>岚泽县水利局</title></head><body><h1>关于汛期值守的通知</h1><p>岚泽县水利局将加强汛期值守。</p>${row}<div>主办单位：岚泽县水利局</div></body></html>`;
const row = (links: Readonly<Record<string, string>>): string =>
  `<div>友情链接：${Object.entries(links)
    .map(([text, host]) => `<a href="http://${host}/">${text}</a>`)
    .join('\n')}</div>`;
const said = (html: string): string[] =>
  tamperingOn(html, url).map(({ id, severity }) => `${id} ${severity}`);

const lines = (html: string): string[] => readBlocks(fromHtml(html, url)).blocks.map(({ text }) => text);

describe('honest rows', () => {
  it.each([
    { 新华网: 'www.xinhuanet.com', 人民网: 'www.people.com.cn', 中国文明网: 'www.wenming.cn' },
    { 岚泽新闻网: 'www.lzxw8.com', 澄原日报: 'www.cyrb.com', 岚泽广播电视台: 'www.lztv9.com' },
    { 岚泽农商银行: 'www.lznsh.com', 澄原市公共交通集团: 'www.cybus.com', 岚泽供水公司: 'www.lzgs.com' },
    { 澄原大学: 'www.chengyuan-u.com', 岚泽县人民医院: 'www.lzrmyy.com', 岚泽中学: 'www.lzzx.net' },
    {
      宏达阀门有限公司: 'www.hdfm.com',
      岚泽破碎机厂: 'www.lzpsj.com',
      澄原空调维修有限公司: 'www.cykt.com',
    },
    { 浏览器下载: 'www.llq.com', 输入法下载: 'www.srf.com', PDF阅读器下载: 'www.pdfydq.com' },
    { 金沙湖: 'www.jinshahu.com', 云锦家纺: 'www.yunjin.com', 红河谷: 'www.honghegu.com' },
    { 岚泽二手车: 'www.lanzeche.com', 人才招聘网: 'www.lanzejob.com' },
  ])('%o', (links) => {
    expect(said(page(row(links)))).toEqual([]);
  });
});

describe('farms in sight', () => {
  it.each([
    {
      新华网: 'www.xinhuanet.com',
      海州肛肠医院: 'www.hzgc120.com',
      脱发专科: 'www.tfzk.cn',
      治鼻炎: 'www.zby5.com',
    },
    { 腕表复刻: 'www.wbfk8.cc', 球鞋货源: 'www.qxhy.net', 奢侈品代工: 'www.scpdg.com' },
    { 云主机租用: 'www.yzj5.com', 新开私服: 'www.xksf88.com' },
    { 管道疏通: 'www.gdst.cn', 搬家公司电话: 'www.bjgs11.com', 废铁回收: 'www.fths.com' },
  ])('%o', (links) => {
    expect(said(page(row(links)))).toHaveLength(1);
  });
});

describe('boxes out of sight', () => {
  const box = '<a href="http://www.mkyh2.xyz/">墨客映画</a> <a href="http://www.tgsp.cc/">糖果视频</a>';
  it.each([
    `<div style="clip-path:inset(100%);position:absolute">${box}</div>`,
    `<script>document.write('<div style="display:none">');</script>${box}<script>document.write('</div>');</script>`,
    '<a href="http://www.mkyh2.xyz/">。</a>',
  ])('%s', (html) => {
    expect(said(page(html))).toContain('hidden-text error');
  });

  it.each([
    '<div style="display:none"><a href="http://www.anmeijia.com/">安美家</a> <a href="http://www.yunjin.com/">云锦家纺</a></div>',
    '<script>document.write(\'<div style="display:none">\');</script><a href="http://www.51.la/">统计</a><script>document.write("</div>");</script>',
    '<a href="http://www.xinhuanet.com/">。</a>',
  ])('honest: %s', (html) => {
    expect(said(page(html))).toEqual([]);
  });
});

describe('lines', () => {
  it('parts the links of a row', () => {
    expect(
      lines('<p>链接：<a href="/a">新华网</a>\n<a href="/b">人民网</a><a href="/c">央视网</a></p>'),
    ).toEqual(['链接:新华网', '人民网', '央视网']);
    expect(lines('<p><span><a href="/a">首页</a></span><span><a href="/b">公开</a></span></p>')).toEqual([
      '首页',
      '公开',
    ]);
  });

  it.each([
    ['<p>根据<a href="/a">《条例》</a><a href="/b">第五十条</a>规定</p>', '根据《条例》第五十条规定'],
    ['<p><a href="/a">岚泽县</a><a href="/b">水利局</a>公告</p>', '岚泽县水利局公告'],
    ['<p><a href="/a">2023年</a><a href="/a">年度报告</a></p>', '2023年年度报告'],
    ['<p><a name="a">总体</a><a name="b">情况</a></p>', '总体情况'],
    ['<p><a href="/a">首页</a> &gt; <a href="/b">公开</a></p>', '首页>公开'],
  ])('leaves whole: %s', (html, line) => {
    expect(lines(html)).toEqual([line]);
  });
});
