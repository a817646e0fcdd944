/** How often each rule is wrong, on honest reports and beside faults of other kinds, and how often it finds what was put in. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/judge/model';
import { review } from '../../lib/judge/review';
import { read } from '../../lib/report/read';
import { recordOf, type ReportRecord } from '../../lib/report/record';
import { catalogue } from '../../lib/rules/catalogue';
import { fromHtml } from '../../lib/snapshot/from-html';
import { honestReportBy, templatesOf } from '../support/honest-prose';
import { addressOf, pageHtml } from '../support/page-html';
import { changed, type ReportSpec } from '../support/page-spec';
import { planted, type Planted } from '../support/planted-faults';
import { inShort } from '../support/page-account';

const size = 88;
const honest = Array.from({ length: size }, (_, seed) => honestReportBy(seed));

function reviewed(spec: ReportSpec, previous: ReportSpec | null = null) {
  const record = previous && recordIn(previous);
  return review(fromHtml(pageHtml(spec), addressOf(spec)), { previous: record }).review;
}

function recordIn(spec: ReportSpec): ReportRecord | null {
  const reading = read(fromHtml(pageHtml(spec), addressOf(spec)));
  return reading.kind === 'report' ? recordOf(reading.report) : null;
}

const isForm = ({ template }: ReportSpec) => template !== '2008';
const is2021 = ({ template }: ReportSpec) => template === '2021';

it('honest reports get no error, a warning in twenty at most, and few notices', () => {
  const found = honest.flatMap((spec, seed) =>
    reviewed(spec).findings.map((finding) => ({
      seed,
      severity: finding.severity,
      ...inShort(finding),
      message: finding.message,
    })),
  );
  const of = (severity: string) => found.filter((finding) => finding.severity === severity);
  const [errors, warnings, notices] = ['error', 'warning', 'notice'].map(of) as [
    typeof found,
    typeof found,
    typeof found,
  ];
  process.stdout.write(
    `${size} honest reports ${JSON.stringify(templatesOf(size))}: ${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices\n`,
  );
  expect(errors).toEqual([]);
  expect(warnings.length, JSON.stringify(warnings, null, 1)).toBeLessThanOrEqual(size / 20);
  expect(notices.length, JSON.stringify(notices, null, 1)).toBeLessThanOrEqual(size / 10);
});

const perRule = 8;

interface Score {
  due: number;
  found: number;
  /** Pages on which it speaks of what is not there. */
  wrong: number;
}

describe('every rule of the catalogue', () => {
  const scores = new Map<string, Score>(catalogue.map(({ id }) => [id, { due: 0, found: 0, wrong: 0 }]));
  const missed: string[] = [];
  const invented: string[] = [];

  beforeAll(() => {
    for (const spec of honest) tally(reviewed(spec).findings, null, spec);
    for (const [rule, fault] of Object.entries(planted)) {
      for (const spec of honest.filter(fault.into).slice(0, perRule)) tally(faulty(spec, fault), rule, spec);
    }
    process.stdout.write(`${shown(scores)}\n`);
  }, 240_000);

  function tally(findings: readonly Finding[], rule: string | null, spec: ReportSpec): void {
    const said = new Set(findings.map((finding) => finding.rule));
    const due = rule === null ? undefined : scores.get(rule);
    if (due && rule !== null) {
      due.due += 1;
      if (said.has(rule)) due.found += 1;
      else missed.push(`${rule}: ${spec.title}`);
    }
    const allowed = rule === null ? [] : [rule, ...(planted[rule]?.also ?? [])];
    for (const id of said) {
      if (allowed.includes(id)) continue;
      scores.get(id)!.wrong += 1;
      const finding = findings.find((each) => each.rule === id);
      invented.push(`${id} (planted: ${rule}): ${finding?.message}`);
    }
  }

  it.each(catalogue.map(({ id }) => id))('%s finds what is there', (id) => {
    const { due, found } = scores.get(id)!;
    expect(due, 'labelled reports').toBeGreaterThan(3);
    expect(found, missed.filter((each) => each.startsWith(`${id}:`)).join('\n')).toBeGreaterThanOrEqual(
      due * 0.9,
    );
  });

  it.each(catalogue.map(({ id }) => id))('%s finds nothing else', (id) => {
    expect(invented.filter((each) => each.startsWith(`${id} `))).toEqual([]);
  });
});

function faulty(spec: ReportSpec, { change, html, url, previous }: Planted): readonly Finding[] {
  const page = change ? changed(spec, change) : spec;
  const before = previous ? recordIn(changed(spec, previous)) : null;
  const text = html ? html(pageHtml(page)) : pageHtml(page);
  return review(fromHtml(text, url ?? addressOf(page)), { previous: before }).review.findings;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)}%`).padStart(6);
}

/** One line a rule: precision, recall, and on how many pages. */
function shown(scores: ReadonlyMap<string, Score>): string {
  const lines = [...scores].map(
    ([id, { due, found, wrong }]) =>
      `${id.padEnd(28)}${percent(found, found + wrong)}${percent(found, due)}${String(due).padStart(6)}`,
  );
  return ['rule                     precision recall faulty', ...lines].join('\n');
}

describe('two years of one agency', () => {
  const earlier = honest.filter(is2021).slice(0, 20);

  it('the same text with another year on it is found', () => {
    const missed = earlier.filter((before) => {
      const copy = JSON.parse(
        JSON.stringify(before).replaceAll(String(before.year), String(before.year + 1)),
      ) as ReportSpec;
      copy.template = before.template;
      copy.publishedOn = `${copy.year + 1}-01-20`;
      return reviewed(copy, before).checks['text-reused']?.outcome === 'passed';
    });
    process.stdout.write(`text-reused: ${earlier.length - missed.length} of ${earlier.length} found\n`);
    expect(missed.length).toBeLessThanOrEqual(earlier.length / 10);
  });

  it('other problems told by the same author are no copy', () => {
    const pairs = earlier.flatMap((before) => {
      const others = honest.filter(
        (now) => isForm(now) && problemsIn(now) !== problemsIn(before) && now.agency !== before.agency,
      );
      return others.slice(0, 2).map((now) => [before, now] as const);
    });
    const accused = pairs.filter(([before, other]) => {
      const now = { ...other, title: titleOf(before.agency, other.year), agency: before.agency };
      const last = { ...before, year: other.year - 1, title: titleOf(before.agency, other.year - 1) };
      return reviewed(now, last).checks['text-reused']?.outcome === 'failed';
    });
    process.stdout.write(`text-reused: ${accused.length} of ${pairs.length} honest pairs accused\n`);
    expect(accused.length).toBeLessThanOrEqual(pairs.length / 20);
  });
});

function problemsIn({ sections }: ReportSpec): string {
  const paragraphs = sections.find(({ key }) => key === 'problems')?.paragraphs ?? [];
  return paragraphs.join('').slice(0, 12).replaceAll(/\d/g, '');
}

function titleOf(agency: string, year: number): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}
