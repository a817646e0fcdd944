/** The tables of a section are there only as a picture, an attachment or a frame. One finding a section. */
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { noFixedForm } from './parts/reasons';
import { bySection, figureOf } from './parts/standing';
import { picturedTable } from './parts/where';
import { sectionName } from './parts/wording';

export const tableNotText = defineRule({
  id: 'table-not-text',
  severity: 'warning',
  group: 'tables',
  basis: theForm('第二至四部分'),
  meaning: {
    'zh-CN':
      '该部分没有文字表格，只有可能载有表格的图片、附件或嵌入页面，其中的数字无法核对，也不便于公众查阅和复用。没有规定禁止这样发布，是否整改由审阅人判断。',
    en: 'The section has no table as text, only a picture, an attachment or a frame that may hold it: its figures can be neither checked nor reused. No rule forbids it, so a person decides.',
  },
  texts: {
    'zh-CN': {
      picture: '{section}的表格以图片发布（{name}），其中的数字无法核对',
      attachment: '{section}的表格以附件发布（{name}），其中的数字无法核对',
      frame: '{section}的表格以嵌入页面发布（{name}），其中的数字无法核对',
      advice: '请在页面正文中以文字表格发布',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      picture: 'The tables of {section} are a picture ({name}); their figures cannot be checked',
      attachment: 'The tables of {section} are an attachment ({name}); their figures cannot be checked',
      frame: 'The tables of {section} are in a frame ({name}); their figures cannot be checked',
      advice: 'Publish the tables as text on the page itself',
      notApplicable: noFixedForm.en,
    },
  },
  examples: {
    good: '第三部分的表格为网页表格，每个数字都可以选中复制',
    bad: '第三部分只有一张表格截图，或者只有“附件：统计表.xls”',
  },
  appliesTo: (report) => report.template !== '2008',

  *check(report) {
    for (const { section, tables } of bySection(report, 'pictured')) {
      const figure = figureOf(report, section);
      if (!figure) continue;
      const { kind, name, address } = figure;
      yield {
        say: kind,
        at: tables.map((table) => picturedTable(table, figure)),
        with: { section: sectionName(section), name: name || address },
        evidence: { kind, name, address },
      };
    }
  },
});
