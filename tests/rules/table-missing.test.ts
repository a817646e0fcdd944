import { tableMissing } from '../../lib/rules/table-missing';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

const noneOfSectionTwo = { regulations: null, permits: null, penalties: null, fees: null };

testRule(tableMissing, {
  passes: {
    'all tables': report(),
    'all tables of the 2019 form': report({ template: '2019' }),
    'a missing section has no missing table on top': report({ sections: ['一、overview', '二、disclosure'] }),
    'nor has an empty one': report({ empty: ['requests'] }),
    'pictures instead of all tables of a section': report({
      tables: noneOfSectionTwo,
      figures: [{ kind: 'picture', section: 'disclosure', name: '表格.png' }],
    }),
    'an attachment at the end that promises the tables': report({
      tables: { requests: null },
      figures: [{ kind: 'attachment', section: null, name: '附件：统计表.xlsx' }],
    }),
    'a section with the tables of another form': report({
      tables: {
        regulations: { form: '2019' },
        permits: { form: '2019' },
        penalties: null,
        fees: { form: '2019' },
      },
    }),
  },
  fails: {
    'one table of section two': [report({ tables: { regulations: null } }), '[regulations]'],
    'all missing tables of one section are one finding': [
      report({ tables: noneOfSectionTwo }),
      '[regulations] [permits] [penalties] [fees]',
    ],
    'tables of two sections': [
      report({ tables: { requests: null, disputes: null } }),
      '[requests]',
      '[disputes]',
    ],
    'a picture beside tables of the section': [
      report({
        tables: { regulations: null },
        figures: [{ kind: 'picture', section: 'disclosure', name: '活动照片.jpg' }],
      }),
      '[regulations]',
    ],
    'a picture in another section': [
      report({
        tables: { requests: null },
        figures: [{ kind: 'picture', section: 'overview', name: '活动照片.jpg' }],
      }),
      '[requests]',
    ],
    'government procurement in a report of 2020': [
      report({ template: '2019', tables: { procurement: null } }),
      '[procurement]',
    ],
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});
