import { expect, it } from 'vitest';
import { labelDiffers } from '../../lib/rules/label-differs';
import { disputes, report, requests } from '../support/factories';
import { testRule, tried } from '../support/test-rule';

const zeros = '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0';
const threeTimes = {
  'review-upheld': '结果维护',
  'direct-upheld': '结果维护',
  'after-review-upheld': '结果维护',
};

testRule(labelDiffers, {
  passes: {
    'all labels': report(),
    'a blank label: label-blank speaks of it': requests({}, { labels: { total: '' } }),
  },
  fails: {
    'one label': [requests({}, { labels: { total: '合计' } }), '*/total'],
    'one wording three times is one finding': [
      disputes(zeros, { labels: threeTimes }),
      'disputes:*/review-upheld disputes:*/direct-upheld disputes:*/after-review-upheld',
    ],
    'one wording that stands for two labels, however it is spaced': [
      requests({}, { labels: { business: '法人', research: '法 人' } }),
      '*/business */research',
    ],
    'two wordings are two findings': [
      disputes(zeros, { labels: { 'review-upheld': '结果维护', 'review-pending': '尚未办结' } }),
      'disputes:*/review-upheld',
      'disputes:*/review-pending',
    ],
  },
  undecided: {
    'a grid that cannot be trusted': requests({}, { labels: { total: '合计' }, doubt: '行与列错位' }),
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});

it('shows both wordings', () => {
  const [finding] = tried(labelDiffers, disputes(zeros, { labels: threeTimes })).findings;
  expect(finding?.evidence).toEqual({ found: '结果维护', official: '结果维持' });
  expect(finding?.message).toBe('第四部分表格的“结果维护”（3处）与格式规定的“结果维持”不一致');
});
