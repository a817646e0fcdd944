/** Tests of one rule as a table: a sentence a case, a report, and the places of the findings that it should have. */
import { Document } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { judgementOf } from '../../lib/judge/judgement';
import type { Check, Finding, Location } from '../../lib/judge/model';
import { defaultSettings } from '../../lib/judge/review';
import type { Block, Report } from '../../lib/report/model';
import { recordOf } from '../../lib/report/record';
import type { Rule, RuleSettings, Subject } from '../../lib/rules/define';

/** A report, or a report with what is known beside it. */
export type Given =
  | Report
  | {
      readonly report: Report;
      readonly previous?: Report;
      readonly settings?: Partial<RuleSettings>;
    };

/** Findings as their places, separated by spaces, in order; see `placeOf`. */
type Failing = readonly [Given, ...string[]];

export interface RuleCases {
  readonly passes: Readonly<Record<string, Given>>;
  readonly fails: Readonly<Record<string, Failing>>;
  readonly undecided?: Readonly<Record<string, Given>>;
  readonly notApplicable?: Readonly<Record<string, Given>>;
}

export function testRule(rule: Rule, { passes, fails, undecided = {}, notApplicable = {} }: RuleCases): void {
  describe(rule.id, () => {
    for (const [name, report] of Object.entries(passes)) {
      it(`passes: ${name}`, () => {
        const { findings, check } = tried(rule, report);
        expect(findings.map(placesOf)).toEqual([]);
        expect(check).toEqual({ outcome: 'passed' });
      });
    }
    for (const [name, [report, ...places]] of Object.entries(fails)) {
      it(`fails: ${name}`, () => {
        const { findings, check } = tried(rule, report);
        expect(findings.map(placesOf)).toEqual(places);
        expect(check.outcome).toBe('failed');
        for (const finding of findings) expectWhole(finding);
      });
    }
    for (const [name, report] of Object.entries(undecided)) {
      it(`undecided: ${name}`, () => expectReason(rule, report, 'undecided'));
    }
    for (const [name, report] of Object.entries(notApplicable)) {
      it(`not applicable: ${name}`, () => expectReason(rule, report, 'not-applicable'));
    }
  });
}

/** What a rule says of a report. */
export function tried(
  rule: Rule,
  report: Given,
): { readonly findings: readonly Finding[]; readonly check: Check } {
  const { findings, checks } = judgementOf(subjectOf(report), [rule]);
  const check = checks[rule.id];
  if (!check) throw new Error(`no account of ${rule.id}`);
  return { findings, check };
}

/** A Subject for rules about reports. */
export function subjectOf(given: Given): Subject {
  const { report, previous, settings = {} } = 'report' in given ? given : { report: given };
  return {
    snapshot: {
      document: new Document([]),
      url: null,
      from: 'html',
      isHidden: () => false,
      isMute: () => false,
    },
    reading: { kind: 'report', report, blocks: blocksOf(report) },
    previous: previous ? recordOf(previous) : null,
    settings: { ...defaultSettings, ...settings },
  };
}

function blocksOf({ preamble, sections, closing }: Report): Block[] {
  const inSections = sections.flatMap(({ heading, passages }) => [heading, ...passages]);
  return [...preamble, ...inSections, ...closing].map(({ block }) => block);
}

export function placesOf({ locations }: Pick<Finding, 'locations'>): string {
  return locations.map(placeOf).join(' ');
}

// `row/column`, a star for the part that a whole row or column leaves open, the table in front unless it is that of section three;
// `[table]`, `§section`, `“quote”`, `<part of the page>`.
function placeOf(location: Location): string {
  switch (location.kind) {
    case 'cell':
      return tablePrefix(location.table) + `${location.row}/${location.column}`;
    case 'text':
      return `“${location.quote}”`;
    case 'page':
      return `<${location.part}>`;
    case 'missing':
      if (location.table === null) return `§${location.section}`;
      if (location.row === null && location.column === null) return `[${location.table}]`;
      return tablePrefix(location.table) + `${location.row ?? '*'}/${location.column ?? '*'}`;
  }
}

function tablePrefix(table: string): string {
  return table === 'requests' ? '' : `${table}:`;
}

function expectReason(rule: Rule, report: Given, outcome: Check['outcome']): void {
  const { findings, check } = tried(rule, report);
  expect(findings).toEqual([]);
  expect(check.outcome).toBe(outcome);
  expect(check.reason).toMatch(/^[^{}]+$/);
}

/** A placeholder of a sentence; double braces are what a page may show. */
const unfilled = /(?<!\{)\{\w+(?:\|[^{}]*)?\}(?!\})/;

/** Every sentence is filled, and the finding is plain data. */
function expectWhole(finding: Finding): void {
  expect(finding.message).not.toMatch(unfilled);
  expect(finding.advice).not.toMatch(unfilled);
  expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
}
