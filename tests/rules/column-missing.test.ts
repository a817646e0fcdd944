import { columnMissing } from '../../lib/rules/column-missing';
import { report, requests } from '../support/factories';
import { testRule } from '../support/test-rule';

testRule(columnMissing, {
  passes: {
    'all columns': report(),
    'a column whose label is blank': requests({}, { labels: { legal: '' } }),
    'the columns of another form: table-outdated speaks of it': report({
      tables: { fees: { form: '2019' } },
    }),
  },
  fails: {
    'one column': [requests({}, { without: ['legal'] }), '*/legal'],
    'a group of columns is one finding': [
      report({
        tables: {
          disputes: {
            without: ['upheld', 'corrected', 'other', 'pending', 'total'].map(
              (each) => `after-review-${each}`,
            ),
          },
        },
      }),
      'disputes:*/after-review-upheld disputes:*/after-review-corrected disputes:*/after-review-other disputes:*/after-review-pending disputes:*/after-review-total',
    ],
  },
  undecided: { 'a grid that cannot be trusted': requests({}, { without: ['legal'], doubt: '行与列错位' }) },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});
