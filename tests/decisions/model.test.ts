import { describe, expect, test } from 'vitest';
import {
  chosen,
  decided,
  dismissalsOf,
  isDismissed,
  nothingDecided,
  type Decisions,
} from '../../lib/decisions/model';
import { decisionWords } from '../../lib/export/decision-words';
import { decision, dismissal, finding, reviewWith } from './decisions';

const review = reviewWith(finding('a'), finding('b', 'label-blank'), finding('c'));
const ids = (decisions: Decisions): string[] => chosen(review, decisions).findings.map(({ id }) => id);

describe('what counts', () => {
  test('everything, while nothing is decided: the very same review', () => {
    expect(chosen(review, nothingDecided)).toBe(review);
  });

  test('what is confirmed, and what only has a note', () => {
    const decisions = {
      ...nothingDecided,
      findings: { a: decision(), b: decision({ state: 'pending', note: '待核' }) },
    };
    expect(ids(decisions)).toEqual(['a', 'b', 'c']);
  });

  test('not what is dismissed', () => {
    expect(ids({ ...nothingDecided, findings: { a: dismissal } })).toEqual(['b', 'c']);
  });

  test('not what is dismissed for the whole site, but for what is decided by itself', () => {
    const site = { 'cell-blank': dismissal };
    expect(ids({ site, findings: {} })).toEqual(['b']);
    expect(ids({ site, findings: { c: decision({ state: 'pending' }) } })).toEqual(['b', 'c']);
  });

  test('no more corrections of what is dismissed alone', () => {
    const correction = { table: 'requests', row: 'received', column: 'total', from: 2, to: 3 } as const;
    const mended = {
      ...review,
      corrections: [
        { ...correction, resolves: ['a'] },
        { ...correction, resolves: ['a', 'c'] },
      ],
    };
    expect(chosen(mended, { site: {}, findings: { a: dismissal } }).corrections).toEqual([
      mended.corrections[1],
    ]);
  });

  test('names that every object inherits are no decisions', () => {
    const odd = reviewWith(finding('constructor', 'toString'));
    expect(decided(odd, nothingDecided)[0]).toMatchObject({ state: 'pending', decision: null, scope: null });
  });
});

test('numbers stay when something is dismissed', () => {
  const all = decided(review, { site: {}, findings: { a: dismissal } });
  expect(all.map(({ number, state }) => [number, state])).toEqual([
    [1, 'dismissed'],
    [2, 'pending'],
    [3, 'pending'],
  ]);
});

test('marks leave out what the review leaves out', () => {
  const decisions: Decisions = {
    site: { 'cell-blank': dismissal, 'label-blank': decision() },
    findings: { c: decision(), b: dismissal },
  };
  const dismissals = dismissalsOf(decisions);
  const marked = review.findings.filter((each) => !isDismissed(each, dismissals));
  expect(marked).toEqual(chosen(review, decisions).findings);
});

test.each([
  [null, ''],
  [decision({ state: 'pending' }), ''],
  [decision({ state: 'pending', note: '待核' }), '待定'],
  [decision(), '已确认'],
  [dismissal, '已忽略（工具读错了页面）'],
  [
    decision({ state: 'dismissed', reason: 'justified', words: '以通报为准' }),
    '已忽略（有合理原因：以通报为准）',
  ],
  [decision({ state: 'dismissed', reason: 'other', words: '电话已告知' }), '已忽略（电话已告知）'],
])('%o is said as “%s”', (given, words) => {
  expect(decisionWords(given, 'zh-CN')).toBe(words);
});
