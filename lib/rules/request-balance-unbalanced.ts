/** In each column of section three's table, received + carried in = concluded + carried out. One finding a column. */
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { hasTable, unbalanced, unsummed } from './parts/unbalanced';

export const requestBalanceUnbalanced = defineRule({
  id: 'request-balance-unbalanced',
  severity: 'error',
  group: 'arithmetic',
  basis: theForm('第三部分表格所列勾稽关系：第一项加第二项之和，等于第三项加第四项之和'),
  meaning: {
    'zh-CN':
      '表三每一列中，本年新收加上年结转应等于办理结果总计加结转下年度。空白或不是数字的单元格视为未知数，填什么数都不能相等时才报。',
    en: 'In each column, received plus carried in equals concluded plus carried out, as the form itself prints. A blank or unreadable cell is unknown: reported only where no number in its place would help.',
  },
  texts: {
    'zh-CN': {
      ...unsummed['zh-CN'],
      unequal:
        '{table}“{line}”列第一、二项之和为{expected}，第三项总计与第四项之和为{actual}，相差{difference}，请核对',
      never:
        '{table}“{line}”列已填的第一、二项之和为{expected}，第三项总计与第四项之和为{actual}，空白处填何数都不能相等，请核对',
      advice: '请核对该列本年新收、上年结转、办理结果总计和结转下年度的数量',
      notApplicable: '报告没有第三部分表格',
    },
    en: {
      ...unsummed.en,
      unequal:
        '{table}, column “{line}”: items one and two add up to {expected}, the total of three and item four to {actual} ({difference} apart)',
      never:
        '{table}, column “{line}”: what is filled in of items one and two is {expected}, of three and four {actual}; no number in the blanks makes them equal',
      advice: 'Check received, carried in, concluded and carried out of this column',
      notApplicable: 'The report has no table in section three',
    },
  },
  examples: {
    good: '本年新收3 + 上年结转1 = （七）总计4 + 结转下年度0',
    bad: '本年新收3 + 上年结转1，（七）总计3 + 结转下年度0',
  },
  appliesTo: (report) => hasTable(report, 'requests'),
  check: (report) => unbalanced(report, 'request-balance-unbalanced', 'requests'),
});
