import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/report/blocks';
import { pageKind } from '../../lib/report/kind';
import { readMetas } from '../../lib/report/metas';
import { readTitles } from '../../lib/report/page-titles';
import { fromHtml } from '../../lib/snapshot/from-html';

const address = 'https://www.chengyuan.gov.cn/czj/zfxxgk/nb/202401/t20240115_3271106.html';

/** The kind of a page. Sections and tables are counted by other parts of extraction: a case says how many there are. */
function kindOf(html: string, { sections = 0, tables = 0, url = address } = {}) {
  const snapshot = fromHtml(html, url);
  const metas = readMetas(snapshot);
  const { blocks, links, images, frames } = readBlocks(snapshot);
  const titles = readTitles(metas, blocks);
  return pageKind({
    snapshot,
    metas,
    titles,
    blocks,
    links,
    pictures: images.length,
    frames: frames.length,
    sections,
    tables,
  });
}

const title = '澄原市财政局2023年政府信息公开工作年度报告';
const page = (head: string, body: string): string =>
  `<html><head><title>${head}</title></head><body><div><a href="/">首页</a><a href="/zwgk/">政务公开</a></div>${body}<div>版权所有:澄原市人民政府 备案编号:0000</div></body></html>`;
const prose =
  `<p>2023年,市财政局认真落实政府信息公开各项要求,持续做好主动公开、依申请公开和平台建设,公开的质量和时效都有提高。</p>`.repeat(
    5,
  );
const headings = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
  .map((each, index) => `<p>${'一二三四五六'[index]}、${each}</p>`)
  .join(prose);
const whole = { sections: 6, tables: 3 };
const listed = (names: readonly string[]): string =>
  `<ul>${names.map((name, index) => `<li><a href="./2024/t${index}.html" title="${name}">${name}</a><span>2024-01-20</span></li>`).join('')}</ul>`;
const agencies = ['财政局', '教育局', '民政局', '司法局', '水利局', '审计局'];
const reports = agencies.map((each) => `澄原市${each}2023年政府信息公开工作年度报告`);
const years = [2023, 2022, 2021, 2020, 2019].map((year) => `澄原市财政局${year}年政府信息公开工作年度报告`);

describe('pages that are no report', () => {
  it.each<[string, string, Parameters<typeof kindOf>[1]]>([
    [
      'a notice that asks for reports, with the empty form annexed',
      page(
        '关于做好2023年政府信息公开工作年度报告编制和发布工作的通知_澄原市',
        `<h1>关于做好2023年政府信息公开工作年度报告编制和发布工作的通知</h1>${headings}`,
      ),
      whole,
    ],
    [
      'the notice that prescribes the form, its title in three lines and no h1',
      page(
        '澄原市人民政府',
        `<p>澄原市人民政府办公室</p><p>关于印发政府信息公开</p><p>工作年度报告格式的通知</p>${headings}`,
      ),
      whole,
    ],
    [
      'a template',
      page('政府信息公开工作年度报告模板', `<h1>政府信息公开工作年度报告模板</h1>${headings}`),
      whole,
    ],
    ['an explanation of a report', page(`文字解读:${title}`, `<h1>文字解读:${title}</h1>${prose}`), {}],
    [
      'a picture that explains a report',
      page(`一图读懂${title}`, `<h1>一图读懂${title}</h1><img src="a.png">`),
      {},
    ],
    [
      'news of a meeting on reports',
      page(
        '岚泽县召开年报编制部署会',
        `<h1>岚泽县召开2023年度政府信息公开工作年报编制和发布部署会</h1>${prose}`,
      ),
      {},
    ],
    [
      'a circular on how reports were published',
      page('通报', `<h1>关于2022年政府信息公开工作年度报告编制公布情况的通报</h1>${prose}`),
      {},
    ],
    ['the guide', page('澄原市政府信息公开指南', `<h1>澄原市政府信息公开指南</h1>${prose}`), { sections: 1 }],
    ['the index', page('政府信息公开目录', `<h1>政府信息公开目录</h1>${prose}`), {}],
    [
      "the site's yearly return",
      page(
        '政府网站工作年度报表',
        `<h1>澄原市财政局政府网站工作年度报表(2023年度)</h1>${prose}<table><tr><td>网站名称</td></tr></table>`,
      ),
      {},
    ],
    [
      'a report on lawful government',
      page('澄原市2023年法治政府建设年度报告', `<h1>澄原市2023年法治政府建设年度报告</h1>${prose}`),
      { sections: 1 },
    ],
    [
      "a year's work in review",
      page('2023年工作总结', `<h1>澄原市财政局2023年政务公开工作总结</h1>${prose}`),
      { sections: 1 },
    ],
    ['a plan', page('工作要点', `<h1>澄原市2023年政务公开工作要点</h1>${prose}`), {}],
    [
      'the report of the government to the congress',
      page('政府工作报告', `<h1>2023年澄原市政府工作报告</h1>${prose}`),
      { sections: 1 },
    ],
    [
      'an article that mentions reports',
      page(
        '市财政局工作动态',
        `<h1>市财政局推进政务公开</h1>${prose}<p>近日,市财政局发布了2023年政府信息公开工作年度报告。</p>`,
      ),
      {},
    ],
    [
      'a front page with one link to a report',
      page(
        '澄原市人民政府',
        `${listed(['今日要闻一则', '办事指南', ...reports.slice(0, 1), '通知公告', '领导之窗', '政策文件'])}<p>澄原市简介:澄原市位于江源省中部,面积三千平方公里,下辖三区五县。</p>`,
      ),
      {},
    ],
    [
      'a column that is still empty',
      page('政府信息公开年报', '<h1>政府信息公开年报</h1><p>暂无内容</p>'),
      {},
    ],
    ['a page that is not there', page('404', '<h1>404</h1><p>您访问的页面不存在</p>'), {}],
  ])('%s', (_case, html, counts) => {
    expect(kindOf(html, counts)).toEqual({ kind: 'other' });
  });
});

