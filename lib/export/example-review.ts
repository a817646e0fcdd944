/** A made-up review of two findings, to show how a letter reads where no report is at hand. */
import { theForm } from '../domain/law';
import type { Finding, Review } from '../judge/model';

const total: Finding = {
  id: 'example-total',
  rule: 'applicant-total-unbalanced',
  severity: 'error',
  message: '第三部分表格“一、本年新收政府信息公开申请数量”行总计为2，各类申请人合计3，相差1，请核对',
  advice: '请核对该行各类申请人的数量与总计',
  basis: theForm('第三部分表格“申请人情况”各栏及“总计”栏')['2021'],
  locations: [{ kind: 'cell', table: 'requests', row: 'received', column: 'total', text: '2' }],
  evidence: { equation: '自然人2 + 商业企业1 = 3 ≠ 总计2', expected: 3, actual: 2 },
  say: 'unequal',
  with: {},
};

const section: Finding = {
  id: 'example-section',
  rule: 'section-empty',
  severity: 'error',
  message: '“六、其他需要报告的事项”标题下没有内容',
  advice: '请补充该部分内容；没有相关情况的，请写明“无”',
  basis: theForm()['2021'],
  locations: [{ kind: 'missing', section: 'others', table: null, row: null, column: null }],
  evidence: {},
  say: 'empty',
  with: {},
};

export const exampleReview: Review = {
  source: 'example',
  url: 'https://www.lanze.example/xxgk/ndbg.html',
  kind: 'report',
  report: {
    title: '岚泽县林业局2025年政府信息公开工作年度报告',
    agency: '岚泽县林业局',
    year: 2025,
    template: '2021',
    publishedOn: '2026-01-22',
    sections: [],
    tables: {},
  },
  findings: [total, section],
  corrections: [],
  checks: {},
  error: null,
};
