import { amountImplausible } from '../../lib/rules/amount-implausible';
import { type Given, testRule } from '../support/test-rule';
import { report, type ReportWish } from '../support/factories';

function fees(amount: string, others: readonly string[] = [], wish: ReportWish = {}) {
  return report({ tables: { fees: { cells: { fees: amount } } }, texts: { others }, ...wish });
}

const town: ReportWish = { identity: { agency: '岚泽县青石镇人民政府', level: 'town', body: 'government' } };
const city: ReportWish = { identity: { agency: '澄原市人民政府', level: 'city', body: 'government' } };

function years(before: string, now: string): Given {
  return { report: fees(now), previous: fees(before, [], { identity: { year: 2022 } }) };
}

testRule(amountImplausible, {
  passes: {
    nothing: fees('0'),
    'the fee of a street, with decimals': fees('0.092', [], town),
    'the fees of all bodies of a city': fees('316441', [], city),
    'the fees of schools in a town': fees('2963.5', [], town),
    'the text in 元, the table in 万元': fees('0.32', ['全年收取行政事业性收费3200元。']),
    'the text in 万元 as well': fees('3200', ['全年收取行政事业性收费3200万元。']),
    'fees of two kinds, one of which agrees': fees('3200', [
      '全年收取行政事业性收费3200万元，其中信息处理费3200元。',
    ]),
    'an amount that nobody charged': fees('3200', ['本年公开部门决算，支出3200元。']),
    'a price for each item': fees('300', ['信息处理费按300元/件收取，本年未发生。']),
    'small numbers that are the same by chance': fees('30', ['本年收取信息处理费30元。']),
    'twice as much as last year': years('1.2', '2.4'),
    'a thousand times last year': years('0.4', '400'),
    'nothing last year': years('0', '52'),
  },
  fails: {
    'the text has the same number in 元': [
      fees('3200', ['全年收取行政事业性收费3200元。']),
      'fees:fees/amount “全年收取行政事业性收费3200元”',
    ],
    'the text has it in 万元, the table in 元': [
      fees('32000', ['本年行政事业性收费3.2万元，均已缴入国库。']),
      'fees:fees/amount “本年行政事业性收费3.2万元”',
    ],
    'fees for handling information': [
      fees('2950', ['对25件申请收取信息处理费，共计2,950元。']),
      'fees:fees/amount “共计2,950元”',
    ],
    'the text stands before the table': [
      fees('3200', [], { texts: { overview: ['全年收取行政事业性收费3200元。'] } }),
      '“全年收取行政事业性收费3200元” fees:fees/amount',
    ],
    'a town with more than a county': [fees('1250000', [], town), 'fees:fees/amount'],
    'ten thousand times last year': [years('1.2', '12350'), 'fees:fees/amount'],
  },
  undecided: {
    'a blank': fees('_'),
    'a word': fees('无'),
    'a grid that cannot be trusted': report({ tables: { fees: { doubt: '行与列错位' } } }),
  },
  notApplicable: { 'the form of 2019, which counts items': report({ template: '2019' }) },
});
