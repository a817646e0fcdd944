/** In each of the three groups of section four's table, the outcomes add up to the total. One finding a group. */
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { hasTable, unbalanced, unsummed } from './parts/unbalanced';

export const disputeTotalUnbalanced = defineRule({
  id: 'dispute-total-unbalanced',
  severity: 'error',
  group: 'arithmetic',
  basis: theForm('第四部分表格各组“总计”栏'),
  meaning: {
    'zh-CN':
      '行政复议、未经复议直接起诉、复议后起诉三组中，结果维持、结果纠正、其他结果、尚未审结之和应等于本组总计。三组之间没有数量关系。空白视为未知数，填什么数都不能相等时才报。',
    en: 'In each of the three groups the four outcomes add up to the group’s total. Nothing relates the groups to each other. A blank is unknown: reported only where no number in its place would help.',
  },
  texts: {
    'zh-CN': {
      ...unsummed['zh-CN'],
      unequal: '{table}“{line}”总计为{actual}，各项结果合计{expected}，相差{difference}，请核对',
      never: '{table}“{line}”总计为{actual}，仅已填各项结果合计已达{expected}，请核对',
      advice: '请核对该组各项结果与总计',
      notApplicable: '报告没有第四部分表格',
    },
    en: {
      ...unsummed.en,
      unequal:
        '{table}, “{line}”: the total is {actual}, the outcomes add up to {expected} ({difference} apart)',
      never: '{table}, “{line}”: the total is {actual}, the outcomes filled in alone are {expected}',
      advice: 'Check the outcomes of this group and their total',
      notApplicable: 'The report has no table in section four',
    },
  },
  examples: {
    good: '行政复议：结果维持2 + 结果纠正0 + 其他结果1 + 尚未审结0 = 总计3',
    bad: '行政复议：结果维持2 + 结果纠正0 + 其他结果1 + 尚未审结0，总计2',
  },
  appliesTo: (report) => hasTable(report, 'disputes'),
  check: (report) => unbalanced(report, 'dispute-total-unbalanced', 'disputes'),
});
