import { cellNotNumber } from '../../lib/rules/cell-not-number';
import { report, requests } from '../support/factories';
import { testRule } from '../support/test-rule';

testRule(cellNotNumber, {
  passes: {
    numbers: requests({ received: '3 0 0 0 0 0 3' }),
    'a blank: cell-blank speaks of it': requests({ received: '_ 0 0 0 0 0 0' }),
    'a negative number: cell-invalid speaks of it': requests({ received: '-3 0 0 0 0 0 0' }),
    'fewer than last year': report({
      template: '2019',
      tables: { permits: { cells: { permits: '12 -2 30' } } },
    }),
  },
  fails: {
    'signs and words, one finding a table': [
      requests({ received: '3件 — 0 0 0 0 3', granted: '2 / 0 0 0 0 无' }),
      'received/individual received/business granted/business granted/total',
    ],
  },
  undecided: {
    'a grid that cannot be trusted': requests({ received: '3件 0 0 0 0 0 3' }, { doubt: '行与列错位' }),
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});
