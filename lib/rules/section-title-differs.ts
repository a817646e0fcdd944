/** A section's title in words of its own. One finding a section. */
import { sectionForms } from '../domain/forms';
import { theForm } from '../domain/law';
import { simplify } from '../domain/traditional';
import { acceptedOf } from '../report/accepted';
import { bare as bareLabel } from '../report/labels';
import { fold } from '../snapshot/fold';
import { defineRule } from './define';
import { noFixedForm } from './parts/reasons';
import { headingPlace } from './parts/where';

/** What may differ without a word being lost: particles, a year or subject in front, 措施 for 情况. */
function bare(title: string): string {
  return simplify(fold(title))
    .replaceAll(/[^\u4e00-\u9fff]/g, '')
    .replaceAll(/的|年度/g, '')
    .replaceAll('其它', '其他')
    .replaceAll(/以及|[和与]/g, '及')
    .replace(/^(?:本年|因|我[局委办]|行政机关|当前|政府信息公开|政务公开|信息公开|工作)+/, '')
    .replace(/(?:下一步)?(?:改进|整改)(?:措施|工作|情况)?$/, '改进情况');
}

/** A letter or bar before the ordinal: l六、其他需要报告的事项. */
const stray = /^[a-z|](?=[一二三四五六])/i;

const known = new Map(
  sectionForms.map((form) => [form.key, new Set([form.title, ...form.variants].map(bare))]),
);

export const sectionTitleDiffers = defineRule({
  id: 'section-title-differs',
  severity: 'notice',
  group: 'structure',
  basis: theForm(),
  meaning: {
    'zh-CN':
      '一级标题与格式规定的标题用语不同。多年来通行的变体（如“存在的主要问题和改进措施”）以及“的”“和”“及”之类的差别不报。',
    en: "A section's title departs from the form. Variants in common use and differences of particles are not reported.",
  },
  texts: {
    'zh-CN': {
      differs: '标题“{actual}”与格式规定的“{expected}”不一致',
      advice: '请按格式规定改为“{expected}”',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      differs: 'The title “{actual}” departs from “{expected}” of the form',
      advice: 'Use the wording of the form: “{expected}”',
      notApplicable: noFixedForm.en,
    },
  },
  examples: { good: '五、存在的主要问题及改进情况', bad: '五、工作中的不足与今后打算' },
  appliesTo: (report) => report.template !== '2008',

  *check(report, { settings }) {
    const { titles } = acceptedOf(settings.labels);
    for (const section of report.sections) {
      const form = sectionForms.find(({ key }) => key === section.key);
      if (!form) continue;
      const hasStray = stray.test(section.heading.text);
      const isKnown =
        known.get(form.key)?.has(bare(section.title)) || titles.get(bareLabel(section.title)) === form.key;
      if (isKnown && !hasStray) continue;
      const actual = hasStray ? section.heading.text : section.title;
      yield {
        say: 'differs',
        at: [headingPlace(section)],
        with: { actual, expected: form.title },
        evidence: { actual, expected: form.title },
      };
    }
  },
});
