import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/report/blocks';
import { readIdentity } from '../../lib/report/identity';
import { readMetas } from '../../lib/report/metas';
import type { Identity } from '../../lib/report/model';
import { readTitles } from '../../lib/report/page-titles';
import { fromHtml } from '../../lib/snapshot/from-html';

function identityOf(html: string, url: string | null = 'https://www.chengyuan.gov.cn/a/1.html'): Identity {
  const snapshot = fromHtml(html, url);
  const metas = readMetas(snapshot);
  const { blocks } = readBlocks(snapshot);
  return readIdentity({ snapshot, metas, titles: readTitles(metas, blocks), blocks });
}

const tail = `<p>${'各项工作按要求推进,公开的内容和形式不断丰富。'.repeat(6)}</p>`;
const title = '澄原市财政局2023年政府信息公开工作年度报告';

describe('title', () => {
  it.each<[string, string, string]>([
    ['h1', `<h1>${title}</h1>`, title],
    ['a paragraph in bold', `<p><b>${title}</b></p>${tail}`, title],
    [
      'split spans with blanks',
      `<p><span>澄原市财政局</span> <span>２０２３</span> <span>年政府信息公开工作年度报告</span></p>`,
      title,
    ],
    ['two lines in one heading', '<h1>澄原市财政局<br>2023年政府信息公开工作年度报告</h1>', title],
    ['two paragraphs', `<div><p>澄原市财政局</p><p>2023年政府信息公开工作年度报告</p></div>${tail}`, title],
    ['three paragraphs', '<div><p>澄原市财政局</p><p>2023年政府信息</p><p>公开工作年度报告</p></div>', title],
    [
      'the year in brackets below',
      '<div><p>澄原市财政局政府信息公开工作年度报告</p><p>（2023年）</p></div>',
      '澄原市财政局政府信息公开工作年度报告（2023年）',
    ],
    [
      'the agency and year, then the words',
      '<div><p>澄原市财政局2023年度</p><p>政府信息公开工作年度报告</p></div>',
      '澄原市财政局2023年度政府信息公开工作年度报告',
    ],
    [
      'only in the title element, with column and site',
      `<head><title>${title}_部门年报_澄原市人民政府</title></head>${tail}`,
      title,
    ],
    [
      'only in the title element, the site in front',
      `<head><title>澄原市人民政府 - ${title}</title></head>${tail}`,
      title,
    ],
    [
      'only in a meta tag',
      `<head><meta name="ArticleTitle" content="${title}"><title>澄原市人民政府</title></head>${tail}`,
      title,
    ],
    ['a bare column name above the full title', `<h1>政府信息公开年报</h1><p>${title}</p>${tail}`, title],
    [
      'the name of the site is no part of it',
      `<div>澄原市人民政府</div><h1>2023年政府信息公开工作年度报告</h1>${tail}`,
      '2023年政府信息公开工作年度报告',
    ],
    [
      'links to other reports are none',
      `<ul><li><a href="1">澄原市教育局2022年政府信息公开工作年度报告</a></li></ul><p>${title}</p>`,
      title,
    ],
    [
      'the report before it is none',
      `<p>${title}</p><p>上一篇:澄原市教育局2022年政府信息公开工作年度报告</p>`,
      title,
    ],
    [
      'nothing but another headline',
      '<head><title>信息公开_澄原市</title></head><p>一、总体情况</p>',
      '信息公开',
    ],
  ])('%s', (_case, html, expected) => {
    expect(identityOf(html).title).toBe(expected);
  });
});