describe('reports', () => {
  it.each<[string, string, Parameters<typeof kindOf>[1]]>([
    ['the ordinary one', page(`${title}_澄原市财政局`, `<h1>${title}</h1>${headings}`), whole],
    ['no title anywhere but in the head', page(title, headings), whole],
    ['no title at all: sections and tables speak', page('政务公开', headings), whole],
    ['no title, no h1, tables as pictures', page('澄原市人民政府', headings), { sections: 6 }],
    [
      'free form to 2018',
      page('信息公开年报', `<p>信息公开年报</p><p>市体育局2016年度政府信息公开工作报告</p>${prose}`),
      {},
    ],
    ['free form, title in the head only', page('岚泽市文体广新局2018年度信息公开报告', prose), {}],
    [
      'agency and year in different lines',
      page('澄原市', `<p>澄原市财政局</p><p>2023年政府信息公开工作年度报告</p>${prose}`),
      {},
    ],
    ['only an attachment', page(title, `<h1>${title}</h1><p>附件:<a href="a.pdf">${title}.pdf</a></p>`), {}],
    ['only pictures', page(title, `<h1>${title}</h1><img src="1.jpg"><img src="2.jpg">`), {}],
    [
      'a year in the headline, the agency in the text',
      page('2023年政府信息公开工作年度报告', `<h2>2023年政府信息公开工作年度报告</h2>${headings}`),
      { sections: 6 },
    ],
    [
      'a list of other years beside it',
      page(`${title}-澄原市财政局`, `<h1>${title}</h1>${listed(years)}${headings}`),
      whole,
    ],
    [
      'a list of other years beside an attachment',
      page(title, `<h1>${title}</h1><a href="a.pdf">下载</a>${listed(years)}`),
      {},
    ],
    [
      'a free text beside the list of a column',
      page('信息公开年报', `<p>${title}</p>${listed(reports)}${prose}`),
      {},
    ],
    [
      'traditional characters',
      page('澄原市財政局2023年政府信息公開工作年度報告', '<p>本年度報告根據政府信息公開條例編制。</p>'),
      {},
    ],
    [
      'a bare title above a text that reports',
      page(
        '政府信息公开年度报告',
        `<h1>政府信息公开年度报告</h1><p>根据政府信息公开条例,现将本局一年来的工作报告如下。</p>${prose}`,
      ),
      { sections: 1 },
    ],
    [
      'labels of a menu that are no links',
      page(
        '澄原市',
        `<div>政府信息公开指南</div><div>政府信息公开制度</div><div>2023年政府信息公开工作年度报告</div>${headings}`,
      ),
      whole,
    ],
    [
      'the same, without any title',
      page('澄原市', `<div>政府信息公开制度</div><div>政府信息公开目录</div>${headings}`),
      whole,
    ],
    [
      'a notice next to it in the menu',
      page(title, `<div>关于印发政务公开要点的通知</div><h1>${title}</h1>${headings}`),
      whole,
    ],
  ])('%s', (_case, html, counts) => {
    expect(kindOf(html, counts)).toEqual({ kind: 'report' });
  });
});

