import { labelBlank } from '../../lib/rules/label-blank';
import { report, requests } from '../support/factories';
import { testRule } from '../support/test-rule';

testRule(labelBlank, {
  passes: {
    'all labels': report(),
    'the row of section four has none by the form': report({
      tables: { disputes: { labels: { count: '' } } },
    }),
    'a missing row has no blank label': requests({}, { without: ['denied-secret'] }),
  },
  fails: {
    'a row': [requests({}, { labels: { 'denied-secret': '' } }), 'denied-secret/*'],
    'a column': [requests({}, { labels: { legal: '' } }), '*/legal'],
    'several in one table are one finding': [
      requests({}, { labels: { total: '', 'denied-law': '', 'denied-safety': '' } }),
      '*/total denied-law/* denied-safety/*',
    ],
  },
  undecided: {
    'a grid that cannot be trusted': requests({}, { labels: { legal: '' }, doubt: '行与列错位' }),
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});
