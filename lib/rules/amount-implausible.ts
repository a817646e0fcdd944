/** A fee in section two that looks like 元 written under 万元. One finding: the strongest sign. */
import { mostFees, unitSlip } from '../domain/amounts';
import { theForm } from '../domain/law';
import type { Cell, Place } from '../report/model';
import type { ReportRecord } from '../report/record';
import { soundTable } from '../report/cells';
import { defineRule, type Fault } from './define';
import { saidInYuan } from './parts/said-amount';
import { cellPlace, quoteOf } from './parts/where';
import { yearBefore } from './parts/year-before';

export const amountImplausible = defineRule({
  id: 'amount-implausible',
  severity: 'notice',
  group: 'tables',
  basis: theForm('第二部分第二十条第（八）项表格“本年收费金额（单位：万元）”栏'),
  meaning: {
    'zh-CN':
      '“本年收费金额”以万元为单位，填入以元为单位的数字时提示：正文写明的金额折合成元恰与表中数字相同，金额超出该级机关可能的范围，或者约为上一年度的一万倍。金额注明单位的按注明的单位理解；小数位数不限，大额收费本身不报。',
    en: 'The amount of fees is in 万元. Noted where it looks like 元: the text states the same number in 元, the amount is beyond what a body of this level can collect, or it is about ten thousand times last year’s. A printed unit is believed; decimals and large fees as such are never flagged.',
  },
  texts: {
    'zh-CN': {
      stated:
        '行政事业性收费金额填写为{amount}（单位：万元），而正文写作“{quote}”，表中可能误以元为单位填写，请核对',
      tooLarge:
        '行政事业性收费金额填写为{amount}（单位：万元），折合{hundredMillions}亿元，明显超出该级机关的收费规模，可能误以元为单位填写，请核对',
      grown:
        '行政事业性收费金额填写为{amount}（单位：万元），约为上一年度（{before}）的{times}倍，可能误以元为单位填写，请核对',
      unread: '收费金额空白、不是数字或者无法读取，未作判断',
      advice: '请核对收费金额的单位；表格以万元为单位，以元计的应折算后填写',
      notApplicable: '只有2021年格式的表格要填写收费金额',
    },
    en: {
      stated:
        'The fees are {amount} (in 万元), yet the text says “{quote}”: they may have been entered in 元',
      tooLarge:
        'The fees are {amount} (in 万元), {hundredMillions}亿元, beyond what such a body collects: they may have been entered in 元',
      grown:
        'The fees are {amount} (in 万元), some {times} times those of last year ({before}): they may have been entered in 元',
      unread: 'The amount of fees is blank, no number or could not be read',
      advice: 'Check the unit of the amount: the table counts in 万元',
      notApplicable: 'Only the form of 2021 asks for the amount of fees',
    },
  },
  examples: {
    good: '行政事业性收费｜本年收费金额（单位：万元） 0.32；正文：收取3200元',
    bad: '行政事业性收费｜本年收费金额（单位：万元） 3200；正文：收取3200元',
  },
  appliesTo: ({ template }) => template === '2021',

  *check(report, subject) {
    const cell = soundTable(report, 'fees')?.cells.find(({ column }) => column === 'amount');
    if (cell?.value.kind !== 'number') return yield { undecided: 'unread' };
    const { value, unit } = cell.value;
    if (unit === '元' || unit === '亿元') return;
    const said = saidInYuan(report, value);
    const limit = report.identity.level && mostFees[report.identity.level];
    const last = yearBefore(report, subject);
    const before = 'record' in last ? amountIn(last.record) : null;
    const times = before ? Math.round(value / before) : 0;
    if (said) {
      yield faultAt(said.isFirst ? [said.place, cellPlace(cell)] : [cellPlace(cell), said.place], cell, {
        say: 'stated',
        with: { quote: quoteOf(said.place) },
      });
    } else if (limit !== null && value >= limit) {
      const hundredMillions = Math.round(value / 1_000) / 10;
      yield faultAt([cellPlace(cell)], cell, { say: 'tooLarge', with: { hundredMillions } });
    } else if (before !== null && times >= unitSlip.least && times <= unitSlip.most) {
      yield faultAt([cellPlace(cell)], cell, { say: 'grown', with: { before, times } });
    }
  },
});

type Key = 'stated' | 'tooLarge' | 'grown';

function faultAt(
  at: readonly Place[],
  { raw }: Cell,
  { say, with: values }: Pick<Fault<Key>, 'say' | 'with'>,
): Fault<Key> {
  return { say, at, with: { amount: raw, ...values }, evidence: { amount: raw, ...values } };
}

/** Last year's amount in 万元. */
function amountIn(record: ReportRecord): number | null {
  const value = soundTable(record, 'fees')?.cells.find(({ column }) => column === 'amount')?.value;
  return value?.kind === 'number' && value.value > 0 && (value.unit === null || value.unit === '万元')
    ? value.value
    : null;
}
