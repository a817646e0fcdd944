/** Reviews as the engine makes them, for what is made out of them. */
import type { Finding, Location, Review } from '../../lib/judge/model';

export const cell = (row: string, column: string, text = ''): Location => ({
  kind: 'cell',
  table: 'requests',
  row,
  column,
  text,
});

export const unbalanced: Finding = {
  id: 'f1',
  rule: 'applicant-total-unbalanced',
  severity: 'error',
  message: '表三“本年新收”一行各类申请人之和为3，总计为2。',
  advice: '请核对并更正。',
  basis: '政府信息公开工作年度报告格式',
  locations: [cell('received', 'individual', '3'), cell('received', 'total', '2')],
  evidence: {
    equation: '3 + 0 + 0 + 0 + 0 + 0 = 3 ≠ 2',
    expected: 3,
    actual: 2,
    suspects: [{ cell: cell('received', 'total', '2'), to: 3 }],
  },
  say: 'unbalanced',
  with: {},
};

export const injected: Finding = {
  id: 'f2',
  rule: 'injected-text',
  severity: 'warning',
  message: '正文混入推广文字。',
  advice: '请清除，并排查网站安全。',
  basis: null,
  locations: [
    { kind: 'text', section: 'overview', quote: '=HYPERLINK("http://spam.example","点我")|`x`<b>' },
  ],
  evidence: {},
  say: 'text',
  with: {},
};

export const review: Review = {
  source: '2020.html',
  url: 'https://www.chengyuan.gov.cn/a.html?x=1&y=2',
  kind: 'report',
  report: {
    title: '澄原市教育局2020年政府信息公开工作年度报告',
    agency: '澄原市教育局',
    year: 2020,
    template: '2019',
    publishedOn: '2021-01-25',
    sections: [],
    tables: {},
  },
  findings: [injected, unbalanced],
  corrections: [{ table: 'requests', row: 'received', column: 'total', from: 2, to: 3, resolves: ['f1'] }],
  checks: {
    'applicant-total-unbalanced': { outcome: 'failed' },
    'cell-blank': { outcome: 'passed' },
    'carry-over-unbalanced': { outcome: 'undecided', reason: '没有上年度报告' },
    'stock-unbalanced': { outcome: 'undecided', reason: '没有上年度报告' },
  },
  error: null,
};

export const clean: Review = {
  ...review,
  source: '2021.html',
  url: null,
  findings: [],
  corrections: [],
  checks: { 'cell-blank': { outcome: 'passed' } },
};

export const unreadable: Review = {
  source: '年报.pdf',
  url: null,
  kind: 'unreadable',
  report: null,
  findings: [],
  corrections: [],
  checks: {},
  error: { code: 'not-html', message: '这是PDF 文件，不是网页。' },
};
