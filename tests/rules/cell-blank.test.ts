import { expect, it } from 'vitest';
import { cellBlank } from '../../lib/rules/cell-blank';
import { disputes, report, requests } from '../support/factories';
import { testRule, tried } from '../support/test-rule';

testRule(cellBlank, {
  passes: {
    'zeros are written out': requests({ received: '3 0 0 0 0 0 3', concluded: '3 0 0 0 0 0 3' }),
    'a dash is not blank: cell-not-number speaks of it': requests({ received: '0 — 0 0 0 0 0' }),
    'a missing row has no blank cells': requests({}, { without: ['received'] }),
  },
  fails: {
    'two blanks in one table are one finding': [
      requests({ received: '3 _ 0 0 0 0 3', granted: '2 0 0 0 0 0 _' }),
      'received/business granted/total',
    ],
    'blanks in two tables are two': [
      report({
        tables: { fees: { cells: { fees: '_' } }, requests: { cells: { received: '_ 0 0 0 0 0 0' } } },
      }),
      'fees:fees/amount',
      'received/individual',
    ],
    'in a table of another form as well': [
      requests({ received: '_ 0 0 0 0 0 0' }, { form: '2019' }),
      'received/individual',
    ],
  },
  undecided: {
    'a grid that cannot be trusted': requests({ received: '_ 0 0 0 0 0 0' }, { doubt: '行与列错位' }),
    'a table that is a picture': report({
      tables: { requests: null },
      figures: [{ kind: 'picture', section: 'requests', name: '表三.png' }],
    }),
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});

const message = (text: string) =>
  tried(cellBlank, disputes(`${text} 0 0 0 0 0 0 0 0 0 0`)).findings[0]?.message;

it('says whether the sums that the blanks hide would hold with zeros', () => {
  expect(message('2 _ 0 0 2')).toContain('涉及的1处合计关系无法核对（空白均为0时成立）');
  expect(message('2 _ 0 0 3')).toContain('涉及的1处合计关系无法核对（空白均为0时有1处不成立）');
  expect(message('2 _ 0 0 1')).toBe('第四部分表格有1个单元格空白');
});
