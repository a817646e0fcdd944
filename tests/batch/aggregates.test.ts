import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAggregates, type AggregateComparison } from '../../lib/batch/aggregates';
import { recordOf, type ReportRecord } from '../../lib/report/record';
import { readStanding } from '../../lib/report/body';
import { report, type ReportWish } from '../support/factories';

interface Made {
  readonly record: ReportRecord;
  readonly url: string | null;
}

/** A report that received so many requests; a government's is an aggregate unless it is told otherwise. */
function made(
  agency: string,
  received: number | null,
  wish: ReportWish['identity'] = {},
  url: string | null = null,
): Made {
  const { level, body } = readStanding(agency, '', '');
  const scope =
    body === 'government' && !/[镇乡]/.test(agency) ? 'aggregate' : body === 'department' ? 'own' : null;
  const cells = received === null ? '_ 0 0 0 0 0 _' : `${received} 0 0 0 0 0 ${received}`;
  const identity = { agency, year: 2023, level, body, scope, ...wish } as const;
  return {
    record: recordOf(report({ identity, tables: { requests: { cells: { received: cells } } } })),
    url,
  };
}

async function compared(
  all: readonly Made[],
  roster: readonly string[] | null = null,
): Promise<AggregateComparison[]> {
  const members = all.map(({ record, url }) => ({ ...record.identity, url }));
  return compareAggregates(members, (index) => all[index]?.record ?? null, roster);
}

const inShort = ({ outcome, reason, children, missing, cells }: AggregateComparison) => ({
  outcome,
  reason,
  children,
  missing,
  cells: cells.map(({ row, column, aggregate, sum }) => `${row}/${column} ${aggregate} ${sum}`),
});

const county = made('岚泽县人民政府', 9);
const office = made('岚泽县人民政府办公室', 2);
const water = made('岚泽县水利局', 3);
const schools = made('岚泽县教育局', 4);
const town = made('岚泽县霁川镇人民政府', 1);
const roster = ['岚泽县政府办公室', '岚泽县水利局', '教育局', '霁川镇人民政府'];

