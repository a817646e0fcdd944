/** No word on fees for handling information, where section six has to say how much was charged. */
import { feeBasis, feeStatement, otherFees } from '../domain/duties';
import { defineRule } from './define';
import { linesOf } from './parts/lines';
import { sectionOf } from './parts/standing';
import { headingPlace } from './parts/where';

/** The first year that the duty covers. */
const since = 2021;

export const feeStatementMissing = defineRule({
  id: 'fee-statement-missing',
  severity: 'warning',
  group: 'content',
  basis: feeBasis,
  meaning: {
    'zh-CN':
      '自2021年度起，年度报告应当说明收取政府信息公开信息处理费的情况；没有收取的写明没有收取。全文任何一处说明即可；“行政事业性收费”是另一回事，不能代替。',
    en: 'From report year 2021 a report says what was charged for handling information, or that nothing was. Any place in the text will do; 行政事业性收费 is another thing and no substitute.',
  },
  texts: {
    'zh-CN': {
      silent: '报告没有说明收取政府信息公开信息处理费的情况',
      gone: '第六部分缺失、空白或不是文字，另有说明',
      advice: '请在第六部分说明信息处理费收取情况；没有收取的，请写明“未收取信息处理费”',
      notApplicable: '2021年度起才需要说明信息处理费收取情况',
    },
    en: {
      silent: 'The report says nothing of fees charged for handling information',
      gone: 'Section six is missing, empty or no text, which is said elsewhere',
      advice: 'State in section six what was charged, or that nothing was',
      notApplicable: 'The duty begins with reports about 2021',
    },
  },
  examples: { good: '六、其他需要报告的事项：本年度未收取信息处理费。', bad: '六、其他需要报告的事项：无。' },
  appliesTo: ({ template, identity }) => template === '2021' && (identity.year ?? since) >= since,

  *check(report) {
    if (linesOf(report).some(({ text }) => feeStatement.test(text.replaceAll(otherFees, '')))) return;
    const others = sectionOf(report, 'others');
    if (!others || others.passages.length === 0 || others.figures.some(({ kind }) => kind !== 'attachment'))
      return yield { undecided: 'gone' };
    yield { say: 'silent', at: [headingPlace(others)] };
  },
});
