import { Document } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { judgementOf } from '../../lib/judge/judgement';
import { defaultSettings } from '../../lib/judge/review';
import type { Reading } from '../../lib/report/model';
import { catalogue } from '../../lib/rules/catalogue';
import { definePageRule, defineRule, type Rule, type Subject } from '../../lib/rules/define';
import { report, requests } from '../support/factories';
import { placesOf, subjectOf } from '../support/test-rule';

const faulty = report({
  sections: ['一、overview', '二、disclosure', '三、requests', '四、disputes', '五、problems'],
  empty: ['problems'],
  tables: {
    regulations: null,
    requests: { cells: { received: '2 1 0 0 0 0 2', granted: '_ 0 0 0 0 0 0' }, labels: { total: '合计' } },
    disputes: { cells: { count: '2 0 1 0 2 0 0 0 0 0 0 0 0 0 0' } },
  },
});

function page(reading: Reading): Subject {
  return { ...subjectOf(report()), reading };
}

const texts = { fault: '第{n}处不符', advice: '请核对', notApplicable: '不适用' };
const plain = {
  severity: 'warning' as const,
  group: 'care' as const,
  basis: null,
  meaning: { 'zh-CN': '。', en: '.' },
  texts: { 'zh-CN': texts, en: texts },
  examples: { good: '', bad: '' },
};

const crashing = defineRule({
  ...plain,
  id: 'crashing',
  appliesTo: () => true,
  check: () => {
    throw new Error('no such table');
  },
});

const ofPages = definePageRule({
  ...plain,
  id: 'of-pages',
  appliesTo: () => true,
  *check() {
    yield { say: 'fault', with: { n: 1 }, at: [{ kind: 'page', part: 'title', text: '标题', node: null }] };
  },
});

const twice = defineRule({
  ...plain,
  id: 'twice',
  appliesTo: () => true,
  *check() {
    const place = { kind: 'page', part: 'meta', text: 'keywords', node: null } as const;
    yield { say: 'fault', with: { n: 1 }, at: [place] };
    yield { say: 'fault', with: { n: 2 }, at: [place] };
  },
});

const ids = (rules: readonly Rule[]) => judgementOf(subjectOf(faulty), rules).findings.map(({ id }) => id);

const basis = (template: '2019' | '2021') =>
  judgementOf(subjectOf(report({ template, empty: ['others'] })), catalogue).findings.map(
    (finding) => finding.basis,
  );

const idOf = (cells: Record<string, string>) =>
  judgementOf(subjectOf(requests(cells)), catalogue).findings[0]?.id;

describe('findings', () => {
  it('come in the order of the document', () => {
    const { findings } = judgementOf(subjectOf(faulty), catalogue);
    expect(findings.map((finding) => `${finding.rule} ${placesOf(finding).split(' ')[0]}`)).toEqual([
      'table-missing [regulations]',
      'label-differs */total',
      'request-balance-unbalanced received/individual',
      'request-balance-unbalanced received/business',
      'applicant-total-unbalanced received/total',
      'request-balance-unbalanced received/total',
      'cell-blank granted/individual',
      'dispute-total-unbalanced disputes:count/review-total',
      'section-empty “五、存在的主要问题及改进情况”',
      'section-missing §others',
    ]);
  });

  it('about the page as a whole come first', () => {
    const { findings } = judgementOf(subjectOf(faulty), [...catalogue, ofPages]);
    expect(findings[0]?.rule).toBe('of-pages');
  });

  it('are the same in any order of the rules', () => {
    expect(ids(catalogue.toReversed()).toSorted()).toEqual(ids(catalogue).toSorted());
  });

  it('cite the form of the report’s year', () => {
    expect(basis('2019')).toEqual([expect.stringContaining('〔2019〕60号')]);
    expect(basis('2021')).toEqual([expect.stringContaining('〔2021〕30号')]);
  });

  it('have their places', () => {
    const { findings, places } = judgementOf(subjectOf(faulty), catalogue);
    expect([...places.keys()]).toEqual(findings.map(({ id }) => id));
  });
});

describe('ids', () => {
  it('stay with the same numbers and change with any of them', () => {
    expect(idOf({ granted: '2 1 0 0 0 0 2' })).toBe(idOf({ granted: '2 1 0 0 0 0 2' }));
    expect(idOf({ granted: '2 1 0 0 0 0 2' })).not.toBe(idOf({ granted: '1 2 0 0 0 0 2' }));
  });

  it('differ between findings that look alike', () => {
    const [first, second] = judgementOf(subjectOf(faulty), [twice]).findings.map(({ id }) => id);
    expect(second).toBe(`${first}-2`);
  });
});

describe('checks', () => {
  it('account for every rule', () => {
    const { checks } = judgementOf(subjectOf(report()), catalogue);
    expect(Object.keys(checks)).toEqual(catalogue.map((rule) => rule.id));
  });

  it('leave a rule that throws undecided, alone', () => {
    const { checks, findings } = judgementOf(subjectOf(faulty), [crashing, ...catalogue]);
    expect(checks['crashing']).toMatchObject({ outcome: 'undecided', say: 'crashed' });
    expect(checks['crashing']?.reason).toBe('检查时发生程序错误，未作判断：no such table');
    expect(findings).toHaveLength(10);
  });

  it('say that a rule is switched off', () => {
    const subject = { ...subjectOf(faulty), settings: { ...defaultSettings, off: ['section-empty'] } };
    const { checks, findings } = judgementOf(subject, catalogue);
    expect(checks['section-empty']).toMatchObject({ outcome: 'not-applicable', say: 'off' });
    expect(findings).toHaveLength(9);
  });

  it('try only rules about pages where there is no report', () => {
    const other = judgementOf(page({ kind: 'other', blocks: [] }), [...catalogue, ofPages]);
    expect(other.findings.map((finding) => finding.rule)).toEqual(['of-pages']);
    expect(other.checks['section-missing']).toMatchObject({
      outcome: 'not-applicable',
      reason: '本页不是年度报告',
    });
    const listing = judgementOf(page({ kind: 'listing', links: [], blocks: [] }), catalogue);
    expect(listing.checks['cell-blank']?.outcome).toBe('not-applicable');
    const unreadable = judgementOf(
      page({ kind: 'unreadable', code: 'empty', message: '', blocks: [] }),
      catalogue,
    );
    expect(unreadable.checks['cell-blank']?.outcome).toBe('undecided');
  });
});

it('needs nothing of the page but its reading', () => {
  const subject = {
    ...subjectOf(faulty),
    snapshot: { ...subjectOf(faulty).snapshot, document: new Document([]) },
  };
  expect(judgementOf(subject, catalogue).findings).toEqual(
    judgementOf(subjectOf(faulty), catalogue).findings,
  );
});
