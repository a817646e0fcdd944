import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableForm } from '../../lib/domain/forms';
import type { FormKey } from '../../lib/domain/keys';
import { repair } from '../../lib/judge/corrections';
import { judgementOf } from '../../lib/judge/judgement';
import type { Correction } from '../../lib/judge/model';
import type { Report } from '../../lib/report/model';
import { catalogue } from '../../lib/rules/catalogue';
import {
  balancedDisputes,
  balancedRequests,
  changed,
  disputesOf,
  type Numbers,
  requestsOf,
  tableOf,
} from '../support/balanced-tables';
import { disputes, requests } from '../support/factories';
import { subjectOf } from '../support/test-rule';

const sums = catalogue.filter((rule) => rule.group === 'arithmetic');
const columns = tableForm('2021', 'requests').columns.map((column) => column.key);
const forms: readonly FormKey[] = ['2019', '2021'];
const runs = { numRuns: 60 };

function judged(report: Report) {
  return judgementOf(subjectOf(report), sums);
}

const short = ({ row, column, from, to }: Correction): string => `${row}/${column} ${from}→${to}`;

describe('a table that balances', () => {
  it.each(forms)('has no finding and no correction (form %s)', (form) => {
    fc.assert(
      fc.property(balancedRequests(form), (numbers) => {
        const { findings, corrections } = judged(requestsOf(numbers, form));
        expect(findings).toEqual([]);
        expect(corrections).toEqual([]);
      }),
      runs,
    );
  });

  it('has none with any cells blank', () => {
    const blanks = fc.array(fc.record({ row: fc.nat(24), at: fc.nat(6) }), { maxLength: 60 });
    fc.assert(
      fc.property(balancedRequests('2021'), blanks, (numbers, cells) => {
        const rows = Object.keys(numbers);
        const blanked = changed(
          numbers,
          cells.map(({ row, at }) => ({ row: rows[row] ?? '', at, to: null })),
        );
        const { findings, corrections } = judged(requestsOf(blanked, '2021'));
        expect(findings).toEqual([]);
        expect(corrections).toEqual([]);
      }),
      runs,
    );
  });
});

describe('one wrong number', () => {
  const wrongCell = fc.record({ row: fc.nat(24), at: fc.nat(6), to: fc.nat(500) });

  it.each(forms)('is the one correction in section three (form %s)', (form) => {
    fc.assert(
      fc.property(balancedRequests(form), wrongCell, (numbers, cell) => {
        const rows = Object.keys(numbers);
        const row = rows[cell.row % rows.length] ?? '';
        const right = numbers[row]?.[cell.at];
        fc.pre(right !== cell.to);
        const { findings, corrections } = judged(requestsOf(changed(numbers, [{ ...cell, row }]), form));
        expect(corrections).toEqual([
          {
            table: 'requests',
            row,
            column: columns[cell.at],
            from: cell.to,
            to: right,
            resolves: expect.arrayContaining(findings.map((finding) => finding.id)),
          },
        ]);
      }),
      runs,
    );
  });

  it('has suspects in section four, each of which would mend it', () => {
    fc.assert(
      fc.property(balancedDisputes, fc.nat(14), fc.nat(60), (numbers, at, to) => {
        fc.pre(numbers['count']?.[at] !== to);
        const wrong = changed(numbers, [{ row: 'count', at, to }]);
        const { findings, corrections } = judged(disputesOf(wrong));
        const [finding] = findings;
        const suspects = finding?.evidence['suspects'] as { cell: { column: string }; to: number }[];
        expect(findings).toHaveLength(1);
        if (corrections.length > 0) {
          expect(suspects).toEqual([]);
          return;
        }
        const order = tableForm('2021', 'disputes').columns.map((column) => column.key);
        for (const suspect of suspects) {
          const change = { row: 'count', at: order.indexOf(suspect.cell.column), to: suspect.to };
          expect(judged(disputesOf(changed(wrong, [change]))).findings).toEqual([]);
        }
        expect(suspects.length).toBeGreaterThan(1);
      }),
      runs,
    );
  });
});

