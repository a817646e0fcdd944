/** A column of the form is not in its table. One finding a table, one location a column. */
import { tableForm } from '../domain/forms';
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { noFixedForm, soundTables, unread, unreadTables } from './parts/reasons';
import { hasOtherForm } from './table-outdated';
import { columnPlace } from './parts/where';
import { columnName, listed, tableName } from './parts/wording';

export const columnMissing = defineRule({
  id: 'column-missing',
  severity: 'error',
  group: 'tables',
  basis: theForm('第二至四部分'),
  meaning: {
    'zh-CN':
      '表格缺少格式规定的列。列名空白或措辞不同的不算缺少；使用其他年份格式的表格只报“表格格式不符”；结构无法可靠识别的表格不作判断。',
    en: 'The table lacks a column of the form. A column whose label is blank or worded differently is there; a table of another year’s form is only table-outdated; a grid that cannot be trusted is not judged.',
  },
  texts: {
    'zh-CN': {
      ...unread['zh-CN'],
      missing: '{table}缺少{columns}列',
      advice: '请按照规定格式补充缺少的列；没有发生的填0',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unread.en,
      missing: '{table} lacks the column {columns}',
      advice: 'Add the missing columns; write 0 where nothing happened',
      notApplicable: noFixedForm.en,
    },
  },
  examples: {
    good: '表三的申请人情况分为自然人、五类法人或其他组织和总计，共七列',
    bad: '表三没有“法律服务机构”一列',
  },
  appliesTo: (report) => report.template !== '2008',

  *check(report) {
    for (const table of soundTables(report)) {
      if (hasOtherForm(table, report.template)) continue;
      const form = tableForm(table.form, table.key);
      const missing = form.columns.filter(({ key }) => !table.columns.some((column) => column.key === key));
      if (missing.length === 0) continue;
      const names = missing.map(({ key }) => columnName(table.form, table.key, key));
      yield {
        say: 'missing',
        at: missing.map(({ key }) => columnPlace(table, key)),
        with: { table: tableName(form), columns: listed(names) },
        evidence: { columns: missing.map((column) => column.key) },
      };
    }
    yield* unreadTables(report);
  },
});
