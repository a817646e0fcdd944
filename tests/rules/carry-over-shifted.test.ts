import { carryOverShifted } from '../../lib/rules/carry-over-shifted';
import { report } from '../support/factories';
import { testRule, type Given } from '../support/test-rule';

/** Last year's 结转下年度继续办理 and this year's 上年结转, seven columns each. */
function years(carriedOut: string, carriedIn: string): Given {
  return {
    previous: report({
      identity: { year: 2022 },
      tables: { requests: { cells: { 'carried-out': carriedOut } } },
    }),
    report: report({ tables: { requests: { cells: { 'carried-in': carriedIn } } } }),
  };
}

testRule(carryOverShifted, {
  passes: {
    'every column agrees': years('2 1 0 0 0 0 3', '2 1 0 0 0 0 3'),
    'the totals differ: carry-over-unbalanced speaks of it': years('2 1 0 0 0 0 3', '2 0 0 0 0 0 2'),
    'blank columns are unknown': years('_ _ _ _ _ _ 3', '2 1 0 0 0 0 3'),
  },
  fails: {
    'a business became a person': [
      years('2 1 0 0 0 0 3', '3 0 0 0 0 0 3'),
      'carried-in/individual carried-in/business',
    ],
  },
  undecided: { 'no report of last year': report() },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});
