import { expect, it } from 'vitest';
import { carryOverUnbalanced } from '../../lib/rules/carry-over-unbalanced';
import { report } from '../support/factories';
import { testRule, tried, type Given } from '../support/test-rule';

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
const same = years('2 0 0 0 0 0 2', '2 0 0 0 0 0 2');
const differing = years('2 1 0 0 0 0 3', '2 0 0 0 0 0 2');
const before = (agency: string, year: number) => report({ identity: { agency, year } });

testRule(carryOverUnbalanced, {
  passes: {
    'what was carried over is taken up': same,
    'only the columns differ: carry-over-shifted speaks of it': years('2 0 0 0 0 0 2', '1 1 0 0 0 0 2'),
    'a short name of the same agency': { report: report(), previous: before('市水务局', 2022) },
    'from the form of 2019 to that of 2021': {
      report: report({ identity: { year: 2021 } }),
      previous: report({ template: '2019', identity: { year: 2020 } }),
    },
  },
  fails: {
    'one is lost': [differing, 'carried-in/total'],
    'one appears': [years('0 0 0 0 0 0 0', '1 0 0 0 0 0 1'), 'carried-in/total'],
  },
  undecided: {
    'no report of last year': report(),
    'a blank total is unknown': years('2 0 0 0 0 0 _', '1 0 0 0 0 0 1'),
    "another agency's report": { report: report(), previous: before('岚泽县水利局', 2022) },
    'two years earlier': { report: report(), previous: before('澄原市水务局', 2021) },
    'a grid that cannot be trusted': {
      report: report({ tables: { requests: { doubt: '行与列错位' } } }),
      previous: before('澄原市水务局', 2022),
    },
  },
  notApplicable: {
    'a report of 2016': report({ template: '2008' }),
    'the first year of the form': report({ template: '2019', identity: { year: 2019 } }),
  },
});

it('names the columns that differ', () => {
  const [finding] = tried(carryOverUnbalanced, differing).findings;
  expect(finding?.evidence).toMatchObject({
    expected: 3,
    actual: 2,
    cells: [{ kind: 'cell', table: 'requests', row: 'carried-in', column: 'total', text: '2' }],
    columns: [
      { column: 'business', expected: 1, actual: 0 },
      { column: 'total', expected: 3, actual: 2 },
    ],
  });
});
