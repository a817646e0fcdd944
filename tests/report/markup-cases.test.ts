/** Markups that were read wrong once, each as short as it can be: what stands there, and what a reader writes down. */
import { describe, expect, it } from 'vitest';
import { tableForm } from '../../lib/domain/forms';
import type { TableKey } from '../../lib/domain/keys';
import type { Report } from '../../lib/report/model';
import { read } from '../../lib/report/read';
import { fromHtml } from '../../lib/snapshot/from-html';

const sectionTitles = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const ordinals = [...'一二三四五六'];
const text = '<p>本机关依法做好公开工作，按时更新专栏，方便群众查询，并接受社会监督。</p>';

/** A report of six sections with this markup below the headings of some of them. */
function reportOf(
  below: Readonly<Record<number, string>>,
  heading: (ordinal: string, title: string) => string = (ordinal, title) => `<p>${ordinal}、${title}</p>`,
): Report {
  const title = '岚泽县水利局2023年政府信息公开工作年度报告';
  const parts = sectionTitles.map(
    (each, index) => heading(ordinals[index] ?? '', each) + (below[index + 1] ?? text),
  );
  const html = `<title>${title}</title><h1>${title}</h1>${below[0] ?? ''}<div>${parts.join('')}</div>`;
  const reading = read(fromHtml(html, null));
  if (reading.kind !== 'report') throw new Error(`the page is ${reading.kind}`);
  return reading.report;
}

/** The figures of a table row by row, `row: figures` in the order of the form's columns, `?` for what is no number; or its doubt. */
function figuresOf(report: Report, key: TableKey): readonly string[] {
  const table = report.tables.find((each) => each.key === key);
  if (!table) return ['no table'];
  if (table.doubt !== null) return ['doubt'];
  const { rows, columns } = tableForm(table.form, key);
  return rows.flatMap((row) => {
    const cells = columns.flatMap((column) => {
      const cell = table.cells.find((each) => each.row === row.key && each.column === column.key);
      return cell ? [cell.value.kind === 'number' ? String(cell.value.value) : '?'] : [];
    });
    return cells.length > 0 ? [`${row.key}: ${cells.join(' ')}`] : [];
  });
}

