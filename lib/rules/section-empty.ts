/** A heading with nothing under it. */
import { contentsBasis, theForm } from '../domain/law';
import { defineRule } from './define';
import { noFixedForm } from './parts/reasons';
import { isEmpty } from './parts/standing';
import { headingPlace, quoteOf } from './parts/where';

export const sectionEmpty = defineRule({
  id: 'section-empty',
  severity: 'error',
  group: 'structure',
  basis: theForm('', contentsBasis),
  meaning: {
    'zh-CN': '标题下既没有文字，也没有表格、图片或附件。写明“无”的不算空白；该部分应有的表格不再另报缺失。',
    en: 'Neither text nor a table, picture or attachment stands under the heading. The word 无 is content; the tables of an empty section are not reported on top.',
  },
  texts: {
    'zh-CN': {
      empty: '“{heading}”标题下没有内容',
      advice: '请补充该部分内容；没有相关情况的，请写明“无”',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      empty: 'Nothing stands under the heading “{heading}”',
      advice: 'Fill in the section, or say that there is nothing to report',
      notApplicable: noFixedForm.en,
    },
  },
  examples: { good: '六、其他需要报告的事项：无', bad: '六、其他需要报告的事项（标题之后即为落款）' },
  appliesTo: ({ template, sections }) => template !== '2008' || sections.length > 0,

  *check(report) {
    for (const section of report.sections) {
      if (section.key === null || !isEmpty(section)) continue;
      const place = headingPlace(section);
      yield { say: 'empty', at: [place], with: { heading: quoteOf(place) } };
    }
  },
});
