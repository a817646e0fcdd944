import { describe, expect, test } from 'vitest';
import { largestFile, readReviewFile, toReviewFile, type ReviewFile } from '../../lib/decisions/file';
import { decided, type Decisions } from '../../lib/decisions/model';
import { opinionsOf } from '../../lib/decisions/opinions';
import { recordOf } from '../../lib/report/record';
import { report } from '../support/factories';
import { decision, dismissal, finding, reviewWith } from './decisions';

const page = 'http://www.chengyuan.gov.cn/report.html';
const review = reviewWith(
  finding('a'),
  finding('b'),
  finding('c', 'label-blank'),
  finding('d'),
  finding('e'),
);
const file: ReviewFile = {
  tool: '0.1.0',
  by: '李明',
  at: '2026-11-22T08:00:00.000Z',
  review,
  decisions: { findings: { a: decision({ by: '李明' }), b: dismissal }, site: { 'label-blank': dismissal } },
  record: recordOf(report()),
};
const text = toReviewFile(file);

interface Copy {
  readonly review: { readonly findings: readonly object[] };
  readonly decisions: { readonly findings: object };
}

/** The file with one part of it changed. */
function changedBy(change: (copy: Copy) => void): string {
  const copy = JSON.parse(text) as Copy;
  change(copy);
  return JSON.stringify(copy);
}

describe('a review file', () => {
  test('comes back as it was saved, for any place of the page', () => {
    expect(readReviewFile(text, page)).toEqual({ kind: 'review', file });
    expect(readReviewFile(`\uFEFF${text}`, `${page}#three`)).toEqual({ kind: 'review', file });
  });

  test.each<[what: string, content: string, fault: string, detail: string]>([
    ['text', '你好', 'not-json', ''],
    ['nothing', '', 'not-json', ''],
    ['a cut file', text.slice(0, -40), 'not-json', ''],
    ['some JSON', '[1, 2]', 'not-review', ''],
    ['settings', '{"kind":"mingcha-settings","version":1}', 'not-review', ''],
    ['a later version', changedBy((copy) => Object.assign(copy, { version: 2 })), 'newer', ''],
    [
      'a wrong severity',
      changedBy(({ review: own }) => Object.assign(own.findings[3]!, { severity: 'fatal' })),
      'bad',
      'review.findings.3.severity',
    ],
    [
      'a wrong state',
      changedBy(({ decisions }) => Object.assign(decisions.findings, { a: { state: 'yes' } })),
      'bad',
      'decisions.findings.a.state',
    ],
    ['no time', changedBy((copy) => Object.assign(copy, { at: 'yesterday' })), 'bad', 'at'],
    [
      'another page',
      changedBy(({ review: own }) => Object.assign(own, { url: 'http://www.wenzhao.gov.cn/' })),
      'other-page',
      'http://www.wenzhao.gov.cn/',
    ],
    ['far too much', ' '.repeat(largestFile + 1), 'too-large', ''],
  ])('%s is refused, and said why', (_, content, fault, detail) => {
    expect(readReviewFile(content, page)).toEqual({ kind: 'fault', fault, detail });
  });

  test('what a file brings along beside is left behind', () => {
    const read = readReviewFile(
      changedBy((copy) => Object.assign(copy, { script: 'alert(1)', settings: {} })),
      page,
    );
    expect(read).toEqual({ kind: 'review', file });
  });
});

describe('two opinions', () => {
  const mine: Decisions = {
    findings: { a: decision(), b: decision(), d: dismissal },
    site: {},
  };
  const opinions = opinionsOf(decided(review, mine), file);

  test('agree, differ, or are only one', () => {
    expect(opinions.pairs.map(({ finding: { id }, agreement }) => [id, agreement])).toEqual([
      ['b', 'differ'],
      ['c', 'only-theirs'],
      ['d', 'only-mine'],
      ['a', 'agree'],
    ]);
    expect(opinions.open).toBe(1);
  });

  test('for another reason is another opinion', () => {
    const other = { findings: { b: { ...dismissal, reason: 'handled' as const } }, site: {} };
    expect(
      opinionsOf(decided(review, other), file).pairs.find(({ finding: { id } }) => id === 'b')?.agreement,
    ).toBe('differ');
  });

  test('about findings that only one of the reviews has are named apart', () => {
    const here = decided(reviewWith(finding('a'), finding('new')), mine);
    const { onlyHere, onlyThere } = opinionsOf(here, file);
    expect(onlyHere.map(({ id }) => id)).toEqual(['new']);
    expect(onlyThere.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
  });
});
