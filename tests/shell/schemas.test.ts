import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { review } from '../../lib/judge/review';
import { failureSchema, reviewMadeSchema, tabStateSchema } from '../../lib/shell/schemas';
import { fromHtml } from '../../lib/snapshot/from-html';

const url = 'http://www.chengyuan.gov.cn/report.html';

describe.each(['clean', 'faulty', 'tampered'])('the review of the %s sample', (name) => {
  const html = readFileSync(join(import.meta.dirname, `../../public/samples/${name}.html`), 'utf8');
  const made = JSON.parse(JSON.stringify(review(fromHtml(html, url)).review));

  test('crosses the border unchanged', () => {
    expect(reviewMadeSchema.parse({ asked: false, review: made })).toEqual({ asked: false, review: made });
  });

  test('is stored and read back unchanged', () => {
    const state = { kind: 'reviewed', url, asked: true, review: made };
    expect(tabStateSchema.parse(state)).toEqual(state);
  });
});

describe('what a page may not say', () => {
  test.each([
    ['nothing at all', undefined],
    ['a review without findings', { asked: false, review: { kind: 'report' } }],
    ['a severity that there is none of', withFinding({ severity: 'fatal' })],
    ['a finding that is markup', withFinding({ message: { html: '<b>' } })],
    ['a text without end', withFinding({ message: '长'.repeat(30_000) })],
    ['a place of an unknown kind', withFinding({ locations: [{ kind: 'screen', x: 1 }] })],
  ])('%s', (_, data) => {
    expect(reviewMadeSchema.safeParse(data).success).toBe(false);
  });

  test('a reason for a failure that there is none of', () => {
    expect(failureSchema.safeParse({ reason: 'bored', detail: '' }).success).toBe(false);
  });
});

function withFinding(fault: Readonly<Record<string, unknown>>): unknown {
  const finding = {
    id: 'a',
    rule: 'cell-blank',
    severity: 'error',
    message: '',
    advice: '',
    basis: null,
    locations: [],
    evidence: {},
    say: 'blank',
    with: {},
    ...fault,
  };
  return {
    asked: false,
    review: {
      source: '-',
      url: null,
      kind: 'other',
      report: null,
      findings: [finding],
      corrections: [],
      checks: {},
      error: null,
    },
  };
}
