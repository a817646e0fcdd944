import { describe, expect, test } from 'vitest';
import { afterReview, compare, readPasts, type Pasts } from '../../lib/decisions/past';
import type { Location, Review } from '../../lib/judge/model';
import { finding, reviewWith } from './decisions';

const none: Pasts = { version: 1, now: null, before: null };
const at = (second: number): Date => new Date(Date.UTC(2026, 10, 22, 8, 0, second));
const cell = (text: string): Location => ({
  kind: 'cell',
  table: 'requests',
  row: 'received',
  column: 'total',
  text,
});

function seen(...reviews: readonly Review[]): Pasts {
  return reviews.reduce((pasts, review, index) => afterReview(pasts, review, at(index * 60), false), none);
}

const passed = { outcome: 'passed' } as const;

describe('a page that was corrected', () => {
  const before = reviewWith(finding('a', 'cell-blank'), finding('b', 'label-blank'), finding('c'));

  test('tells what is fixed, still there, and new', () => {
    const now = {
      ...reviewWith(finding('c'), finding('d')),
      checks: { 'label-blank': passed, 'cell-blank': passed },
    };
    const comparison = compare(seen(before, now), now);
    expect(comparison?.fixed.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([...comparison!.fates]).toEqual([
      ['c', 'still'],
      ['d', 'new'],
    ]);
    expect(comparison?.since).toBe(at(0).toISOString());
  });

  test('says so still after it was reviewed again unchanged', () => {
    const now = { ...reviewWith(finding('c')), checks: { 'cell-blank': passed } };
    expect(compare(seen(before, now, now, now), now)?.since).toBe(at(0).toISOString());
  });

  test('a number that was changed and is still wrong is not called fixed', () => {
    const old = reviewWith(finding('a', 'applicant-total-unbalanced', [cell('2')]));
    const now = reviewWith(finding('z', 'applicant-total-unbalanced', [cell('4')]));
    const comparison = compare(seen(old, now), now);
    expect(comparison?.fixed).toEqual([]);
    expect([...comparison!.fates]).toEqual([['z', 'changed']]);
  });

  test('what could not be judged again, or whose rule is off, is not called fixed', () => {
    const now: Review = {
      ...reviewWith(finding('c')),
      checks: {
        'cell-blank': { outcome: 'undecided' },
        'label-blank': { outcome: 'not-applicable', say: 'off' },
      },
    };
    const comparison = compare(seen(before, now), now);
    expect(comparison?.fixed).toEqual([]);
    expect(comparison?.unjudged.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('nothing is compared', () => {
  const first = reviewWith(finding('a'));

  test('before a page has changed', () => {
    expect(compare(none, first)).toBeNull();
    expect(compare(seen(first, first), first)).toBeNull();
  });

  test('while what was remembered is not the review at hand', () => {
    expect(compare(seen(reviewWith(), first), reviewWith(finding('b')))).toBeNull();
  });
});

test('a page that is still arriving has had no review before', () => {
  const early = afterReview(none, reviewWith(finding('missing')), at(0), false);
  const late = afterReview(early, reviewWith(finding('a')), at(1), false);
  expect(late.before).toBeNull();
  expect(late.now?.findings.map(({ id }) => id)).toEqual(['a']);
});

test('what the user’s settings change is nobody’s correction', () => {
  const two = reviewWith(finding('a'), finding('b'));
  const corrected = seen(reviewWith(finding('a'), finding('b'), finding('c')), two);
  const spared = afterReview(corrected, reviewWith(finding('b')), at(200), true);
  const comparison = compare(spared, { ...reviewWith(finding('b')), checks: { 'cell-blank': passed } });
  expect(comparison?.fixed.map(({ id }) => id)).toEqual(['c']);
});

test.each([[null], [7], [{ version: 2 }], [{ version: 1, now: { at: 'soon', findings: [] }, before: null }]])(
  'spoilt memory %o is set aside',
  (stored) => {
    expect(readPasts(stored)).toEqual({ value: none, spoilt: true });
  },
);

test('no memory is none, and what was kept comes back', () => {
  expect(readPasts(undefined)).toEqual({ value: none, spoilt: false });
  const kept = seen(reviewWith(finding('a', 'cell-blank', [cell('2')])), reviewWith());
  expect(readPasts(JSON.parse(JSON.stringify(kept)))).toEqual({ value: kept, spoilt: false });
});
