import { expect, it } from 'vitest';
import { tableNotText } from '../../lib/rules/table-not-text';
import { report } from '../support/factories';
import { testRule, tried } from '../support/test-rule';

const noneOfSectionTwo = { regulations: null, permits: null, penalties: null, fees: null };

testRule(tableNotText, {
  passes: {
    'tables as text': report(),
    'a picture beside the table': report({
      figures: [{ kind: 'picture', section: 'requests', name: '活动照片.jpg' }],
    }),
    'a picture beside some tables of section two: table-missing speaks of the others': report({
      tables: { regulations: null },
      figures: [{ kind: 'picture', section: 'disclosure', name: '表格.png' }],
    }),
  },
  fails: {
    'a picture': [
      report({
        tables: { requests: null },
        figures: [{ kind: 'picture', section: 'requests', name: '表三.png' }],
      }),
      '[requests]',
    ],
    'one finding a section, one location a table': [
      report({
        tables: noneOfSectionTwo,
        figures: [{ kind: 'frame', section: 'disclosure', name: 'table.html' }],
      }),
      '[regulations] [permits] [penalties] [fees]',
    ],
    'an attachment at the end of the report': [
      report({
        tables: { disputes: null },
        figures: [{ kind: 'attachment', section: null, name: '附件：统计表.xlsx' }],
      }),
      '[disputes]',
    ],
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});

it('names the link', () => {
  const pictured = report({
    tables: { disputes: null },
    figures: [{ kind: 'attachment', section: 'disputes', name: '统计表.xlsx' }],
  });
  const [finding] = tried(tableNotText, pictured).findings;
  expect(finding?.message).toContain('统计表.xlsx');
  expect(finding?.evidence).toEqual({
    kind: 'attachment',
    name: '统计表.xlsx',
    address: 'https://sw.chengyuan.gov.cn/统计表.xlsx',
  });
});
