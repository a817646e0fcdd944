import { regulationWithoutPower } from '../../lib/rules/regulation-without-power';
import type { Identity } from '../../lib/report/model';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

const claims = (identity: Partial<Identity>, regulations = '2 0 2') =>
  report({ identity, tables: { regulations: { cells: { regulations, 'normative-documents': '2 0 9' } } } });

testRule(regulationWithoutPower, {
  passes: {
    'zeros, and normative documents': claims({ level: 'county', body: 'government' }, '0 0 0'),
    'blanks and dashes are for other rules': claims({ level: 'county', body: 'department' }, '_ / 0'),
  },
  fails: {
    'a town': [
      claims({ level: 'town', body: 'government' }),
      'regulations:regulations/issued regulations:regulations/in-force',
    ],
    'a county, only in force': [
      claims({ level: 'county', body: 'government' }, '0 0 6'),
      'regulations:regulations/in-force',
    ],
    "a city's department": [
      claims({ level: 'city', body: 'department' }),
      'regulations:regulations/issued regulations:regulations/in-force',
    ],
    'a department of a city that may have districts or not': [
      claims({ level: null, body: 'department' }, '1 0 0'),
      'regulations:regulations/issued',
    ],
    'a committee': [claims({ level: null, body: 'committee' }, '1 0 0'), 'regulations:regulations/issued'],
    "a province's department": [
      claims({ agency: '澄江省水利厅', level: 'province', body: 'department' }, '1 0 0'),
      'regulations:regulations/issued',
    ],
  },
  undecided: {
    'the table is not there': report({ tables: { regulations: null } }),
    'a grid that cannot be trusted': report({ tables: { regulations: { doubt: '行与列错位' } } }),
  },
  notApplicable: {
    'a city with districts': claims({ level: 'city', body: 'government' }),
    'its general office reports for it': claims({ level: 'city', body: 'office' }),
    'a department of the State Council': claims({ level: 'national', body: 'department' }),
    'a city of unknown level': claims({ level: null, body: 'government' }),
    'a department without a place': claims({ agency: '水利局', level: null, body: 'department' }),
    'a report of 2016': report({ template: '2008' }),
  },
});
