import { expect, it } from 'vitest';
import { requestBalanceUnbalanced } from '../../lib/rules/request-balance-unbalanced';
import { report, requests } from '../support/factories';
import { testRule, tried } from '../support/test-rule';

const four = (column: string) =>
  ['received', 'carried-in', 'concluded', 'carried-out'].map((row) => `${row}/${column}`).join(' ');

testRule(requestBalanceUnbalanced, {
  passes: {
    'zeros everywhere': report(),
    'a column that balances': requests({
      received: '5 0 0 0 0 0 5',
      'carried-in': '1 0 0 0 0 0 1',
      concluded: '4 0 0 0 0 0 4',
      'carried-out': '2 0 0 0 0 0 2',
    }),
  },
  fails: {
    'one finding a column, at its four numbers': [
      requests({ received: '5 0 0 0 0 0 5', concluded: '4 0 0 0 0 0 4' }),
      four('individual'),
      four('total'),
    ],
    'too much on the left for any blank': [
      requests({ received: '5 0 0 0 0 0 0', 'carried-in': '_ 0 0 0 0 0 0', concluded: '4 0 0 0 0 0 0' }),
      four('individual'),
    ],
    'too much on the right for any blank': [
      requests({ received: '3 0 0 0 0 0 0', concluded: '4 0 0 0 0 0 0', 'carried-out': '_ 0 0 0 0 0 0' }),
      four('individual'),
    ],
  },
  undecided: {
    'a blank that could make it hold': requests({ received: '5 0 0 0 0 0 0', concluded: '_ 0 0 0 0 0 0' }),
    'blanks on both sides': requests({
      received: '_ 0 0 0 0 0 0',
      concluded: '7 0 0 0 0 0 0',
      'carried-out': '_ 0 0 0 0 0 0',
    }),
  },
  notApplicable: { 'no table in section three': report({ tables: { requests: null } }) },
});

const equation = (cells: Record<string, string>) =>
  tried(requestBalanceUnbalanced, requests(cells)).findings[0]?.evidence['equation'];

it('shows both sides', () => {
  expect(equation({ received: '5 0 0 0 0 0 0', concluded: '4 0 0 0 0 0 0' })).toBe(
    '本年新收5 + 上年结转0 = 5 ≠ 4 = 总计4 + 结转下年度继续办理0',
  );
  expect(
    equation({ received: '3 0 0 0 0 0 0', concluded: '4 0 0 0 0 0 0', 'carried-out': '_ 0 0 0 0 0 0' }),
  ).toBe('本年新收3 + 上年结转0 = 3 < 4 ≤ 总计4 + 结转下年度继续办理？');
});
