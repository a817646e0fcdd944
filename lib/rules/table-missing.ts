/** A table that the template requires is not there, while its section is. One finding a section, one location a table. */
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { noFixedForm } from './parts/reasons';
import { bySection, dueTables } from './parts/standing';
import { missingTable } from './parts/where';
import { sectionName } from './parts/wording';

export const tableMissing = defineRule({
  id: 'table-missing',
  severity: 'error',
  group: 'tables',
  basis: theForm('第二至四部分'),
  meaning: {
    'zh-CN':
      '格式第二、三、四部分应有规定的表格。该部分缺失或空白的不另报；以图片、附件发布的属于“表格不是文字”；使用其他年份格式的属于“表格格式不符”。',
    en: 'Sections two to four carry prescribed tables. Not reported where the section itself is missing or empty, where the tables are pictures or attachments (table-not-text), or where they have another year’s form (table-outdated).',
  },
  texts: {
    'zh-CN': {
      all: '{section}没有格式规定的表格',
      some: '{section}缺少{tables}表格',
      truncated: '页面过大，未能读完，无法核对表格是否齐全',
      advice: '请按照规定格式补充表格；没有发生的事项填0',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      all: '{section} has none of its prescribed tables',
      some: '{section} lacks the table {tables}',
      truncated: 'The page is too large and was not read to its end',
      advice: 'Add the table as the form prescribes it; write 0 where nothing happened',
      notApplicable: noFixedForm.en,
    },
  },
  examples: {
    good: '第二部分依次列出第二十条第（一）、（五）、（六）、（八）项表格',
    bad: '第二部分从第二十条第（五）项表格开始，没有第（一）项',
  },
  appliesTo: (report) => report.template !== '2008',

  *check(report, { snapshot }) {
    const absent = bySection(report, 'absent');
    if (absent.length > 0 && snapshot.truncated) return yield { undecided: 'truncated' };
    for (const { section, tables } of absent) {
      const due = dueTables(report).filter((table) => table.section === section);
      yield {
        say: tables.length === due.length ? 'all' : 'some',
        at: tables.map((table) => missingTable(report, table)),
        with: { section: sectionName(section), tables: tables.map((table) => table.name).join('、') },
        evidence: { tables: tables.map((table) => table.key) },
      };
    }
  },
});
