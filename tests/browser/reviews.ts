/** Reviews as the panel gets them. */
import { nothingDecided } from '../../lib/decisions/model';
import type { Finding, Location, Review } from '../../lib/judge/model';
import type { Desk } from '../../lib/shell/panel/desk';

export const url = 'http://www.chengyuan.gov.cn/report.html';

const form = '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）';

const finding = (id: string, location: Location, rest: Partial<Finding>): Finding => ({
  id,
  rule: 'section-empty',
  severity: 'error',
  message: '',
  advice: '请核对',
  basis: form,
  locations: [location],
  evidence: {},
  say: 'missing',
  with: {},
  ...rest,
});

const missing = { kind: 'missing', section: null, table: null, row: null, column: null } as const;

/** Two sections, all three ways of being at fault: a sum, a passage, something missing. */
export const faulty: Review = {
  source: url,
  url,
  kind: 'report',
  report: {
    title: '岚泽县林业局2023年政府信息公开工作年度报告',
    agency: '岚泽县林业局',
    year: 2023,
    template: '2021',
    publishedOn: null,
    sections: [],
    tables: {},
  },
  findings: [
    finding(
      'sum',
      { kind: 'cell', table: 'requests', row: 'received', column: 'total', text: '2' },
      {
        rule: 'applicant-total-unbalanced',
        message: '第三部分表格总计不符',
        advice: '请核对该行各类申请人的数量与总计',
        evidence: { equation: '自然人2 + 商业企业1 = 3 ≠ 总计2', expected: 3, actual: 2 },
      },
    ),
    finding(
      'thin',
      { kind: 'text', section: 'requests', quote: '本年未发生' },
      { severity: 'warning', message: '第三部分文字过简', basis: null },
    ),
    finding(
      'absent',
      { ...missing, section: 'others' },
      {
        rule: 'section-missing',
        message: '报告缺少“六、其他需要报告的事项”部分',
        with: { title: '六、其他需要报告的事项' },
      },
    ),
  ],
  corrections: [{ table: 'requests', row: 'received', column: 'total', from: 2, to: 3, resolves: ['sum'] }],
  checks: {
    'applicant-total-unbalanced': { outcome: 'failed' },
    'section-missing': { outcome: 'failed' },
    'section-empty': { outcome: 'passed' },
    'dispute-total-unbalanced': {
      outcome: 'undecided',
      reason: '第四部分表格以图片发布，其中的内容无法核对',
    },
    'table-outdated': { outcome: 'not-applicable', reason: '没有统一的格式' },
  },
  error: null,
};

export const clean: Review = {
  ...faulty,
  findings: [],
  corrections: [],
  checks: {
    'section-empty': { outcome: 'passed' },
    'dispute-total-unbalanced': {
      outcome: 'undecided',
      reason: '第四部分表格以图片发布，其中的内容无法核对',
    },
  },
};

/** A page about which nothing has been decided, and that has not changed. */
export const freshDesk: Desk = {
  page: url,
  decisions: nothingDecided,
  pasts: { version: 1, now: null, before: null },
  crowded: null,
};
