import { describe, expect, test } from 'vitest';
import { findingText, reasonText, ruleSummary } from '../../lib/export/rule-texts';
import type { Finding } from '../../lib/judge/model';
import { catalogue } from '../../lib/rules/catalogue';

const finding: Finding = {
  id: 'a',
  rule: 'section-missing',
  severity: 'error',
  message: '报告缺少“六、其他需要报告的事项”部分',
  advice: '请按照规定格式补充该部分',
  basis: null,
  locations: [],
  evidence: {},
  say: 'missing',
  with: { title: '六、其他需要报告的事项' },
};

describe('a finding', () => {
  test('keeps the sentences of its review in Chinese', () => {
    const { message, advice } = finding;
    expect(findingText(finding, 'zh-CN')).toEqual({ message, advice });
  });

  test('is said in English by its rule', () => {
    expect(findingText(finding, 'en')).toEqual({
      message: 'The section “六、其他需要报告的事项” is missing',
      advice: 'Add the section as the form prescribes it',
    });
  });

  test('of a rule that is not in the catalogue stays as it is', () => {
    const { message, advice } = finding;
    expect(findingText({ ...finding, rule: 'of-tomorrow' }, 'en')).toEqual({ message, advice });
  });
});

describe('a check', () => {
  const check = { outcome: 'undecided', reason: '读不全', say: 'truncated', with: {} } as const;

  test('gives its reason in either language', () => {
    expect(reasonText('section-missing', check, 'zh-CN')).toBe('读不全');
    expect(reasonText('section-missing', check, 'en')).toMatch(/too large/);
  });

  test('without a sentence of its rule gives the reason that it has', () => {
    expect(reasonText('section-missing', { ...check, say: 'unheard-of' }, 'en')).toBe('读不全');
    expect(reasonText('section-missing', { outcome: 'passed' }, 'en')).toBe('');
  });
});

test.each(catalogue.map(({ id }) => id))('%s is summed up in one sentence of each language', (id) => {
  expect(ruleSummary(id, 'zh-CN')).toMatch(/\p{Script=Han}/u);
  expect(ruleSummary(id, 'zh-CN')).not.toContain('。');
  expect(ruleSummary(id, 'en')).toMatch(/^[\p{Lu}\p{Script=Han}“]/u);
});