describe('listings', () => {
  it('reads title, agency, year and address of each report, once', () => {
    const kind = kindOf(
      page(
        '部门年报',
        `<h2>政府信息公开年报</h2>${listed([...reports, '更多', '政府信息公开指南'])}<a href="./2024/t0.html">${reports[0]}</a>`,
      ),
    );
    expect(kind).toMatchObject({ kind: 'listing' });
    expect(kind.kind === 'listing' && kind.links).toHaveLength(agencies.length);
    expect(kind.kind === 'listing' && kind.links[1]).toEqual({
      title: '澄原市教育局2023年政府信息公开工作年度报告',
      agency: '澄原市教育局',
      year: 2023,
      url: 'https://www.chengyuan.gov.cn/czj/zfxxgk/nb/202401/2024/t1.html',
    });
  });

  it.each<[string, string, number]>([
    [
      'one excerpt above the list',
      page('政府信息公开年报', `<h2>政府信息公开年报</h2><p>${prose.slice(3, 120)}</p>${listed(years)}`),
      5,
    ],
    ['one agency, many years', page('政府信息公开年报_澄原市', listed(years)), 5],
    [
      'years alone as links',
      page('政府信息公开年报', `<h1>政府信息公开年报</h1>${listed(['2023年', '2022年', '2021年度报告'])}`),
      3,
    ],
    [
      'a column named after a year',
      page('2023年政府信息公开年报', `<div>2023年政府信息公开年报</div>${listed(reports)}`),
      6,
    ],
    [
      'titles cut short, whole in the title attribute',
      page(
        '政府信息公开年报',
        `<a href="/a" title="${title}">澄原市财政局2023年政府信息公…</a><a href="/b">澄原市教育局2023年政府信息公开工作年...</a>`,
      ),
      2,
    ],
    ['no headline, the list is the page', page('澄原市', listed(reports)), 6],
    [
      'dates inside the links',
      page(
        '年报',
        reports.map((each, index) => `<a href="/r/${index}">${each}<span>2024-01-20</span></a>`).join(''),
      ),
      6,
    ],
  ])('%s', (_case, html, count) => {
    const kind = kindOf(html);
    expect(kind.kind).toBe('listing');
    expect(kind.kind === 'listing' && kind.links).toHaveLength(count);
  });

  it('resolves links against the base element, and leaves scripts out', () => {
    const kind = kindOf(
      `<html><head><base href="https://www.chengyuan.gov.cn/nb/"><title>政府信息公开年报</title></head><body><a href="1.html">${years[0]}</a><a href="javascript:void(0)">${years[1]}</a><a href="#">${years[2]}</a></body></html>`,
    );
    expect(kind.kind === 'listing' && kind.links.map(({ url }) => url)).toEqual([
      'https://www.chengyuan.gov.cn/nb/1.html',
    ]);
  });
});

describe('pages that cannot be read', () => {
  it.each<[string, string, string, string]>([
    ['nothing at all', '', 'empty', '空'],
    ['a comment and blanks', '<!-- a --> <html><body> \n </body></html>', 'empty', '空'],
    [
      'scripts only',
      '<html><body><div id="app"></div><script>start()</script></body></html>',
      'no-text',
      '脚本',
    ],
    ['one frame', '<html><body><iframe src="a.html"></iframe></body></html>', 'no-text', '框架'],
    ['one picture', '<html><body><img src="a.jpg"></body></html>', 'no-text', '图片'],
  ])('%s', (_case, html, code, word) => {
    expect(kindOf(html)).toMatchObject({ kind: 'unreadable', code, message: expect.stringContaining(word) });
  });
});
