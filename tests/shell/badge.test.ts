import { describe, expect, test } from 'vitest';
import type { Severity } from '../../lib/domain/keys';
import type { Review } from '../../lib/judge/model';
import { badgeOf } from '../../lib/shell/worker/badge';

describe('the badge', () => {
  test('counts errors and warnings, not notices', () => {
    expect(badgeOf(review('report', ['error', 'warning', 'notice']), false).text).toBe('2');
  });

  test('is a tick where a report has neither', () => {
    expect(badgeOf(review('report', []), false).text).toBe('✓');
    expect(badgeOf(review('report', ['notice']), false).text).toBe('✓');
  });

  test('has a colour of its own for errors, for warnings, and for neither', () => {
    const colours = [['error', 'warning'], ['warning'], []].map(
      (severities) => badgeOf(review('report', severities as Severity[]), false).colour,
    );
    expect(new Set(colours).size).toBe(3);
  });

  test.each(['listing', 'other', 'unreadable'] as const)('is empty on a page that is %s', (kind) => {
    expect(badgeOf(review(kind, ['error']), false).text).toBe('');
    expect(badgeOf(review(kind, []), true).text).toBe('');
  });

  test('counts what was found on another page that a person had checked', () => {
    expect(badgeOf(review('other', ['error']), true).text).toBe('1');
  });
});

function review(kind: Review['kind'], severities: readonly Severity[]): Review {
  const findings = severities.map((severity, index) => ({
    id: `f${index}`,
    rule: 'cell-blank',
    severity,
    message: '',
    advice: '',
    basis: null,
    locations: [],
    evidence: {},
    say: '',
    with: {},
  }));
  return { source: '-', url: null, kind, report: null, findings, corrections: [], checks: {}, error: null };
}
