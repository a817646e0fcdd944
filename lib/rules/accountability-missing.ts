/** A people's government's report that says nothing of assessment, public review and accountability. */
import { accountability, accountabilityBasis } from '../domain/duties';
import { defineRule } from './define';
import { linesOf } from './parts/lines';
import { isEmpty, sectionOf } from './parts/standing';
import { headingPlace } from './parts/where';

export const accountabilityMissing = defineRule({
  id: 'accountability-missing',
  severity: 'warning',
  group: 'content',
  basis: accountabilityBasis,
  meaning: {
    'zh-CN':
      '各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况；三者都没有提到的才报。部门、街道办事处、管委会和政府办公室不适用。',
    en: "A people's government, of whatever level, also reports on assessment, public review and accountability; only a report that mentions none of them is meant. Departments, street offices, committees and general offices are not.",
  },
  texts: {
    'zh-CN': {
      silent: '报告没有说明工作考核、社会评议和责任追究结果情况',
      gone: '总体情况缺失、空白或不是文字，另有说明',
      advice: '请在总体情况的监督保障部分补充工作考核、社会评议和责任追究结果情况',
      notApplicable: '只有2019年及以后的各级人民政府年度报告需要说明工作考核、社会评议和责任追究结果',
    },
    en: {
      silent: 'The report says nothing of assessment, public review and accountability',
      gone: 'Section one is missing, empty or no text, which is said elsewhere',
      advice: 'Add the results of assessment, public review and accountability to the part on supervision',
      notApplicable: "Only people's governments report on this, from report year 2019 on",
    },
  },
  examples: {
    good: '岚泽县人民政府年度报告：工作考核结果已通报，社会评议总体满意，没有责任追究情形',
    bad: '岚泽县人民政府年度报告全文没有提到考核、评议和责任追究',
  },
  appliesTo: ({ template, identity }) => template !== '2008' && identity.body === 'government',

  *check(report) {
    if (linesOf(report).some(({ text }) => accountability.test(text))) return;
    const overview = sectionOf(report, 'overview');
    if (!overview || isEmpty(overview) || overview.passages.length === 0) return yield { undecided: 'gone' };
    yield { say: 'silent', at: [headingPlace(overview)] };
  },
});
