/** Parts that do not make the whole that the text states for them. One finding a whole. */
import { wrongApplicants } from '../prose/applicants';
import { wrongBalances } from '../prose/balance';
import { wrongChanges } from '../prose/changes';
import { wrongSums } from '../prose/chains';
import { impossiblePercentages } from '../prose/percentages';
import { statementsOf } from '../prose/prose';
import { wrongContents, wrongSeries } from '../prose/series';
import { wrongTotals } from '../prose/totals';
import type { Statement } from '../prose/statement';
import { defineRule } from './define';
import { clausePlace, stretchPlace } from './parts/statement-places';
import { quoteOf } from './parts/where';

export const textSumMismatch = defineRule({
  id: 'text-sum-mismatch',
  severity: 'warning',
  group: 'text',
  basis: null, // arithmetic
  meaning: {
    'zh-CN':
      '一句话写明总数和“其中”各项（渠道、申请人、办理结果、单位、金额）而各项之和不等于总数，一段话写明的新收、结转、办结、结转下年互不相等，与上年比较的增减数、增减幅度不是前后两个数字之差，或者百分比超出100%时提出。写有“等”“主要”“其余”的列举和可能重叠的分类不作判断；与表格不一致的数字由“正文与表格不一致”提出。',
    en: 'Parts that do not add up to the whole stated for them (ways, applicants, results, bodies, amounts), the four numbers of a paragraph that do not balance, a change from the year before that its two numbers do not have, or percentages above 100. Lists that are open or may overlap are left alone; a figure that a table contradicts is another rule’s.',
  },
  texts: {
    'zh-CN': {
      parts: '“{quote}”中各项相加为{sum}{unit}，与总数{whole}{unit}不一致，请核对',
      balance:
        '“{quote}”中新收{received}与上年结转{carriedIn}之和，不等于办结{concluded}与结转下年{carriedOut}之和，请核对',
      change: '“{quote}”写明的增减为{said}{unit}，按前后两个数字计算为{expected}{unit}，两者不一致，请核对',
      direction: '“{quote}”写明的增减与前后两个数字的增减方向相反，请核对',
      percent: '“{quote}”中的百分比为{sum}%，超过100%，请核对',
      advice: '请核对这段话中的总数和各项数字',
      notApplicable: '正文中没有总数与分项的表述',
    },
    en: {
      parts: 'The parts in “{quote}” make {sum} {unit}, the whole is given as {whole} {unit}',
      balance:
        'In “{quote}” received {received} and carried in {carriedIn} are not what was concluded, {concluded}, and carried out, {carriedOut}',
      change: '“{quote}” gives a change of {said} {unit}; the two numbers make {expected} {unit}',
      direction: '“{quote}” says that it rose where the two numbers fall, or the other way round',
      percent: 'Percentages in “{quote}” make {sum}%, more than 100%',
      advice: 'Check the whole and its parts in this passage',
      notApplicable: 'The text states no whole with parts',
    },
  },
  examples: {
    good: '共收到申请8件，其中网络申请5件、信函申请3件',
    bad: '共收到申请8件，其中网络申请5件、信函申请2件',
  },
  appliesTo: (report) => statementsOf(report).length > 0,

  *check(report) {
    const statements = statementsOf(report);
    for (const { whole, parts, sum } of [
      ...wrongSums(statements, report),
      ...wrongTotals(statements),
      ...wrongApplicants(statements),
      ...wrongSeries(statements),
      ...wrongContents(statements),
    ]) {
      const place = around([whole, ...parts]);
      const unit = whole.unit ?? '';
      yield {
        say: 'parts',
        at: place,
        with: { quote: place.map(quoteOf).join('……'), sum, unit, whole: whole.value },
        evidence: { whole: whole.value, parts: parts.map(({ value }) => value), sum },
      };
    }
    for (const { received, carriedIn, concluded, carriedOut } of wrongBalances(statements, report)) {
      const place = around([received, carriedIn, concluded, carriedOut]);
      const values = {
        received: received.value,
        carriedIn: carriedIn.value,
        concluded: concluded.value,
        carriedOut: carriedOut.value,
      };
      yield {
        say: 'balance',
        at: place,
        with: { quote: place.map(quoteOf).join('……'), ...values },
        evidence: values,
      };
    }
    for (const { told, said, expected } of wrongChanges(statements, report.identity.year)) {
      const place = around(told);
      const unit = said.unit ?? '';
      yield {
        say: expected < 0 ? 'direction' : 'change',
        at: place,
        with: { quote: place.map(quoteOf).join('……'), said: said.value, unit, expected },
        evidence: { said: said.value, expected },
      };
    }
    for (const percentages of impossiblePercentages(statements)) {
      const place = around(percentages);
      const sum = Math.round(percentages.reduce((total, { value }) => total + value, 0) * 100) / 100;
      yield {
        say: 'percent',
        at: place,
        with: { quote: place.map(quoteOf).join('……'), sum },
        evidence: { percentages: percentages.map(({ value }) => value), sum },
      };
    }
  },
});

/** One stretch where they stand in one passage, else a clause each. */
function around(statements: readonly Statement[]): ReturnType<typeof clausePlace>[] {
  const ordered = statements.toSorted((a, b) => a.start - b.start);
  const first = ordered[0] as Statement;
  const last = ordered.at(-1) as Statement;
  const isOne = statements.every(({ passage }) => passage === first.passage);
  return isOne ? [stretchPlace(first, last)] : [...new Set(statements)].map(clausePlace);
}
