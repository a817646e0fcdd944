/** How often the rules are wrong on honest reports, and how often those about duties, years and care find what was put in. */
import { describe, expect, it } from 'vitest';
import { review } from '../../lib/judge/review';
import { read } from '../../lib/report/read';
import { recordOf } from '../../lib/report/record';
import { fromHtml } from '../../lib/snapshot/from-html';
import { honestReportBy, templatesOf } from '../support/honest-prose';
import { addressOf, pageHtml } from '../support/page-html';
import { changed, count, rowOf, type ReportSpec } from '../support/page-spec';
import { inShort } from '../support/page-account';

const size = 88;
const honest = Array.from({ length: size }, (_, seed) => honestReportBy(seed));

function reviewed(spec: ReportSpec, previous: ReportSpec | null = null) {
  const reading = previous && read(fromHtml(pageHtml(previous), addressOf(previous)));
  const record = reading?.kind === 'report' ? recordOf(reading.report) : null;
  return review(fromHtml(pageHtml(spec), addressOf(spec)), { previous: record }).review;
}

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

type Change = (draft: ReportSpec) => void;

const section = (draft: ReportSpec, key: string) => {
  const found = draft.sections.find((each) => each.key === key);
  if (!found) throw new Error(`no section ${key}`);
  return found;
};
const first = (draft: ReportSpec) => draft.sections[0]?.paragraphs ?? [];
const isForm = ({ template }: ReportSpec) => template !== '2008';
const is2021 = ({ template }: ReportSpec) => template === '2021';
const isGovernment = ({ agency }: ReportSpec) => /[县镇]人民政府$/.test(agency);
const isDepartment = ({ agency }: ReportSpec) => /局$|委员会$/.test(agency) && !agency.endsWith('管理委员会');
const reworded = (draft: ReportSpec, from: RegExp, to: string) => {
  for (const each of draft.sections)
    each.paragraphs = each.paragraphs.map((line) => line.replaceAll(from, to));
};

/** A fault of each rule, put into every report that can have it. */
const faults: Readonly<
  Record<string, { readonly into: (spec: ReportSpec) => boolean; readonly change: Change }>
> = {
  'section-thin': { into: isForm, change: (draft) => (section(draft, 'problems').paragraphs = ['无。']) },
  'topic-missing': {
    into: isForm,
    change: (draft) =>
      (section(draft, 'overview').paragraphs = [
        '（一）主动公开。全年发布信息九十条。',
        '（二）依申请公开。按时答复。',
      ]),
  },
  'section-title-differs': {
    into: isForm,
    change: (draft) => (section(draft, 'problems').title = '工作中存在的问题与今后努力方向'),
  },
  'accountability-missing': {
    into: (spec) => isForm(spec) && isGovernment(spec),
    change: (draft) => reworded(draft, /考核|评议|追究|追责|问责|满意度/g, '检查'),
  },
  'fee-statement-missing': {
    into: is2021,
    change: (draft) => (section(draft, 'others').paragraphs = ['无。']),
  },
  'regulation-without-power': {
    into: (spec) => isForm(spec) && (isGovernment(spec) || isDepartment(spec)),
    change: (draft) => {
      const row = rowOf(draft, 'regulations', 'regulations');
      for (const column of Object.keys(row)) row[column] = count(2);
    },
  },
  'template-residue': {
    into: () => true,
    change: (draft) => first(draft).push('20XX年，培训XX人次，制发文件＿＿件。'),
  },
  'garbled-text': { into: () => true, change: (draft) => first(draft).push('1015日，组织的的培训，。') },
  'personal-data': {
    into: () => true,
    change: (draft) => first(draft).push('联系人身份证号11010519491231002X。'),
  },
  'year-mismatch': {
    into: () => true,
    change: (draft) =>
      draft.preamble.push(`本报告数据统计期限自${draft.year - 1}年1月1日起至${draft.year - 1}年12月31日止。`),
  },
  'published-late': {
    into: isDepartment,
    change: (draft) => {
      draft.publishedOn = `${draft.year + 1}-05-16`;
      draft.dates = { meta: true, line: true, box: false, signature: true };
    },
  },
  'basis-outdated': {
    into: is2021,
    change: (draft) => (draft.preamble = ['依据国办公开办函〔2019〕60号编制本报告。']),
  },
  'agency-mismatch': {
    into: isDepartment,
    change: (draft) => first(draft).push('在电视台宣传气象工作信息，丰富气象政府信息公开渠道。'),
  },
};

describe('faults are found', () => {
  it.each(Object.entries(faults))('%s', (rule, { into, change }) => {
    const specs = honest.filter(into).slice(0, 12);
    const missed = specs.filter(
      (spec) => !reviewed(changed(spec, change)).findings.some((finding) => finding.rule === rule),
    );
    process.stdout.write(`${rule}: ${specs.length - missed.length} of ${specs.length} found\n`);
    expect(specs.length).toBeGreaterThan(3);
    expect(missed.map((spec) => spec.title)).toEqual([]);
  });
});

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

function problemsIn(spec: ReportSpec): string {
  const { paragraphs } = section(spec, 'problems');
  return paragraphs.join('').slice(0, 12).replaceAll(/\d/g, '');
}

function titleOf(agency: string, year: number): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}
