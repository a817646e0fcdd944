/** A row of the form is not in its table. One finding a table, one location a row. */
import { tableForm } from '../domain/forms';
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { noFixedForm, soundTables, unread, unreadTables } from './parts/reasons';
import { hasOtherForm } from './table-outdated';
import { rowPlace } from './parts/where';
import { listed, rowName, tableName } from './parts/wording';

export const rowMissing = defineRule({
  id: 'row-missing',
  severity: 'error',
  group: 'tables',
  basis: theForm('第二至四部分'),
  meaning: {
    'zh-CN':
      '表格缺少格式规定的行。行名空白或措辞不同的不算缺少；使用其他年份格式的表格只报“表格格式不符”；结构无法可靠识别的表格不作判断。',
    en: 'The table lacks a row of the form. A row whose label is blank or worded differently is there; a table of another year’s form is only table-outdated; a grid that cannot be trusted is not judged.',
  },
  texts: {
    'zh-CN': {
      ...unread['zh-CN'],
      missing: '{table}缺少{rows}行',
      advice: '请按照规定格式补充缺少的行；没有发生的填0',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unread.en,
      missing: '{table} lacks the row {rows}',
      advice: 'Add the missing rows; write 0 where nothing happened',
      notApplicable: noFixedForm.en,
    },
  },
  examples: {
    good: '表三自“一、本年新收政府信息公开申请数量”至“四、结转下年度继续办理”各行齐全',
    bad: '表三没有“8.属于行政查询事项”一行',
  },
  appliesTo: (report) => report.template !== '2008',

  *check(report) {
    for (const table of soundTables(report)) {
      if (hasOtherForm(table, report.template)) continue;
      const form = tableForm(table.form, table.key);
      const missing = form.rows.filter(({ key }) => !table.rows.some((row) => row.key === key));
      if (missing.length === 0) continue;
      const names = missing.map(({ key }) => rowName(table.form, table.key, key));
      yield {
        say: 'missing',
        at: missing.map(({ key }) => rowPlace(table, key)),
        with: { table: tableName(form), rows: listed(names) },
        evidence: { rows: missing.map((row) => row.key) },
      };
    }
    yield* unreadTables(report);
  },
});
