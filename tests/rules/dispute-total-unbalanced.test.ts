import { expect, it } from 'vitest';
import { disputeTotalUnbalanced } from '../../lib/rules/dispute-total-unbalanced';
import { disputes, report } from '../support/factories';
import { testRule, tried } from '../support/test-rule';

testRule(disputeTotalUnbalanced, {
  passes: {
    'zeros everywhere': report(),
    'groups that add up': disputes('2 0 1 0 3 0 1 0 0 1 0 0 0 4 4'),
    'more suits after review than reviews': disputes('0 0 0 0 0 0 0 0 0 0 5 0 0 0 5'),
  },
  fails: {
    'one finding a group': [
      disputes('2 0 1 0 2 0 1 0 0 1 0 0 0 4 5'),
      'disputes:count/review-total',
      'disputes:count/after-review-total',
    ],
    'blanks that no number can mend': [
      disputes('2 _ 0 0 1 0 0 0 0 0 0 0 0 0 0'),
      'disputes:count/review-total',
    ],
  },
  undecided: { 'a blank that could make it hold': disputes('2 _ 0 0 3 0 0 0 0 0 0 0 0 0 0') },
  notApplicable: { 'no table in section four': report({ tables: { disputes: null } }) },
});

it('names the group', () => {
  const [finding] = tried(disputeTotalUnbalanced, disputes('2 0 1 0 2 0 0 0 0 0 0 0 0 0 0')).findings;
  expect(finding?.message).toBe('第四部分表格“行政复议”总计为2，各项结果合计3，相差1，请核对');
  expect(finding?.evidence['equation']).toBe('结果维持2 + 结果纠正0 + 其他结果1 + 尚未审结0 = 3 ≠ 总计2');
});