describe('several wrong numbers', () => {
  const wrongCells = fc.uniqueArray(fc.record({ row: fc.nat(24), at: fc.nat(6), to: fc.nat(900) }), {
    minLength: 2,
    maxLength: 4,
    selector: ({ row, at }) => row * 7 + at,
  });

  it('are four corrections where no sum has two of them', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 4, maxLength: 4 });
    const rowsOfResults = fc.shuffledSubarray(tableForm('2021', 'requests').rows.slice(2, 23), {
      minLength: 4,
      maxLength: 4,
    });
    const columnsOfApplicants = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        balancedRequests('2021'),
        distinct,
        rowsOfResults,
        columnsOfApplicants,
        (numbers, more, rows, at) => {
          const right = rows.map((row, index) => numbers[row.key]?.[at[index] ?? 0] ?? 0);
          const wrong = rows.map((row, index) => ({
            row: row.key,
            at: at[index] ?? 0,
            to: (right[index] ?? 0) + (more[index] ?? 0),
          }));
          const { corrections } = judged(requestsOf(changed(numbers, wrong), '2021'));
          const expected = wrong.map(
            ({ row, at: column, to }, index) => `${row}/${columns[column]} ${to}→${right[index]}`,
          );
          expect(corrections.map(short).toSorted()).toEqual(expected.toSorted());
        },
      ),
      runs,
    );
  });

  it('are corrected to a table that balances, or are suspects', () => {
    fc.assert(
      fc.property(
        balancedRequests('2021'),
        wrongCells,
        fc.array(fc.nat(174), { maxLength: 12 }),
        (numbers, cells, blanks) => {
          const rows = Object.keys(numbers);
          const wrong = changed(numbers, [
            ...cells.map((cell) => ({ ...cell, row: rows[cell.row] ?? '' })),
            ...blanks.map((at) => ({ row: rows[Math.floor(at / 7)] ?? '', at: at % 7, to: null })),
          ]);
          const { findings, corrections } = judged(requestsOf(wrong, '2021'));
          expect(corrections.length).toBeLessThanOrEqual(cells.length);
          expectMended(wrong, corrections, findings.length);
          const resolved = new Set(corrections.flatMap((correction) => correction.resolves));
          for (const { id, evidence } of findings) {
            if (!resolved.has(id)) expect(evidence['suspects']).not.toEqual([]);
          }
        },
      ),
      runs,
    );
  });

  it('breaks nothing that held, and mends what it says', () => {
    fc.assert(
      fc.property(balancedRequests('2019'), wrongCells, (numbers, cells) => {
        const rows = Object.keys(numbers);
        const wrong = changed(
          numbers,
          cells.map((cell) => ({ ...cell, row: rows[cell.row % rows.length] ?? '' })),
        );
        const before = judged(requestsOf(wrong, '2019'));
        const after = judged(requestsOf(applied(wrong, before.corrections), '2019'));
        const resolved = new Set(before.corrections.flatMap((correction) => correction.resolves));
        expect(after.findings.length).toBe(before.findings.length - resolved.size);
      }),
      runs,
    );
  });
});

describe('what is wrong, by hand', () => {
  it('cannot tell which of two equal faults belongs where', () => {
    const wrong = requests({
      received: '5 5 0 0 0 0 10',
      granted: '0 0 0 0 0 0 5',
      partial: '0 0 0 0 0 0 5',
      concluded: '5 5 0 0 0 0 10',
    });
    const { findings, corrections } = judged(wrong);
    expect(corrections).toEqual([]);
    expect(findings.map(({ evidence }) => (evidence['suspects'] as unknown[]).length)).toEqual([2, 2, 2, 2]);
  });

  it.each([
    [
      'moved along its row',
      { received: '4 3 0 0 0 0 7', granted: '5 2 0 0 0 0 7', concluded: '5 2 0 0 0 0 7' },
      ['received/individual 4→5', 'received/business 3→2'],
    ],
    [
      'counted twice in a row of totals',
      { received: '5 2 0 0 0 0 7', granted: '5 2 0 0 0 0 7', concluded: '6 2 0 0 0 0 8' },
      ['concluded/individual 6→5', 'concluded/total 8→7'],
    ],
    [
      'wrong in a result and in the total below it',
      { received: '5 2 0 0 0 0 7', granted: '6 2 0 0 0 0 7', concluded: '6 2 0 0 0 0 7' },
      ['granted/individual 6→5', 'concluded/individual 6→5'],
    ],
  ])('finds a number %s', (_, numbers, expected) => {
    const { findings, corrections } = judged(requests(numbers));
    expect(corrections.map(short)).toEqual(expected);
    expect(new Set(corrections.flatMap(({ resolves }) => resolves)).size).toBe(findings.length);
  });

  it('has no correction at all where one of its faults could be mended in several ways', () => {
    const wrong = requests({
      received: '5 5 0 0 0 0 10',
      granted: '0 0 0 0 0 0 5',
      partial: '0 0 0 0 0 0 5',
      concluded: '5 5 0 0 0 0 10',
      'carried-out': '0 0 0 0 3 0 0',
    });
    const { findings, corrections } = judged(wrong);
    expect(corrections).toEqual([]);
    const suspected = findings.map(({ evidence }) => (evidence['suspects'] as unknown[]).length);
    expect(suspected.toSorted()).toEqual([1, 1, 2, 2, 2, 2]);
  });

  it('lists suspects in each group of section four by itself', () => {
    const { corrections, findings } = judged(disputes('2 _ 0 0 1 1 0 0 0 0 0 0 0 0 0'));
    expect(corrections).toEqual([]);
    expect(findings.map((finding) => (finding.evidence['suspects'] as unknown[]).length)).toEqual([2, 2]);
  });

  it('has one way only where blanks leave one', () => {
    expect(judged(disputes('1 _ 0 0 0 0 0 0 0 0 0 0 0 0 0')).corrections.map(short)).toEqual([]);
    expect(judged(requests({ granted: '1 _ 0 0 0 0 0' })).corrections.map(short)).toEqual([
      'granted/individual 1→0',
    ]);
  });

  it('gives up on a table of random numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 175, maxLength: 175 }), (values) => {
        const rows = tableForm('2021', 'requests').rows.map((row) => row.key);
        const numbers = Object.fromEntries(
          rows.map((row, index) => [row, values.slice(index * 7, index * 7 + 7)]),
        );
        const mended = repair(tableOf(requestsOf(numbers, '2021'), 'requests'));
        expect(mended.changes).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

function applied(numbers: Numbers, corrections: readonly Correction[]): Numbers {
  return changed(
    numbers,
    corrections.map(({ row, column, to }) => ({ row, at: columns.indexOf(column), to })),
  );
}

/** Every finding that a correction resolves is gone once the corrections are made, and no other comes up. */
function expectMended(wrong: Numbers, corrections: readonly Correction[], findings: number): void {
  const resolved = new Set(corrections.flatMap((correction) => correction.resolves));
  if (resolved.size < findings) return;
  expect(judged(requestsOf(applied(wrong, corrections), '2021')).findings).toEqual([]);
}
