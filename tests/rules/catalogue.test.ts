import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/rules/catalogue';
import type { Rule } from '../../lib/rules/define';
import { report } from '../support/factories';
import { tried } from '../support/test-rule';

const rulesFolder = resolve(import.meta.dirname, '../../lib/rules');

/** Ids and severities as they stand in the list of rules that other programs rely on. */
const published: Readonly<Record<Rule['severity'], readonly string[]>> = {
  error: [
    'section-missing',
    'section-empty',
    'table-missing',
    'table-outdated',
    'row-missing',
    'column-missing',
    'label-blank',
    'cell-blank',
    'cell-not-number',
    'cell-invalid',
    'applicant-total-unbalanced',
    'result-total-unbalanced',
    'request-balance-unbalanced',
    'dispute-total-unbalanced',
    'carry-over-unbalanced',
    'injected-text',
    'hidden-text',
    'tampered-metadata',
    'template-residue',
    'personal-data',
  ],
  warning: [
    'section-thin',
    'section-misnumbered',
    'table-not-text',
    'carry-over-shifted',
    'stock-unbalanced',
    'text-table-mismatch',
    'text-sum-mismatch',
    'text-contradiction',
    'year-mismatch',
    'published-late',
    'fee-statement-missing',
    'agency-mismatch',
    'text-reused',
    'suspicious-text',
    'suspicious-script',
    'regulation-without-power',
    'accountability-missing',
    'host-not-government',
  ],
  notice: [
    'section-title-differs',
    'topic-missing',
    'label-differs',
    'text-count-mismatch',
    'basis-outdated',
    'garbled-text',
  ],
};

/** Rules beside that list. Other programs need not know them. */
const added: Readonly<Record<string, Rule['severity']>> = { 'amount-implausible': 'notice' };

it('has each rule once', () => {
  const ids = catalogue.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)]);
});

it('has every rule that is written', () => {
  const ids = new Set(catalogue.map((rule) => rule.id));
  const all = new Set([...Object.values(published).flat(), ...Object.keys(added)]);
  const written = readdirSync(rulesFolder).map((name) => name.replace(/\.ts$/, ''));
  expect(written.filter((name) => all.has(name) && !ids.has(name))).toEqual([]);
});

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { 'zh-CN': chinese, en: english } = rule.texts as Record<string, Record<string, string>>;

  it('stands in a file of its name and is tested in another', () => {
    expect(existsSync(resolve(rulesFolder, `${id}.ts`))).toBe(true);
    expect(existsSync(resolve(import.meta.dirname, `${id}.test.ts`))).toBe(true);
  });

  it('has the published id and severity', () => {
    if (id in added) expect(rule.severity).toBe(added[id]);
    else expect(published[rule.severity]).toContain(id);
  });

  it('says the same in both languages', () => {
    expect(Object.keys(english ?? {}).toSorted()).toEqual(Object.keys(chinese ?? {}).toSorted());
    for (const [key, sentence] of Object.entries(chinese ?? {})) {
      const translated = english?.[key] ?? '';
      expect(namesIn(translated), key).toEqual(namesIn(sentence));
      expect(sentence, key).toMatch(/\p{Script=Han}/u);
      expect(sentence, key).not.toMatch(/[。！]$/);
      expect(translated, key).toMatch(/^[A-Z{“]/);
    }
  });

  it('explains itself', () => {
    expect(rule.basis).not.toBeUndefined();
    expect(rule.meaning['zh-CN']).toMatch(/。$/);
    expect(rule.meaning.en).toMatch(/\.$/);
    expect(rule.examples.good).not.toBe('');
    expect(rule.examples.bad).not.toBe('');
    expect(rule.examples.bad).not.toBe(rule.examples.good);
  });

  it('is silent on a clean report, and has an account of it', () => {
    for (const template of ['2008', '2019', '2021'] as const) {
      const { findings, check } = tried(rule, report({ template }));
      expect(findings).toEqual([]);
      expect(check.outcome === 'passed' || /\p{Script=Han}/u.test(check.reason ?? '')).toBe(true);
    }
  });
});

function namesIn(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)[|}]/g)].map((match) => match[1] ?? ''))].toSorted();
}
