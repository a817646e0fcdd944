/** In each column of section three's table, the results add up to （七）总计. One finding a column. */
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { hasTable, unbalanced, unsummed } from './parts/unbalanced';

export const resultTotalUnbalanced = defineRule({
  id: 'result-total-unbalanced',
  severity: 'error',
  group: 'arithmetic',
  basis: theForm('第三部分表格“三、本年度办理结果”第（一）至（七）项'),
  meaning: {
    'zh-CN':
      '表三每一列中，“三、本年度办理结果”各项之和应等于“（七）总计”，按表格实际使用的格式计算。空白或不是数字的单元格视为未知数，填什么数都不能相等时才报；另加的小计行不参与计算。',
    en: 'In each column the results add up to （七）总计, by the form that the table has. A blank or unreadable cell is unknown: reported only where no number in its place would help. Extra subtotal rows take no part.',
  },
  texts: {
    'zh-CN': {
      ...unsummed['zh-CN'],
      unequal:
        '{table}“{line}”列第（七）项总计为{actual}，各项办理结果合计{expected}，相差{difference}，请核对',
      never: '{table}“{line}”列第（七）项总计为{actual}，仅已填各项办理结果合计已达{expected}，请核对',
      advice: '请核对该列各项办理结果与第（七）项总计',
      notApplicable: '报告没有第三部分表格',
    },
    en: {
      ...unsummed.en,
      unequal:
        '{table}, column “{line}”: （七）总计 is {actual}, the results add up to {expected} ({difference} apart)',
      never: '{table}, column “{line}”: （七）总计 is {actual}, the results filled in alone are {expected}',
      advice: 'Check the results of this column and their total',
      notApplicable: 'The report has no table in section three',
    },
  },
  examples: {
    good: '予以公开190 + 部分公开27 + 其余各项0 = （七）总计217',
    bad: '予以公开166 + 部分公开27 + 其余各项0，（七）总计217',
  },
  appliesTo: (report) => hasTable(report, 'requests'),
  check: (report) => unbalanced(report, 'result-total-unbalanced', 'requests'),
});
