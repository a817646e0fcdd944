/** A section that the template requires is not there. One finding a section, located where it should stand. */
import { sectionForms } from '../domain/forms';
import { theForm } from '../domain/law';
import { defineRule } from './define';
import { noFixedForm } from './parts/reasons';
import { sectionOf } from './parts/standing';
import { missingSection } from './parts/where';

export const sectionMissing = defineRule({
  id: 'section-missing',
  severity: 'error',
  group: 'structure',
  basis: theForm(),
  meaning: {
    'zh-CN':
      '年度报告应当包括格式规定的六个部分。标题措辞略有不同的不算缺少；缺少的部分不再另报其中的表格。正文以图片或附件发布、页面过大未能读完时不作判断。',
    en: 'The form prescribes six sections. A title that is worded a little differently still counts; the tables of a missing section are not reported on top. Not judged where the text is a picture or an attachment, or the page was too large to be read to its end.',
  },
  texts: {
    'zh-CN': {
      missing: '报告缺少“{title}”部分',
      elsewhere: '报告正文以图片、附件或嵌入页面发布，无法核对各部分是否齐全',
      truncated: '页面过大，未能读完，无法核对各部分是否齐全',
      advice: '请按照规定格式补充该部分',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      missing: 'The section “{title}” is missing',
      elsewhere: 'The text is a picture, an attachment or a frame; its sections cannot be checked',
      truncated: 'The page is too large and was not read to its end',
      advice: 'Add the section as the form prescribes it',
      notApplicable: noFixedForm.en,
    },
  },
  examples: {
    good: '一、总体情况……六、其他需要报告的事项，六个部分齐全',
    bad: '“三、收到和处理政府信息公开申请情况”之后直接是“五、存在的主要问题及改进情况”',
  },
  appliesTo: (report) => report.template !== '2008',

  *check(report, { snapshot }) {
    if (report.sections.length === 0 && report.figures.length > 0) return yield { undecided: 'elsewhere' };
    const missing = sectionForms.filter(({ key }) => !sectionOf(report, key));
    if (missing.length > 0 && snapshot.truncated) return yield { undecided: 'truncated' };
    for (const { key, ordinal, title } of missing) {
      yield {
        say: 'missing',
        at: [missingSection(report, key)],
        with: { title: `${ordinal}、${title}` },
        evidence: { title },
      };
    }
  },
});
