import { tableOutdated } from '../../lib/rules/table-outdated';
import type { FormKey } from '../../lib/domain/keys';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

const inForm = (form: FormKey) => ({ form });

testRule(tableOutdated, {
  passes: {
    'the 2021 form in a report about 2023': report(),
    'the 2019 form in a report about 2020': report({ template: '2019' }),
    'the table of section four is the same in both': report({ tables: { disputes: inForm('2019') } }),
  },
  fails: {
    'one table': [report({ tables: { requests: inForm('2019') } }), '[requests]'],
    'all tables are one finding, with the one that the right form lacks': [
      report({
        tables: {
          regulations: inForm('2019'),
          permits: inForm('2019'),
          penalties: inForm('2019'),
          fees: inForm('2019'),
          procurement: inForm('2019'),
          requests: inForm('2019'),
        },
      }),
      '[regulations] [permits] [penalties] [fees] [procurement] [requests]',
    ],
    'the new form too early': [
      report({ template: '2019', tables: { regulations: inForm('2021') } }),
      '[regulations]',
    ],
  },
  undecided: {
    'a table that is a picture': report({
      tables: { requests: null },
      figures: [{ kind: 'picture', section: 'requests', name: '表三.png' }],
    }),
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});
