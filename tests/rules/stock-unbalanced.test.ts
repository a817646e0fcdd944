import { expect, it } from 'vitest';
import { stockUnbalanced } from '../../lib/rules/stock-unbalanced';
import { report, type ReportWish } from '../support/factories';
import { testRule, tried, type Given } from '../support/test-rule';

const regulations = (row: string) => ({ regulations: { cells: { 'normative-documents': row } } });

/** Both years' rows of normative documents: issued, repealed, in force. */
function years(earlier: string, now: string, before: ReportWish = {}): Given {
  return {
    previous: report({ identity: { year: 2022 }, tables: regulations(earlier), ...before }),
    report: report({ tables: regulations(now) }),
  };
}

testRule(stockUnbalanced, {
  passes: {
    'the stock is carried on': years('5 2 14', '2 1 15'),
  },
  fails: {
    'more than add up': [years('5 2 14', '2 1 20'), 'regulations:normative-documents/in-force'],
    'fewer than add up': [years('5 2 14', '2 1 14'), 'regulations:normative-documents/in-force'],
  },
  undecided: {
    'no report of last year': report(),
    'a blank is unknown': years('5 2 _', '2 1 20'),
    'last year on the form of 2019, which counts something else': years('5 2 14', '2 1 20', {
      tables: { regulations: { form: '2019' } },
    }),
  },
  notApplicable: {
    'the first year of the form': report({ identity: { year: 2021 } }),
    'a report about 2020': report({ template: '2019' }),
  },
});

it('names the cells of its row', () => {
  const [finding] = tried(stockUnbalanced, years('5 2 14', '2 1 20')).findings;
  const cell = { kind: 'cell', table: 'regulations', row: 'normative-documents' };
  expect(finding?.evidence).toMatchObject({
    expected: 15,
    actual: 20,
    cells: [
      { ...cell, column: 'issued', text: '2' },
      { ...cell, column: 'repealed', text: '1' },
      { ...cell, column: 'in-force', text: '20' },
    ],
  });
});