describe('year', () => {
  it.each<[string, string, number | null]>([
    ['the title', `<h1>${title}</h1>`, 2023],
    [
      'the title before the period',
      `<h1>${title}</h1><p>本报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。</p>`,
      2023,
    ],
    [
      'the period where the title has none',
      '<h1>政府信息公开工作年度报告</h1><p>本报告中所列数据的统计期限自2022年1月1日起至2022年12月31日止。</p>',
      2022,
    ],
    ['the period with dots', '<h1>政府信息公开年报</h1><p>数据统计时限:2021.1.1-2021.12.31</p>', 2021],
    [
      'the period without its second year',
      '<h1>政府信息公开年报</h1><p>统计期限自2021年1月1日起至12月31日止。</p>',
      2021,
    ],
    ['the period in months', '<h1>政府信息公开年报</h1><p>数据统计范围为2020年1月—12月。</p>', 2020],
    [
      'the day on which the figures end',
      '<h1>政府信息公开年报</h1><p>报告所列数据截至2020年12月31日。</p>',
      2020,
    ],
    [
      'another period that no figures cover',
      '<h1>政府信息公开年报</h1><p>租期自2022年1月1日起至2022年12月31日止。</p>',
      null,
    ],
    [
      'the opening',
      '<p>一、总体情况</p><p>2019年市体育局政务信息公开工作在各方面支持下有序推进,现将本年度情况汇报如下。</p>',
      2019,
    ],
    [
      'what is announced',
      '<p>根据上级要求,现将我局2018年度政府信息公开工作情况报告如下,请予监督。</p>',
      2018,
    ],
    ['numerals', '<h1>岚泽县人民政府二〇一七年政府信息公开年度报告</h1>', 2017],
    [
      'the day of publication, last',
      '<h1>政府信息公开年报</h1><p>发布时间:2021-01-20 来源:澄原市财政局</p>',
      2020,
    ],
    ['nothing', '<h1>政府信息公开年报</h1>', null],
    [
      'a year of plans in the text is none',
      `<h1>政府信息公开年报</h1><p>下一步,市财政局在2025年将继续推进各项工作,不断提高水平。</p>`,
      null,
    ],
  ])('%s', (_case, html, expected) => {
    expect(identityOf(html).year).toBe(expected);
  });

  it('reads an address that names it', () => {
    const html = '<h1>政府信息公开年报</h1>';
    expect(
      identityOf(html, 'https://www.chengyuan.gov.cn/xxgkAnnualReport.jsp?fbtime=2022&area=1').year,
    ).toBe(2022);
    expect(identityOf(html, 'https://www.chengyuan.gov.cn/zfxxgknb/2023n/1.html').year).toBe(2023);
  });

  it('keeps every statement with its place', () => {
    const { years } = identityOf(
      `<head><title>澄原市财政局2022年政府信息公开工作年度报告</title></head><h1>${title}</h1><p>统计期限自2021年1月1日起至2021年12月31日止。</p>`,
    );
    expect(years.map(({ value, source }) => [source, value])).toEqual([
      ['title', 2023],
      ['document-title', 2022],
      ['period', 2021],
    ]);
    expect(years[2]?.place).toMatchObject({ kind: 'text', quote: '2021年1月1日起至2021年12月31' });
  });
});

describe('agency', () => {
  const year = '2023年政府信息公开工作年度报告';
  it.each<[string, string, string | null]>([
    ['the title', `<h1>${title}</h1>`, '澄原市财政局'],
    [
      'the title, with the site saying otherwise',
      `<head><meta name="SiteName" content="岚泽县人民政府"></head><h1>${title}</h1>`,
      '澄原市财政局',
    ],
    [
      'a box',
      `<table><tr><td>发布机构</td><td>澄原市财政局</td><td>索引号</td><td>123/2024</td></tr></table><h1>${year}</h1>`,
      '澄原市财政局',
    ],
    [
      'a box with colons',
      `<table><tr><td>发布机构: 澄原市财政局</td><td>发文日期: 2024-01-20</td></tr></table><h1>${year}</h1>`,
      '澄原市财政局',
    ],
    ['the signature', `<h1>${year}</h1>${tail}<p>澄原市财政局</p><p>2024年1月20日</p>`, '澄原市财政局'],
    [
      'who compiled it',
      `<h1>${year}</h1><p>本报告由岚泽县望溪镇人民政府根据有关规定编制,内容包括六个部分。</p>`,
      '岚泽县望溪镇人民政府',
    ],
    [
      'what is announced',
      `<h1>${year}</h1><p>根据有关规定,现公布文昭区望溪街道办事处2023年政府信息公开工作年度报告。</p>`,
      '文昭区望溪街道办事处',
    ],
    [
      'whom to ask',
      `<h1>${year}</h1><p>如对本报告有疑问,请与澄原市水利局办公室联系(电话:0000-0000000)。</p>`,
      '澄原市水利局',
    ],
    [
      'the source',
      `<h1>${year}</h1><p>发布时间:2024-01-20 16:33 来源:澄原市教育局 浏览次数:12</p>`,
      '澄原市教育局',
    ],
    [
      'an office or the site as source says nothing',
      `<h1>${year}</h1><p>发布时间:2024-01-20 来源:办公室</p><p>来源:本站</p>`,
      null,
    ],
    [
      'the meta tag',
      `<head><meta name="ContentSource" content="澄原市审计局"></head><h1>${year}</h1>`,
      '澄原市审计局',
    ],
    ['the site', `<head><title>${year}-澄原市民政局网站</title></head><h1>${year}</h1>`, '澄原市民政局'],
    ['never the breadcrumb', `<div>当前位置:首页>政务公开>信息公开年报</div><h1>${year}</h1>`, null],
    [
      'completed by the text',
      `<h1>市财政局${year}</h1><p>如对本报告有疑问,请与澄原市财政局办公室联系(电话:0000-0000000)。</p>`,
      '澄原市财政局',
    ],
    [
      'completed by the owner of the site',
      `<h1>市体育局${year}</h1>${tail}<div>版权所有:澄原市人民政府 地址:望溪路1号</div>`,
      '澄原市体育局',
    ],
    [
      'left as printed where two places could be meant',
      `<h1>市体育局${year}</h1><div>版权所有:澄原市人民政府</div><p>来源:云溪市人民政府</p>`,
      '市体育局',
    ],
    ['left as printed where nothing tells', `<h1>市体育局${year}</h1>`, '市体育局'],
  ])('%s', (_case, html, expected) => {
    expect(identityOf(html).agency).toBe(expected);
  });
});

