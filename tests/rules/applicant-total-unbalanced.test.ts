import { expect, it } from 'vitest';
import { applicantTotalUnbalanced } from '../../lib/rules/applicant-total-unbalanced';
import { report, requests } from '../support/factories';
import { testRule, tried } from '../support/test-rule';

testRule(applicantTotalUnbalanced, {
  passes: {
    'zeros everywhere': report(),
    'a row that adds up': requests({ received: '2 1 0 0 0 0 3' }),
    'other sums are other rules': requests({ received: '2 1 0 0 0 0 3', concluded: '1 0 0 0 0 0 1' }),
  },
  fails: {
    'a row that does not add up': [requests({ received: '2 1 0 0 0 0 2' }), 'received/total'],
    'one finding a row': [
      requests({ received: '2 1 0 0 0 0 2', concluded: '2 1 0 0 0 0 4' }),
      'received/total',
      'concluded/total',
    ],
    'blanks that no number can mend': [requests({ granted: '5 _ 0 0 0 0 3' }), 'granted/total'],
    'by the form that the table has': [requests({ other: '1 0 0 0 0 0 0' }, { form: '2019' }), 'other/total'],
  },
  undecided: {
    'a blank that could make it hold': requests({ received: '2 _ 0 0 0 0 3' }),
    'a blank total': requests({ received: '2 1 0 0 0 0 _' }),
    'a missing column': requests({ received: '2 0 0 0 0 3' }, { without: ['legal'] }),
    'a blank that is a zero only if the sum holds': requests({ received: '3 _ 0 0 0 0 3' }),
    'a word': requests({ received: '2 1件 0 0 0 0 3' }),
    'a number that cannot be': requests({ received: '2 -1 0 0 0 0 3' }),
    'a grid that cannot be trusted': requests({ received: '2 1 0 0 0 0 2' }, { doubt: '行与列错位' }),
    'a picture': report({
      tables: { requests: null },
      figures: [{ kind: 'picture', section: 'requests', name: '表三.png' }],
    }),
  },
  notApplicable: {
    'no table in section three': report({ tables: { requests: null } }),
    'a report of 2016 without tables': report({ template: '2008' }),
  },
});

it('shows the sum with its numbers', () => {
  const [finding] = tried(applicantTotalUnbalanced, requests({ received: '2 1 0 0 0 0 2' })).findings;
  expect(finding?.message).toBe(
    '第三部分表格“一、本年新收政府信息公开申请数量”行总计为2，各类申请人合计3，相差1，请核对',
  );
  expect(finding?.evidence).toMatchObject({
    equation: '自然人2 + 商业企业1 + 科研机构0 + 社会公益组织0 + 法律服务机构0 + 其他0 = 3 ≠ 总计2',
    expected: 3,
    actual: 2,
  });
  expect(finding?.evidence['cells']).toHaveLength(7);
});

it('shows unknown terms', () => {
  const [finding] = tried(applicantTotalUnbalanced, requests({ granted: '5 _ 0 0 0 0 3' })).findings;
  expect(finding?.evidence['equation']).toBe(
    '自然人5 + 商业企业？ + 科研机构0 + 社会公益组织0 + 法律服务机构0 + 其他0 ≥ 5 > 总计3',
  );
});