describe('an aggregate beside its parts', () => {
  test.each<[string, readonly Made[], readonly string[] | null, Partial<ReturnType<typeof inShort>>]>([
    [
      'all parts, and they agree',
      [made('岚泽县人民政府', 10), office, water, schools, town],
      roster,
      { outcome: 'agrees', children: [1, 2, 3, 4], missing: [] },
    ],
    [
      'all parts, and they make less',
      [made('岚泽县人民政府', 12), office, water, schools, town],
      roster,
      { outcome: 'differs', cells: ['received/individual 12 10', 'received/total 12 10'] },
    ],
    [
      'parts that make more, whoever is missing',
      [made('岚泽县人民政府', 6), water, schools],
      null,
      { outcome: 'exceeded', cells: ['received/individual 6 7', 'received/total 6 7'] },
    ],
    [
      'no roster: nobody knows who is missing',
      [county, water],
      null,
      { outcome: 'undecided', reason: 'no-roster' },
    ],
    [
      'a part that is missing is named',
      [county, office, water, town],
      roster,
      { outcome: 'undecided', reason: 'missing', missing: ['岚泽县教育局'] },
    ],
    [
      'a roster without the office, by which the government’s own figures are reported',
      [county, water],
      ['岚泽县水利局'],
      { outcome: 'undecided', reason: 'missing', missing: ['岚泽县政府办公室'] },
    ],
    [
      'a blank cell hides the sum',
      [county, office, made('岚泽县水利局', null), schools, town],
      roster,
      { outcome: 'undecided', reason: 'unread' },
    ],
    [
      'two reports of one part: nobody knows which was counted',
      [county, office, water, water, schools, town],
      roster,
      { outcome: 'undecided', reason: 'missing', missing: ['岚泽县水利局'] },
    ],
    ['no part at all', [county], null, { outcome: 'undecided', reason: 'no-parts' }],
  ])('%s', async (_, all, units, expected) => {
    const [comparison] = await compared(all, units);
    expect(comparison && inShort(comparison)).toMatchObject(expected);
  });

  test.each<[string, readonly Made[]]>([
    ['of another county', [county, made('文昭县水利局', 90)]],
    ['of another year', [county, made('岚泽县水利局', 90, { year: 2022 })]],
    ['of a body led from above', [county, made('岚泽县税务局', 90), made('岚泽县公安局城关分局', 90)]],
    ['of a town, which not every aggregate covers', [county, made('岚泽县霁川镇人民政府', 90)]],
    [
      'of a department that adds up others itself',
      [county, made('岚泽县教育局', 90, { scope: 'aggregate' })],
    ],
    ['of a school', [county, made('岚泽县第一中学', 90)]],
    ['of a district’s department below a city', [made('澄原市人民政府', 9), made('澄原市文昭区教育局', 90)]],
    [
      'of a department without a place, on another site',
      [
        made('岚泽县人民政府', 9, {}, 'http://www.lanze.gov.cn/a'),
        made('水利局', 90, {}, 'http://www.wenzhao.gov.cn/b'),
      ],
    ],
    [
      'of a city’s department on the county’s site',
      [
        made('岚泽县人民政府', 9, {}, 'http://www.lanze.gov.cn/a'),
        made('市水利局', 90, {}, 'http://www.lanze.gov.cn/b'),
      ],
    ],
  ])('does not count the report %s', async (_, all) => {
    const [comparison] = await compared(all);
    expect(comparison?.outcome).toBe('undecided');
    expect(comparison?.children).toEqual([]);
  });

  test('counts a department by its site where its name does not say the place', async () => {
    const site = 'http://www.lanze.gov.cn';
    const [comparison] = await compared([
      made('岚泽县人民政府', 3, {}, `${site}/a`),
      made('县水利局', 2, {}, `${site}/b`),
      made('教育局', 2, {}, `${site}/c`),
    ]);
    expect(comparison && inShort(comparison)).toMatchObject({ outcome: 'exceeded', children: [1, 2] });
  });

  test('counts a district’s government below a city by its aggregate only', async () => {
    const city = made('澄原市人民政府', 5, { level: 'city' });
    const units = ['澄原市人民政府办公室', '文昭区人民政府'];
    const parts = (scope: 'aggregate' | null) => [
      city,
      made('澄原市人民政府办公室', 1),
      made('澄原市文昭区人民政府', 4, { scope }),
    ];
    expect((await compared(parts('aggregate'), units)).map(inShort)).toContainEqual(
      expect.objectContaining({ outcome: 'agrees', children: [1, 2] }),
    );
    expect((await compared(parts(null), units)).map(inShort)).toContainEqual(
      expect.objectContaining({ reason: 'missing', missing: ['澄原市文昭区政府'] }),
    );
  });

  test('says nothing of a government that reports for itself', async () => {
    expect(await compared([made('岚泽县人民政府', 9, { scope: 'own' }), water])).toEqual([]);
  });
});

test('parts that make up an aggregate never contradict it, whichever are missing', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(50), { minLength: 2, maxLength: 6 }),
      fc.boolean(),
      fc.nat(),
      async (figures, isListed, dropped) => {
        const names = [
          '岚泽县人民政府办公室',
          '岚泽县水利局',
          '岚泽县教育局',
          '岚泽县财政局',
          '岚泽县民政局',
          '岚泽县司法局',
        ];
        const parts = figures.map((figure, index) => made(names[index]!, figure));
        const whole = made(
          '岚泽县人民政府',
          figures.reduce((sum, figure) => sum + figure, 0),
        );
        const units = isListed ? names.slice(0, figures.length) : null;
        const [all] = await compared([whole, ...parts], units);
        expect(all?.outcome).toBe(isListed ? 'agrees' : 'undecided');
        const left = parts.filter((_, index) => index !== dropped % parts.length);
        expect((await compared([whole, ...left], units))[0]?.outcome).toBe('undecided');
      },
    ),
    { numRuns: 50 },
  ));
