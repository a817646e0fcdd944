/** Numbers that cannot be: negative or fractional counts. One finding a table, one location a cell. */
import { tableForm } from '../domain/forms';
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { noFixedForm, soundTables, unread, unreadTables } from './reasons';
import { cellPlace } from './where';
import { listed, tableName } from './wording';

export const cellInvalid = defineRule({
  id: 'cell-invalid',
  severity: 'error',
  group: 'tables',
  basis: theForm('第二至四部分'),
  meaning: {
    'zh-CN':
      '件数不可能是负数或小数。“本年增/减”可以为负，收费金额和采购金额可以有小数；数字大小没有上限，只有超出可精确计算范围的才报。',
    en: 'A count is neither negative nor fractional. 本年增/减 may be negative and amounts may have decimals; no number is too large unless it cannot be computed exactly.',
  },
  texts: {
    'zh-CN': {
      ...unread['zh-CN'],
      invalid: '{table}有{count}个单元格的数字不能成立：{texts}',
      advice: '请核对后填写；件数应为不小于0的整数',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unread.en,
      invalid: '{count} cells in {table} hold numbers that cannot be: {texts}',
      advice: 'Check them; a count is a whole number from 0 upwards',
      notApplicable: noFixedForm.en,
    },
  },
  examples: { good: '行政许可处理决定数量｜12', bad: '行政许可处理决定数量｜-12；行政处罚处理决定数量｜1.5' },
  appliesTo: (report) => report.template !== '2008',

  *check(report) {
    for (const table of soundTables(report)) {
      const found = table.cells.filter(({ value }) => value.kind === 'invalid');
      if (found.length === 0) continue;
      const texts = [...new Set(found.map((cell) => cell.raw))];
      yield {
        say: 'invalid',
        at: found.map(cellPlace),
        with: {
          table: tableName(tableForm(table.form, table.key)),
          count: found.length,
          texts: listed(texts),
        },
        evidence: { texts },
      };
    }
    yield* unreadTables(report);
  },
});
