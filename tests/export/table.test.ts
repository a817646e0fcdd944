import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../lib/export/csv';
import { columnSets } from '../../lib/domain/list-columns';
import { listOf } from '../../lib/export/rows';
import { toTable } from '../../lib/export/table';
import type { Review } from '../../lib/judge/model';
import { parseSeparated } from './separated';
import { clean, injected, review, unbalanced, unreadable } from './reviews';

const at = '2021-03-01 09:30';
const reviews = [review, clean, unreadable];

function cellsOf(html: string): string[][] {
  const $ = load(html);
  return $('tr')
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((each) => $(each).text()),
    );
}

const unguarded = (rows: readonly string[][]): string[][] =>
  rows.map((row) => row.map((each) => each.replace(/^'/, '')));

const withMessage = (message: string): Review => ({ ...review, findings: [{ ...unbalanced, message }] });

test('the usual columns, one row a finding and one for a source that could not be read', () => {
  const { html, tsv } = toTable(reviews, { at });
  const [head, ...rows] = cellsOf(html);
  expect(head).toEqual([
    '序号', '单位', '报告年度', '问题类别', '等级', '问题描述', '所在位置',
    '页面内容', '核对结果', '判定依据', '整改建议', '网页链接', '核查时间', '复核意见',
  ]); // prettier-ignore
  expect(rows).toEqual([
    [
      '1', '澄原市教育局', '2020', '页面篡改', '需核对', injected.message, '第一部分 总体情况',
      '=HYPERLINK("http://spam.example","点我")|`x`<b>', '', '', injected.advice, review.url, at, '',
    ],
    [
      '2', '澄原市教育局', '2020', '勾稽关系', '错误', unbalanced.message,
      '第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 自然人、总计', '3；2',
      '3 + 0 + 0 + 0 + 0 + 0 = 3 ≠ 2；两边分别为3和2，相差1；' +
        '请核对：第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 总计（现为2，改为3后等式成立）；' +
        '可能有误的单元格：第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 总计',
      unbalanced.basis, unbalanced.advice, review.url, at, '',
    ],
    ['3', '', '', '无法读取', '', unreadable.error?.message, '', '', '', '', '', unreadable.source, at, ''],
  ]); // prettier-ignore
  expect(unguarded(parseSeparated(tsv, '\t'))).toEqual([head, ...rows]);
});

test('columns in the wanted order, with the reviewer’s opinion', () => {
  const { heads, rows } = listOf([review], {
    columns: ['opinion', 'severity', 'rectified'],
    opinion: (finding) => (finding.id === 'f1' ? '属实' : ''),
    language: 'en',
  });
  expect(heads).toEqual(['Reviewer’s opinion', 'Severity', 'Rectification']);
  expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['', 'warning', ''],
    ['属实', 'error', ''],
  ]);
});

describe('HTML', () => {
  const { html } = toTable(reviews, { at });

  test('is one plain table that a sheet and a text document take', () => {
    const $ = load(html);
    expect($('table')).toHaveLength(1);
    expect($('table').attr('border')).toBe('1');
    expect($('table').attr('style')).toContain('border-collapse:collapse');
    expect($('th')).toHaveLength(columnSets.full.length);
    expect($('[class], [colspan], [rowspan], script, style, img, br')).toHaveLength(0);
  });

  test('page text is marked as text, numbers of ours are not', () => {
    const $ = load(html);
    const cells = $('tr').eq(1).children();
    expect(cells.eq(0).attr('style')).toBeUndefined();
    expect(cells.eq(2).attr('style')).toBeUndefined();
    for (const index of [1, 3, 7, 11, 12])
      expect(cells.eq(index).attr()).toMatchObject({ style: 'mso-number-format:"\\@"', sdnum: '0;0;@' });
  });

  test('only web addresses become links', () => {
    expect(
      load(html)('a')
        .toArray()
        .map((link) => link.attribs['href']),
    ).toEqual([review.url, review.url]);
    const script = toTable([{ ...review, url: 'javascript:alert(1)' }]).html;
    expect(load(script)('a')).toHaveLength(0);
    const local = toTable([{ ...review, url: null, source: '/tmp/"><img src=x>.html' }]).html;
    expect(load(local)('a, img')).toHaveLength(0);
  });

  test('a caption stands above the table', () => {
    const $ = load(toTable([review], { caption: '审阅结果 <1>\n2' }).html);
    expect($('body').children().first().text()).toBe('审阅结果 <1>；2');
  });

  test('page text stays text', () => {
    const message = `</td></table><script>alert(1)</script>&lt;'"`;
    expect(cellsOf(toTable([withMessage(message)]).html)[1]?.[5]).toBe(message);
  });
});

describe('TSV', () => {
  test.each([
    ['甲\t乙\n丙', '甲 乙；丙'],
    ['"甲"乙', '"甲"乙'],
    ['甲"乙"', '甲"乙"'],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['＝1+1', "'＝1+1"],
    ['\u200b-1', "'\u200b-1"],
  ])('%j', (message, shown) => {
    const { tsv } = toTable([withMessage(message)], { columns: ['number', 'message', 'year'] });
    expect(parseSeparated(tsv, '\t')[1]).toEqual(['1', shown, '2020']);
    expect(tsv.split('\n')).toHaveLength(3);
  });
});

test('CSV has the same cells, a mark for Excel, and no formula', () => {
  const csv = toCsv([withMessage('甲,"乙"\n丙')], { at });
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [head, row] = parseSeparated(csv, ',');
  expect(head).toHaveLength(columnSets.full.length);
  expect(row?.[5]).toBe('甲,"乙"；丙');
  expect(parseSeparated(toCsv([review]), ',')[1]?.[7]).toMatch(/^'=HYPERLINK/);
});
