/** Tables in the form of another year than the report's. One finding for the report, one location a table. */
import { tableForm } from '../domain/forms';
import { theForm } from '../domain/law';
import type { TemplateKey } from '../domain/keys';
import type { Table } from '../report/model';
import { defineRule } from './define';
import { noFixedForm, unread, unseenTables } from './parts/reasons';
import { wholeTable } from './parts/where';
import { sectionName } from './parts/wording';

export const tableOutdated = defineRule({
  id: 'table-outdated',
  severity: 'error',
  group: 'tables',
  basis: theForm('第二至四部分'),
  meaning: {
    'zh-CN':
      '2019、2020年度报告使用2019年格式，2021年度起使用2021年格式，按报告所属年度而不是发布日期判断。表四两种格式相同，不在此列；格式不符的表格不再另报缺少的行、列和表格。',
    en: 'Reports about 2019 and 2020 take the 2019 form, later ones the 2021 form; the report year counts, not the date of publication. The table of section four is the same in both. No missing rows, columns or tables are reported on top.',
  },
  texts: {
    'zh-CN': {
      ...unread['zh-CN'],
      other: '{sections}的表格使用的是{found}，本年度报告应使用{due}',
      advice: '请改用本年度适用的格式重新填报表格',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unread.en,
      other: 'The tables of {sections} have the form {found}; a report about this year takes {due}',
      advice: 'Fill in the tables of the form that applies to the report year',
      notApplicable: noFixedForm.en,
    },
  },
  examples: {
    good: '2022年度报告第二部分的栏目为“本年制发件数、本年废止件数、现行有效件数”',
    bad: '2022年度报告第二部分的栏目为“本年新制作数量、本年新公开数量、对外公开总数量”',
  },
  appliesTo: (report) => report.template !== '2008',

  *check(report) {
    const others = report.tables.filter((table) => hasOtherForm(table, report.template));
    const form = others[0]?.form;
    if (form === undefined || report.template === '2008') return yield* unseenTables(report);
    yield {
      say: 'other',
      at: others.map(wholeTable),
      with: {
        sections: [...new Set(others.map((table) => sectionName(tableForm(form, table.key).section)))].join(
          '、',
        ),
        found: formNames[form],
        due: formNames[report.template],
      },
      evidence: { found: form, expected: report.template, tables: others.map((table) => table.key) },
    };
  },
});

/** Whether a table has a form that is not the template's; the table of section four is the same in both. */
export function hasOtherForm({ key, form }: Table, template: TemplateKey): boolean {
  return key !== 'disputes' && template !== '2008' && form !== template;
}

const formNames = { '2019': '2019年格式', '2021': '2021年格式' } as const;
