/** Cells that hold something else than a number. One finding a table, one location a cell. */
import { theForm } from '../domain/law';
import { cellsAtFault } from './parts/cells-at-fault';
import { defineRule } from './define';
import { noFixedForm, unread, unreadTables } from './parts/reasons';

export const cellNotNumber = defineRule({
  id: 'cell-not-number',
  severity: 'error',
  group: 'tables',
  basis: theForm('第二至四部分'),
  meaning: {
    'zh-CN':
      '应填数字的单元格填了“—”“/”“无”或带单位的文字。金额可以带“元”“万元”，“本年增/减”可以写作+2、-2、增2、减2；全角数字和千位分隔符照常识别。',
    en: 'A cell for a number holds —, /, 无 or a number with a word. Amounts may carry 元 or 万元, 本年增/减 may be signed; full-width digits and separators are numbers.',
  },
  texts: {
    'zh-CN': {
      ...unread['zh-CN'],
      other: '{table}有{count}个单元格填写的不是数字：{texts}',
      advice: '请改填数字；没有发生的填0',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unread.en,
      other: '{count|cell|cells} in {table} without a number: {texts}',
      advice: 'Write numbers; 0 where nothing happened',
      notApplicable: noFixedForm.en,
    },
  },
  examples: { good: '自然人｜3', bad: '自然人｜3件；商业企业｜—' },
  appliesTo: (report) => report.template !== '2008',

  *check(report) {
    yield* cellsAtFault(report, 'other', (value) => value.kind === 'other' && !value.lawful);
    yield* unreadTables(report);
  },
});
