import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { tableForm } from '../../lib/domain/forms';
import type { Reason } from '../../lib/domain/slips';
import { judgementOf } from '../../lib/judge/judgement';
import { repair } from '../../lib/judge/corrections';
import type { Finding } from '../../lib/judge/model';
import type { Report } from '../../lib/report/model';
import { catalogue } from '../../lib/rules/catalogue';
import { balancedDisputes, balancedRequests, changed, disputesOf, tableOf } from '../support/balanced-tables';
import { report, requests, type ReportWish } from '../support/factories';
import { slipKinds } from '../support/slips';
import { type Given, subjectOf } from '../support/test-rule';

const sums = catalogue.filter((rule) => rule.group === 'arithmetic');

interface Shown {
  readonly cell: { readonly row: string; readonly column: string };
  readonly to: number;
  readonly why: readonly Reason[];
}

function findingsIn(given: Given): readonly Finding[] {
  return judgementOf(subjectOf(given), sums).findings;
}

function suspectsOf(finding: Finding | undefined): readonly Shown[] {
  return (finding?.evidence['suspects'] ?? []) as readonly Shown[];
}

const short = ({ cell, to, why }: Shown): string =>
  `${cell.row}/${cell.column} ${to} ${why.join('+')}`.trim();

/** Section four's table, only its first group. */
const reviews = (cells: string, wish: ReportWish = {}): Report =>
  report({ ...wish, tables: { ...wish.tables, disputes: { cells: { count: cells } } } });

const said = (...overview: readonly string[]): ReportWish => ({ texts: { overview } });

const totals = {
  received: '_ _ _ _ _ _ 5',
  'carried-in': '_ _ _ _ _ _ 1',
  granted: '_ _ _ _ _ _ 7',
  concluded: '_ _ _ _ _ _ 7',
};
const lastYear = requests({ 'carried-out': '0 0 0 0 0 0 2' });

const adviceOn = (given: Given): string | undefined => findingsIn(given)[0]?.advice;

