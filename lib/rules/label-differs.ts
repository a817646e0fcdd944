/** A label's wording departs from the form. One finding for one wording in one table, one location for each of its labels. */
import { tableForm } from '../domain/forms';
import { theForm } from '../domain/law';
import type { Table } from '../report/model';
import { defineRule } from './define';
import { type LabelAtFault, labelsAtFault } from './parts/labels-at-fault';
import { noFixedForm, soundTables, unread, unreadTables } from './parts/reasons';
import { tableName } from './parts/wording';

export const labelDiffers = defineRule({
  id: 'label-differs',
  severity: 'notice',
  group: 'tables',
  basis: theForm('第二至四部分'),
  meaning: {
    'zh-CN': '项目名称与格式的措辞不一致，多为笔误。序号、标点、全角半角、空格、换行和通行的写法不算不一致。',
    en: 'A label is not worded as in the form, mostly by a slip. Numbers, punctuation, width, spaces, line breaks and wordings in common use do not count.',
  },
  texts: {
    'zh-CN': {
      ...unread['zh-CN'],
      one: '{table}的“{found}”与格式规定的“{official}”不一致',
      many: '{table}的“{found}”（{count}处）与格式规定的“{official}”不一致',
      advice: '请核对并按照规定格式填写项目名称',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unread.en,
      one: '“{found}” in {table} stands where the form has “{official}”',
      many: '“{found}” in {table} ({count|time|times}) stands where the form has “{official}”',
      advice: 'Word the label as the form prints it',
      notApplicable: noFixedForm.en,
    },
  },
  examples: { good: '结果维持', bad: '结果维护' },
  appliesTo: (report) => report.template !== '2008',

  *check(report) {
    for (const table of soundTables(report)) {
      for (const [found, same] of byWording(table)) {
        const official = [...new Set(same.map(({ label }) => label.official))].join('、');
        yield {
          say: same.length > 1 ? 'many' : 'one',
          at: same.map(({ place }) => place),
          with: { table: tableName(tableForm(table.form, table.key)), found, official, count: same.length },
          evidence: { found, official },
        };
      }
    }
    yield* unreadTables(report);
  },
});

/** The labels at fault by what they say, white space aside. */
function byWording(table: Table): ReadonlyMap<string, readonly LabelAtFault[]> {
  const groups = new Map<string, LabelAtFault[]>();
  for (const each of labelsAtFault(table, 'differs')) {
    const wording = each.label.raw.replaceAll(/\s/g, '');
    groups.set(wording, [...(groups.get(wording) ?? []), each]);
  }
  return groups;
}
