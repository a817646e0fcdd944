/** Two places of the text that state one quantity differently. One finding a quantity. */
import { feeCharged, feeDenied } from '../domain/duties';
import { conflictsIn } from '../prose/conflicts';
import { statementsOf } from '../prose/prose';
import { isPublishedInAll } from '../prose/published';
import type { Place, Report } from '../report/model';
import { defineRule } from './define';
import { linesOf, placeOfMatch } from './parts/lines';
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
      fees: '“{first}”与“{second}”对信息处理费的表述互相矛盾，请核对',
      notApplicable: '正文中没有关于申请、复议、诉讼或规范性文件数量的表述',
    },
    en: {
      contrary: '“{first}” and “{second}” contradict each other about {what}',
      advice: 'Check the quantity and correct the statement that is wrong',
      fees: '“{first}” and “{second}” contradict each other about fees for handling information',
      notApplicable: 'The text states no quantity of requests, reviews, suits or normative documents',
    },
  },
  examples: {
    good: '全年收到政府信息公开申请1件，已办结；未发生行政复议、行政诉讼',
    bad: '全年办理依申请公开1件；没有公民、法人或其他组织提出申请',
  },
  appliesTo: (report) =>
    feePlace(report, feeCharged) !== null ||
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
    const charged = feePlace(report, feeCharged);
    const denied = charged && feePlace(report, feeDenied);
    if (charged && denied)
      yield {
        say: 'fees',
        at: [charged, denied],
        with: { first: quoteOf(charged), second: quoteOf(denied) },
      };
  },
});

/** Where the report first says something of fees for handling information. */
function feePlace(report: Report, said: RegExp): Place | null {
  for (const line of linesOf(report)) {
    const match = said.exec(line.text);
    if (match) return placeOfMatch(line, match);
  }
  return null;
}
