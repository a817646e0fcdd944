/** 存在的主要问题 that says 无, or names no problem in a line. */
import { saysNothing, ownLabels, problemWords } from '../domain/problems';
import { contentsBasis, theForm } from '../domain/law';
import { defineRule } from './define';
import { bodyOf, placeIn } from './parts/lines';
import { noFixedForm } from './parts/reasons';
import { sectionOf } from './parts/standing';
import { headingPlace, quoteOf } from './parts/where';

/** Below this many characters, a text names its problem outright or names none. */
const short = 30;

export const sectionThin = defineRule({
  id: 'section-thin',
  severity: 'warning',
  group: 'content',
  basis: theForm('第五部分', contentsBasis),
  meaning: {
    'zh-CN':
      '“存在的主要问题及改进情况”只写“无”，或只有一句没有指出任何问题的话。写得短但指出了问题的不报；第六部分写“无”是允许的。',
    en: 'Section five says only 无, or one line that names no problem. A short text that names one is fine, and so is 无 in section six.',
  },
  texts: {
    'zh-CN': {
      nothing: '第五部分没有说明存在的问题：“{text}”',
      unsaid: '“{heading}”部分没有说明存在的问题：“{text}”',
      thin: '第五部分只有{count}个字，没有指出具体问题：“{text}”',
      gone: '第五部分缺失、空白或不是文字，另有说明',
      advice: '请写明本年度政府信息公开工作存在的主要问题和改进情况',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      nothing: 'Section five names no problem: “{text}”',
      unsaid: '“{heading}” names no problem: “{text}”',
      thin: 'Section five has {count|character|characters} and names no problem: “{text}”',
      gone: 'Section five is missing, empty or no text, which is said elsewhere',
      advice: 'State the main problems of the year and how they were dealt with',
      notApplicable: noFixedForm.en,
    },
  },
  examples: {
    good: '五、存在的主要问题及改进情况：栏目更新不够及时，已改为每周检查。',
    bad: '五、存在的主要问题及改进情况：无。',
  },
  appliesTo: ({ template, sections }) =>
    template !== '2008' || sections.some(({ key }) => key === 'problems'),

  *check(report) {
    const section = sectionOf(report, 'problems');
    const lines = section && section.figures.length === 0 ? bodyOf(section) : [];
    if (lines.length === 0) return yield { undecided: 'gone' };
    const text = lines
      .map((line) => line.text)
      .join('')
      .replaceAll(ownLabels, '')
      .replaceAll(/[^\u4e00-\u9fff\d]/g, '');
    const isNothing = saysNothing(text);
    if (!isNothing && (report.template === '2008' || text.length >= short || problemWords.test(text))) return;
    const said = lines.map((line) => line.block.raw.trim()).join('');
    yield {
      say: !isNothing ? 'thin' : report.template === '2008' ? 'unsaid' : 'nothing',
      at: lines.map((line) => placeIn(line, 0, line.text.length)),
      with: { text: said, count: text.length, heading: section ? quoteOf(headingPlace(section)) : '' },
      evidence: { text: said },
    };
  },
});
