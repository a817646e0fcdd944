import { rowMissing } from '../../lib/rules/row-missing';
import { report, requests } from '../support/factories';
import { testRule } from '../support/test-rule';

testRule(rowMissing, {
  passes: {
    'all rows': report(),
    'a row whose label is blank': requests({}, { labels: { 'denied-secret': '' } }),
    'a row that is worded differently': requests({}, { labels: { 'carried-out': '四、结转到明年' } }),
    'the 2019 form lacks rows of the 2021 form: table-outdated speaks of it': requests({}, { form: '2019' }),
  },
  fails: {
    'one row': [requests({}, { without: ['denied-inquiry'] }), 'denied-inquiry/*'],
    'several rows of one table are one finding': [
      requests({}, { without: ['carried-in', 'carried-out'] }),
      'carried-in/* carried-out/*',
    ],
    'rows of two tables': [
      report({ tables: { penalties: { without: ['compulsion'] }, disputes: { without: ['count'] } } }),
      'penalties:compulsion/*',
      'disputes:count/*',
    ],
  },
  undecided: {
    'a grid that cannot be trusted': requests({}, { without: ['received'], doubt: '行与列错位' }),
    'no table at all': report({ sections: ['一、overview'] }),
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});
