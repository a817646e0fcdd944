import { stockUnbalanced } from '../../lib/rules/stock-unbalanced';
import { report, type ReportWish } from '../support/factories';
import { testRule, type Given } from '../support/test-rule';

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
