import { cellInvalid } from '../../lib/rules/cell-invalid';
import { report, requests } from '../support/factories';
import { testRule } from '../support/test-rule';

testRule(cellInvalid, {
  passes: {
    'natural numbers': requests({ received: '3 0 0 0 0 0 3' }),
    'an amount with decimals': report({ tables: { fees: { cells: { fees: '190.457379' } } } }),
    'fewer than last year': report({
      template: '2019',
      tables: { permits: { cells: { permits: '12 -2 30' } } },
    }),
  },
  fails: {
    'a negative and a fractional count': [
      requests({ received: '-3 0 0 0 0 0 0', granted: '1.5 0 0 0 0 0 0' }),
      'received/individual granted/individual',
    ],
    'a negative amount': [report({ tables: { fees: { cells: { fees: '-1.5' } } } }), 'fees:fees/amount'],
  },
  undecided: {
    'a grid that cannot be trusted': requests({ received: '-3 0 0 0 0 0 0' }, { doubt: '行与列错位' }),
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});
