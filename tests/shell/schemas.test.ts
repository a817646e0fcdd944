import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../../lib/judge/review';
import { read } from '../../lib/report/read';
import { recordOf } from '../../lib/report/record';
import { failureSchema, reviewMadeSchema } from '../../lib/shell/kept/schemas';
import { fromHtml } from '../../lib/snapshot/from-html';

const url = 'http://www.chengyuan.gov.cn/report.html';

describe.each(['clean', 'faulty', 'tampered'])('the review of the %s sample', (name) => {
  const html = readFileSync(join(import.meta.dirname, `../../public/samples/${name}.html`), 'utf8');
  const snapshot = fromHtml(html, url);
  const reading = read(snapshot);
  const made = asJson(judge(snapshot, reading).review);
  const record = asJson(reading.kind === 'report' ? recordOf(reading.report) : null);

  test('crosses the border unchanged', () => {
    const sent = { asked: false, bySettings: false, review: made, record, previous: null };
    expect(reviewMadeSchema.parse(sent)).toEqual(sent);
    expect(record).not.toBeNull();
  });
});

function asJson(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

describe('what a page may not say', () => {
  test.each([
    ['nothing at all', undefined],
    [
      'a review without findings',
      { asked: false, bySettings: false, review: { kind: 'report' }, record: null, previous: null },
    ],
    ['a report that is no record', { ...withFinding({}), record: { identity: {}, tables: 'none' } }],
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

function withFinding(fault: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
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
    bySettings: false,
    record: null,
    previous: null,
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
