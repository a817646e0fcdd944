/** Findings, reviews and decisions as the tests of decisions need them. */
import type { Decision } from '../../lib/decisions/model';
import type { Finding, Location, Review } from '../../lib/judge/model';

export function finding(id: string, rule = 'cell-blank', locations: readonly Location[] = []): Finding {
  return {
    id,
    rule,
    severity: 'error',
    message: `问题${id}`,
    advice: '请核对',
    basis: null,
    locations,
    evidence: {},
    say: 'blank',
    with: {},
  };
}

export function reviewWith(...findings: readonly Finding[]): Review {
  return {
    source: 'http://www.chengyuan.gov.cn/report.html',
    url: 'http://www.chengyuan.gov.cn/report.html',
    kind: 'report',
    report: null,
    findings,
    corrections: [],
    checks: {},
    error: null,
  };
}

export function decision(change: Partial<Decision> = {}): Decision {
  return {
    state: 'confirmed',
    reason: null,
    words: '',
    note: '',
    by: '',
    at: '2026-11-22T08:00:00.000Z',
    ...change,
  };
}

export const dismissal = decision({ state: 'dismissed', reason: 'misread' });
