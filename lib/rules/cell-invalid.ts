/** Numbers that cannot be: negative or fractional counts, one finding a table, one location a cell; and figures of section two that
 *  exceed what they are a part of, one finding a row. */
import { theForm } from '../domain/law';
import { beyondBounds } from './parts/bounds';
import { cellsAtFault } from './parts/cells-at-fault';
import { defineRule } from './define';
import { noFixedForm, soundTables, unread, unreadTables } from './parts/reasons';

export const cellInvalid = defineRule({
  id: 'cell-invalid',
  severity: 'error',
  group: 'tables',
  basis: theForm('第二至四部分'),
  meaning: {
    'zh-CN':
      '件数不可能是负数或小数。“本年增/减”可以为负，收费金额和采购金额可以有小数；数字大小没有上限，只有超出可精确计算范围的才报。2019年格式中，“本年新公开数量”不可能大于“对外公开总数量”，“上一年项目数量”加“本年增/减”不可能小于0；“本年新公开数量”大于“本年新制作数量”是可能的，不报。',
    en: 'A count is neither negative nor fractional. 本年增/减 may be negative and amounts may have decimals; no number is too large unless it cannot be computed exactly. In the form of 2019 no more can be published this year than in all, and no fewer than 0 items can be left; more published than made is possible.',
  },
  texts: {
    'zh-CN': {
      ...unread['zh-CN'],
      invalid: '{table}有{count}个单元格的数字不能成立：{texts}',
      published: '“{row}”本年新公开{part}件，多于对外公开总数量{whole}件',
      left: '“{row}”上一年项目数量{part}，本年增减{change}，结果小于0',
      advice: '请核对后填写；件数应为不小于0的整数',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unread.en,
      invalid: '{count|cell|cells} in {table} with numbers that cannot be: {texts}',
      published: '“{row}”: {part} published this year are more than {whole} in all',
      left: '“{row}”: {part} of last year and a change of {change} leave less than 0',
      advice: 'Check them; a count is a whole number from 0 upwards',
      notApplicable: noFixedForm.en,
    },
  },
  examples: { good: '行政许可处理决定数量｜12', bad: '行政许可处理决定数量｜-12；行政处罚处理决定数量｜1.5' },
  appliesTo: (report) => report.template !== '2008',

  *check(report) {
    yield* cellsAtFault(report, 'invalid', (value) => value.kind === 'invalid');
    for (const table of soundTables(report)) yield* beyondBounds(table);
    yield* unreadTables(report);
  },
});