const tr = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`;
const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const documents = [
  tr('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
  tr('规章', '0', '0', '0'),
  tr('行政规范性文件', '1', '2', '7'),
];

describe('the tables of section two', () => {
  const documentFigures = ['regulations: 0 0 0', 'normative-documents: 1 2 7'];
  const cases: Record<string, [html: string, key: TableKey, figures: readonly string[]]> = {
    'a caption in a column of its own, left of its rows': [
      table(
        '<tr><td rowspan="2">第二十条第（五）项</td><td>信息内容</td><td>本年处理决定数量</td></tr>',
        tr('行政许可', '136'),
      ),
      'permits',
      ['permits: 136'],
    ],
    'a caption repeated in each row': [
      table(...documents.map((row) => row.replace('<tr>', '<tr><td>第二十条第（一）项</td>'))),
      'regulations',
      documentFigures,
    ],
    'a column of running numbers': [
      table(
        ...documents.map((row, index) => row.replace('<tr>', `<tr><td>${index === 0 ? '序号' : index}</td>`)),
      ),
      'regulations',
      documentFigures,
    ],
    'last year’s figures beside this year’s, before them': [
      table(tr('信息内容', '2022年处理决定数量', '2023年处理决定数量'), tr('行政许可', '120', '136')),
      'permits',
      ['permits: 136'],
    ],
    'last year’s figures beside this year’s, behind them': [
      table(tr('信息内容', '2023年处理决定数量', '2022年处理决定数量'), tr('行政许可', '136', '120')),
      'permits',
      ['permits: 136'],
    ],
    'a mark that points to a note': [
      table(...documents)
        .replace('7<', '7①<')
        .replace('2<', '2<sup>1</sup><'),
      'regulations',
      documentFigures,
    ],
    'two figures in two lines of a cell': [
      table(...documents).replace('7<', '1<br>8<'),
      'regulations',
      ['regulations: 0 0 0', 'normative-documents: 1 2 ?'],
    ],
  };
  it.each(Object.entries(cases))('%s', (_, [html, key, figures]) => {
    expect(figuresOf(reportOf({ 2: html }), key)).toEqual(figures);
  });
});

describe('the table of section three', () => {
  const head = tr('项目', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计');
  const row = (label: string, total: number): string =>
    tr(label, ...[0, 0, 0, 0, 0, 0].map(String), String(total));
  const before = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开'];
  const cut = ['5.属于三类内部事务信息', '6.属于四类过程性信息', '1.本机关不掌握相关政府信息'];
  const after = ['（七）总计', '四、结转下年度继续办理'];

  it('a group in one cell with the label of its first row, applicants named in other words', () => {
    const group = row('（三）不予公开<br>1.属于国家秘密', 7);
    const html = table(head.replace('自然人', '公民（自然人）'), ...before.map(row), group);
    expect(figuresOf(reportOf({ 3: html }), 'requests').at(-1)).toBe('denied-secret: 0 0 0 0 0 0 7');
  });

  it('cut in three, the middle without a label that tells the form', () => {
    const html = [table(head, ...before.map(row)), table(...cut.map(row)), table(...after.map(row))].join('');
    expect(figuresOf(reportOf({ 3: html }), 'requests').map((line) => line.split(':')[0])).toEqual([
      'received',
      'carried-in',
      'granted',
      'denied-internal',
      'denied-process',
      'unavailable-not-held',
      'concluded',
      'carried-out',
    ]);
  });
});

describe('the table of section four', () => {
  const part = (group: string, figures: string): string[] => [
    `<tr><td colspan="5">${group}</td></tr>`,
    tr(...outcomes),
    tr(...figures.split(' ')),
  ];
  const figures = ['count: 2 1 0 1 4 1 0 1 0 2 0 0 1 1 2'];
  const cases: Record<string, [html: string, figures: readonly string[]]> = {
    'three heads and rows below each other in one table': [
      table(
        ...part('行政复议', '2 1 0 1 4'),
        ...part('未经复议直接起诉', '1 0 1 0 2'),
        ...part('复议后起诉', '0 0 1 1 2'),
      ),
      figures,
    ],
    'labels and figures in two columns': [
      table(
        ...['行政复议', '未经复议直接起诉', '复议后起诉'].flatMap((group) =>
          outcomes.map((outcome) => tr(group + outcome, '1')),
        ),
      ),
      ['doubt'],
    ],
    'a row of last year’s and a row of this year’s': [
      table(
        tr('年度', ...outcomes, ...outcomes, ...outcomes),
        tr('2022年', ...'999999999999999'),
        tr('2023年', ...'210141010200112'),
      ),
      ['doubt'],
    ],
  };
  it.each(Object.entries(cases))('%s', (_, [html, expected]) => {
    expect(figuresOf(reportOf({ 4: html }), 'disputes')).toEqual(expected);
  });
});

describe('the parts', () => {
  const whole = sectionTitles.map((title, index) => `${ordinals[index]} ${title}`);
  const cases: Record<string, (ordinal: string, title: string) => string> = {
    'titles broken by br': (ordinal, title) =>
      `<p>${ordinal}、${title.slice(0, -2)}<br>${title.slice(-2)}</p>`,
    'titles in two paragraphs': (ordinal, title) =>
      `<p><b>${ordinal}、${title.slice(0, 3)}</b></p><p><b>${title.slice(3)}</b></p>`,
    'ordinals in a paragraph of their own': (ordinal, title) => `<p>${ordinal}、</p><p>${title}</p>`,
    'ordinals in a box beside the title': (ordinal, title) =>
      `<section><section><b>${ordinal}、</b></section><section><b>${title}</b></section></section>`,
    'ordinals in a cell of their own': (ordinal, title) => table(tr(`${ordinal}、`, title)),
    'a full stop behind the ordinal': (ordinal, title) => `<p>${ordinal}。${title}</p>`,
  };
  it.each(Object.entries(cases))('%s', (_, heading) => {
    const { sections } = reportOf({}, heading);
    expect(sections.map(({ ordinal, title }) => `${ordinal} ${title}`)).toEqual(whole);
    expect(sections.every(({ passages }) => passages.length === 1)).toBe(true);
  });

  it('a table of contents with dots and pages', () => {
    const contents = sectionTitles.map((title, index) => `<p>${ordinals[index]}、${title}……${index + 1}</p>`);
    const { sections } = reportOf({ 0: `<p>目录</p>${contents.join('')}` });
    expect(sections.map(({ ordinal, title }) => `${ordinal} ${title}`)).toEqual(whole);
    expect(sections.every(({ passages }) => passages.length === 1)).toBe(true);
  });
});

describe('a report without a fixed form', () => {
  const headings = ['一、概述', '二、主动公开政府信息的情况', '三、依申请公开情况', '四、其他事项'];
  const freeReport = (before: string, after: string) => {
    const title = '岚泽县农业局2016年政府信息公开工作年度报告';
    const parts = headings.map((heading) => `<p>${heading}</p>${text}`).join('');
    const reading = read(fromHtml(`<h1>${title}</h1><div>${before}${parts}${after}</div>`, null));
    return reading.kind === 'report' ? reading.report.sections : [];
  };

  it('a table of contents before it', () => {
    const sections = freeReport(headings.map((heading) => `<p>${heading}</p>`).join(''), '');
    expect(sections.map(({ passages }) => passages.length)).toEqual([1, 1, 1, 1]);
  });

  it('numbered rows in a table of statistics behind it', () => {
    const rows = ['五、行政诉讼数量', '六、举报投诉数量'].map((label) => tr(label, '件', '0'));
    expect(freeReport('', table(...rows)).map(({ ordinal }) => ordinal)).toEqual([...'一二三四']);
  });
});
