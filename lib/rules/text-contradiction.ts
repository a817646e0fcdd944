/** Two places of the text that state one quantity differently. One finding a quantity. */
import { conflictsIn } from '../prose/conflicts';
import { statementsOf } from '../prose/prose';
import { isPublishedInAll } from '../prose/published';
import { defineRule } from './define';
import { clausePlace } from './parts/statement-places';
import { quantityName } from './parts/wording';
import { quoteOf } from './parts/where';

export const textContradiction = defineRule({
  id: 'text-contradiction',
  severity: 'warning',
  group: 'text',
  basis: null, // logic
  meaning: {
    'zh-CN':
      '正文两处对同一数量的说法不同，或者一处写有、一处写无时提出。可用上年结转、不同年份、不同机关解释的，不作判断；两处数字不同而表格已有该数字的，由“正文与表格不一致”提出。',
    en: 'Two statements of one quantity that differ, or one that states and one that denies it. What carried-over requests, other years or other bodies explain is left alone; where two figures differ and a table has the number, the rule about text and tables speaks.',
  },
  texts: {
    'zh-CN': {
      contrary: '“{first}”与“{second}”对{what}的表述互相矛盾，请核对',
      advice: '请核实该数量，改正有误的一处',
      notApplicable: '正文中没有关于申请、复议、诉讼或规范性文件数量的表述',
    },
    en: {
      contrary: '“{first}” and “{second}” contradict each other about {what}',
      advice: 'Check the quantity and correct the statement that is wrong',
      notApplicable: 'The text states no quantity of requests, reviews, suits or normative documents',
    },
  },
  examples: {
    good: '全年收到政府信息公开申请1件，已办结；未发生行政复议、行政诉讼',
    bad: '全年办理依申请公开1件；没有公民、法人或其他组织提出申请',
  },
  appliesTo: (report) =>
    statementsOf(report).some((each) => (each.isOwn && each.quantities.length > 0) || isPublishedInAll(each)),

  *check(report) {
    for (const { quantity, first, second } of conflictsIn(statementsOf(report), report)) {
      const at = [clausePlace(first), clausePlace(second)];
      const [one = '', other = ''] = at.map(quoteOf);
      yield {
        say: 'contrary',
        at,
        with: { first: one, second: other, what: quantityName(quantity) },
        evidence: { quantity, values: [first.value, second.value] },
      };
    }
  },
});