const share = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(1, whole))}%`;

describe('the first suspect', () => {
  const cases: readonly (readonly [string, Given, string])[] = [
    [
      'is what the text says',
      reviews('2 1 0 0 4', said('本年因政府信息公开引起行政复议3件。')),
      'count/review-total 3 stated',
    ],
    [
      'is not what the text contradicts',
      reviews('0 1 0 0 0', said('本年未发生因政府信息公开引起的行政复议。')),
      'count/review-corrected 0',
    ],
    [
      'is what last year’s report carries over',
      { report: requests(totals), previous: { ...lastYear, identity: { ...lastYear.identity, year: 2022 } } },
      'carried-in/total 2 carried',
    ],
    [
      'stands in the next column',
      requests({
        received: '8 4 0 0 0 0 12',
        granted: '5 4 0 0 0 0 9',
        partial: '0 3 0 0 0 0 3',
        concluded: '8 4 0 0 0 0 12',
      }),
      'partial/individual 3 shifted',
    ],
    ['has two digits swapped', reviews('12 15 0 0 72'), 'count/review-total 27 swapped'],
    ['has a digit too many', reviews('121 3 4 0 19'), 'count/review-upheld 12 digit'],
    ['has a digit too few', reviews('12 3 40 1 84'), 'count/review-corrected 31 digit'],
    ['is ten times too large', reviews('30 4 5 6 18'), 'count/review-upheld 3 tenfold'],
    ['repeats its neighbour', reviews('17 17 3 2 25'), 'count/review-corrected 3 copied'],
    ['is a total that was left out', reviews('5 0 0 0 0'), 'count/review-total 5 total-left-out'],
    ['is a total that lacks one part', reviews('4 1 2 5 11'), 'count/review-total 12 uncounted'],
  ];

  it.each(cases)('%s', (_, given, expected) => {
    const [finding] = findingsIn(given);
    expect(short(suspectsOf(finding)[0]!)).toBe(expected);
  });
});

describe('the advice', () => {
  it('names the cell that the evidence favours, and its reason', () => {
    expect(adviceOn(reviews('12 15 0 0 72'))).toBe(
      '请先核对“行政复议·总计”：现为72，如为27则等式成立，可能颠倒了数字顺序',
    );
  });

  it('names none where nothing or little favours one', () => {
    expect(adviceOn(reviews('4 1 2 6 11'))).toBe('请核对该组各项结果与总计');
    expect(adviceOn(reviews('4 1 2 5 11'))).toBe('请核对该组各项结果与总计');
  });
});

describe('ranking', () => {
  it('adds no suspect and takes none away', () => {
    const cells = fc.uniqueArray(fc.record({ at: fc.nat(14), to: fc.nat(60) }), {
      minLength: 1,
      maxLength: 3,
      selector: ({ at }) => at,
    });
    fc.assert(
      fc.property(balancedDisputes, cells, (numbers, wrong) => {
        const table = disputesOf(
          changed(
            numbers,
            wrong.map((cell) => ({ ...cell, row: 'count' })),
          ),
        );
        const { open } = repair(tableOf(table, 'disputes'));
        const candidates = [...open].map(([{ line }, ways]) => [
          line,
          ways
            .flat()
            .map(({ cell, to }) => `${cell.column} ${to}`)
            .toSorted(),
        ]);
        const ranked = findingsIn(table)
          .filter((finding) => suspectsOf(finding).length > 0)
          .map((finding) => [
            finding.evidence['line'],
            suspectsOf(finding)
              .map(({ cell, to }) => `${cell.column} ${to}`)
              .toSorted(),
          ]);
        expect(ranked).toEqual(candidates);
      }),
      { numRuns: 80 },
    );
  });
});

describe('a slip of the hand in a balanced table', () => {
  /** Counts as reports have them: mostly none or few, seldom hundreds. */
  const counts = fc.oneof(
    { weight: 3, arbitrary: fc.nat(3) },
    { weight: 3, arbitrary: fc.nat(60) },
    { weight: 1, arbitrary: fc.nat(900) },
  );
  const review = fc
    .array(counts, { minLength: 4, maxLength: 4 })
    .map((parts) => [...parts, parts.reduce((sum, part) => sum + part, 0)]);
  const accounts: string[] = [];
  afterAll(() => console.log(['a slip, its cell ranked first among several:', ...accounts].join('\n')));

  it.each(Object.entries(slipKinds))('%s: its cell is mostly ranked first', (name, slip) => {
    const tally = { open: 0, first: 0, chance: 0, named: 0, namedRightly: 0 };
    for (const [numbers, at, digit] of fc.sample(fc.tuple(review, fc.nat(4), fc.nat(2)), {
      numRuns: 800,
      seed: 7,
    })) {
      const right = numbers[at] ?? 0;
      const wrong = slip({ right, beside: numbers[at - 1] ?? right, at: digit });
      if (wrong === right) continue;
      const [finding] = findingsIn(disputesOf({ count: [...numbers.with(at, wrong), ...Array(10).fill(0)] }));
      const suspects = suspectsOf(finding);
      if (suspects.length < 2) continue;
      const columns = tableForm('2021', 'disputes').columns.map(({ key }) => key);
      const isRight = suspects[0]?.cell.column === columns[at];
      const isNamed = finding?.advice.includes('先核对') ?? false;
      tally.open += 1;
      tally.first += Number(isRight);
      tally.chance += 1 / suspects.length;
      tally.named += Number(isNamed);
      tally.namedRightly += Number(isNamed && isRight);
    }
    accounts.push(
      `  ${name}: ${share(tally.first, tally.open)} of ${tally.open} (by chance ${share(tally.chance, tally.open)}); ` +
        `named in ${share(tally.named, tally.open)}, rightly in ${share(tally.namedRightly, tally.named)} of these`,
    );
    expect(tally.first).toBeGreaterThan(tally.chance * 1.2);
  });
});

void balancedRequests;
