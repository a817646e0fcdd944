/** A row or column is there, and its label is blank. One finding a table, one location a label. */
import { tableForm } from '../domain/forms';
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { labelsAtFault } from './parts/labels-at-fault';
import { noFixedForm, soundTables, unread, unreadTables } from './parts/reasons';
import { listed, tableName } from './parts/wording';

export const labelBlank = defineRule({
  id: 'label-blank',
  severity: 'error',
  group: 'tables',
  basis: theForm('第二至四部分'),
  meaning: {
    'zh-CN': '行或列还在，名称却是空白，按其在表中的位置认定。该行该列的数字照常核对。',
    en: 'The row or column is there without its label; it is known by its position, and its figures are checked as usual.',
  },
  texts: {
    'zh-CN': {
      ...unread['zh-CN'],
      blank: '{table}有{count}处项目名称空白，按位置应为{labels}',
      advice: '请按照规定格式补填项目名称',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unread.en,
      blank: '{count|blank label|blank labels} in {table}, by position {labels}',
      advice: 'Fill in the labels as the form prints them',
      notApplicable: noFixedForm.en,
    },
  },
  examples: { good: '（三）不予公开｜1.属于国家秘密｜0', bad: '（三）不予公开｜（空白）｜0' },
  appliesTo: (report) => report.template !== '2008',

  *check(report) {
    for (const table of soundTables(report)) {
      const blank = labelsAtFault(table, 'blank');
      if (blank.length === 0) continue;
      yield {
        say: 'blank',
        at: blank.map(({ place }) => place),
        with: {
          table: tableName(tableForm(table.form, table.key)),
          count: blank.length,
          labels: listed(blank.map(({ name }) => name)),
        },
        evidence: { labels: blank.map(({ label }) => label.official) },
      };
    }
    yield* unreadTables(report);
  },
});
