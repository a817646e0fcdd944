import { expect, it } from 'vitest';
import { resultTotalUnbalanced } from '../../lib/rules/result-total-unbalanced';
import { report, requests } from '../support/factories';
import { testRule, tried } from '../support/test-rule';

const three = { granted: '1 0 0 0 0 0 1', 'denied-law': '1 0 0 0 0 0 1', 'other-rest': '1 0 0 0 0 0 1' };

testRule(resultTotalUnbalanced, {
  passes: {
    'zeros everywhere': report(),
    'results that add up': requests({ ...three, concluded: '3 0 0 0 0 0 3' }),
    'the one row of other results in the 2019 form': requests(
      { other: '2 0 0 0 0 0 2', concluded: '2 0 0 0 0 0 2' },
      { form: '2019' },
    ),
    'received and carried out are no results': requests({
      received: '9 0 0 0 0 0 9',
      'carried-out': '9 0 0 0 0 0 9',
    }),
  },
  fails: {
    'one finding a column': [
      requests({ ...three, concluded: '2 0 0 0 0 0 4' }),
      'concluded/individual',
      'concluded/total',
    ],
    'blanks that no number can mend': [
      requests({ ...three, partial: '_ 0 0 0 0 0 _', concluded: '2 0 0 0 0 0 3' }),
      'concluded/individual',
    ],
  },
  undecided: {
    'a blank result': requests({ ...three, partial: '_ 0 0 0 0 0 _', concluded: '4 0 0 0 0 0 4' }),
    'a missing row': requests({ ...three, concluded: '4 0 0 0 0 0 4' }, { without: ['partial'] }),
  },
  notApplicable: { 'no table in section three': report({ tables: { requests: null } }) },
});

it('counts the zeros of long sums instead of writing them out', () => {
  const [finding] = tried(resultTotalUnbalanced, requests({ ...three, concluded: '4 0 0 0 0 0 3' })).findings;
  expect(finding?.evidence['equation']).toBe(
    '予以公开1 + 其他法律行政法规禁止公开1 + 其他1 + 其余18项0 = 3 ≠ 总计4',
  );
  expect(finding?.message).toBe('第三部分表格“自然人”列第（七）项总计为4，各项办理结果合计3，相差1，请核对');
});

it('says so where all terms are zero', () => {
  const [finding] = tried(resultTotalUnbalanced, requests({ concluded: '4 0 0 0 0 0 0' })).findings;
  expect(finding?.evidence['equation']).toBe('21项均为0 = 0 ≠ 总计4');
});
