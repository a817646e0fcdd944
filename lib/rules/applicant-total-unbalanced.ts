/** In each row of section three's table, the kinds of applicants add up to the total. One finding a row. */
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { hasTable, unbalanced, unsummed } from './parts/unbalanced';

export const applicantTotalUnbalanced = defineRule({
  id: 'applicant-total-unbalanced',
  severity: 'error',
  group: 'arithmetic',
  basis: theForm('第三部分表格“申请人情况”各栏及“总计”栏'),
  meaning: {
    'zh-CN':
      '表三每一行中，自然人与五类法人或其他组织之和应等于总计。空白或不是数字的单元格视为未知数，填什么数都不能相等时才报；另加的小计行不参与计算。',
    en: 'In each row, natural persons and the five kinds of organisations add up to the total. A blank or unreadable cell is unknown: reported only where no number in its place would help. Extra subtotal rows take no part.',
  },
  texts: {
    'zh-CN': {
      ...unsummed['zh-CN'],
      unequal: '{table}“{line}”行总计为{actual}，各类申请人合计{expected}，相差{difference}，请核对',
      never: '{table}“{line}”行总计为{actual}，仅已填各类申请人合计已达{expected}，请核对',
      advice: '请核对该行各类申请人的数量与总计',
      notApplicable: '报告没有第三部分表格',
    },
    en: {
      ...unsummed.en,
      unequal:
        '{table}, row “{line}”: the total is {actual}, the applicants add up to {expected} ({difference} apart)',
      never: '{table}, row “{line}”: the total is {actual}, the applicants filled in alone are {expected}',
      advice: 'Check the numbers of applicants and the total of this row',
      notApplicable: 'The report has no table in section three',
    },
  },
  examples: {
    good: '自然人2 + 商业企业1 + 科研机构0 + 社会公益组织0 + 法律服务机构0 + 其他0 = 总计3',
    bad: '自然人2 + 商业企业1 + 科研机构0 + 社会公益组织0 + 法律服务机构0 + 其他0，总计2',
  },
  appliesTo: (report) => hasTable(report, 'requests'),
  check: (report) => unbalanced(report, 'applicant-total-unbalanced', 'requests'),
});