describe('day of publication', () => {
  it.each<[string, string, string | null]>([
    [
      'the line under the title',
      `<h1>${title}</h1><p>发布时间:2024-01-22 09:17 来源:办公室</p>${tail}`,
      '2024-01-22',
    ],
    [
      'the line, the time glued to the label behind',
      `<h1>${title}</h1><p>发布时间:2024-01-2209:17来源:办公室</p>${tail}`,
      '2024-01-22',
    ],
    [
      'the source line without a label',
      `<h1>${title}</h1><p>来源:澄原市财政局 2024-01-22 09:17</p>${tail}`,
      '2024-01-22',
    ],
    [
      'a box',
      `<table><tr><td>发布日期</td><td>2024年01月22日</td></tr></table><h1>${title}</h1>`,
      '2024-01-22',
    ],
    [
      'a meta tag',
      `<head><meta name="PubDate" content="2024-01-22 10:00"></head><h1>${title}</h1>`,
      '2024-01-22',
    ],
    ['the signature', `<h1>${title}</h1>${tail}<p>澄原市财政局</p><p>2024年1月22日</p>`, '2024-01-22'],
    [
      'the signature in one line and in numerals',
      `<h1>${title}</h1>${tail}<p>澄原市财政局二〇二四年一月二十二日</p>`,
      '2024-01-22',
    ],
    [
      'the signature, when the page was moved later',
      `<h1>${title}</h1><p>发布时间:2026-06-15 10:00</p>${tail}<p>澄原市财政局</p><p>2024年1月22日</p>`,
      '2024-01-22',
    ],
    [
      'the line before the signature',
      `<h1>${title}</h1><p>发布时间:2024-01-26</p>${tail}<p>澄原市财政局</p><p>2024年1月22日</p>`,
      '2024-01-26',
    ],
    [
      'published before written',
      `<h1>${title}</h1><table><tr><td>成文日期</td><td>2024-01-15</td><td>发布日期</td><td>2024-01-22</td></tr></table>`,
      '2024-01-22',
    ],
    ['no date that cannot be', `<h1>${title}</h1><p>发布时间:2024-02-30</p>`, null],
    [
      'not the day of today in the chrome',
      `<div>今天是2026年11月22日 星期日</div><h1>${title}</h1>${tail}`,
      null,
    ],
    [
      'not the dates of a list beside it',
      `<h1>${title}</h1>${tail}<ul><li><a href="1">一则通知公告</a><span>2024-03-01</span></li></ul>`,
      null,
    ],
    [
      'not a date in the prose',
      `<h1>${title}</h1><p>2023年5月15日,澄原市财政局举办政务公开日活动,现场答疑。</p>${tail}`,
      null,
    ],
  ])('%s', (_case, html, expected) => {
    expect(identityOf(html).publishedOn).toBe(expected);
  });

  it('reads the address', () => {
    expect(
      identityOf(`<h1>${title}</h1>`, 'https://www.chengyuan.gov.cn/nb/202401/t20240122_31.html').publishedOn,
    ).toBe('2024-01-22');
  });
});

it('reads a report in traditional characters, as printed', () => {
  expect(
    identityOf('<h1>嵐澤縣財政局2022年政府信息公開工作年度報告</h1><p>發布時間:2023-01-20 來源:縣財政局</p>'),
  ).toMatchObject({
    title: '嵐澤縣財政局2022年政府信息公開工作年度報告',
    agency: '嵐澤縣財政局',
    year: 2022,
    publishedOn: '2023-01-20',
    level: 'county',
    body: 'department',
    scope: 'own',
  });
});
