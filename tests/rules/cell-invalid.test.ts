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
    'more published than made, and all of it': report({
      template: '2019',
      tables: { regulations: { cells: { 'normative-documents': '1 3 3' } } },
    }),
    'every item of last year removed': report({
      template: '2019',
      tables: { fees: { cells: { fees: '3 -3' } } },
    }),
    'a bound beside a blank': report({
      template: '2019',
      tables: { regulations: { cells: { 'normative-documents': '1 3 _' } } },
    }),
  },
  fails: {
    'more published this year than in all': [
      report({ template: '2019', tables: { regulations: { cells: { 'normative-documents': '5 5 3' } } } }),
      'regulations:normative-documents/published regulations:normative-documents/public-total',
    ],
    'more items removed than there were': [
      report({ template: '2019', tables: { permits: { cells: { permits: '12 -14 30' } } } }),
      'permits:permits/last-year permits:permits/change',
    ],
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
