/** Honest reports, complete and right: nothing in them may be called an error or a warning. */
import { tableForm } from '../../lib/domain/forms';
import type { ColumnKey, FormKey, RowKey, TableKey } from '../../lib/domain/keys';
import { honestFigures, zeros } from './page-figures';
import { paragraphsOf, preambleOf, totalsOf, type Voice } from './page-prose';
import { chance } from './page-random';
import { count, formSections, templateOf, type CellSpec, type ReportSpec } from './page-spec';

type Tables = ReportSpec['tables'];
/** Rows of figures in the form's column order, parted by spaces: `received: '5 2 0 0 0 1 8'`. `_` is a blank. */
export type Rows = Partial<Record<TableKey, Record<RowKey, string>>>;

/** A cell from its printed text. Words that hold no plain number have no value. */
function printed(text: string): CellSpec {
  if (text === '_') return { text: '', value: null };
  const [number] = /^[+-]?\d+(?:\.\d+)?(?=(?:万?元)?$)/.exec(text) ?? [];
  return { text, value: number === undefined ? null : Number(number) };
}

/** Tables with every cell `rest`, but for the rows that are given. */
export function tablesWith(form: FormKey, rows: Rows, rest: CellSpec = count(0)): Tables {
  const tables = zeros(form);
  for (const [key, table] of Object.entries(tables)) {
    const columns = tableForm(form, key as TableKey).columns.map((column) => column.key);
    for (const row of Object.keys(table.figures)) {
      const given = rows[key as TableKey]?.[row]?.split(' ');
      const cells: Record<ColumnKey, CellSpec> = {};
      columns.forEach((column, index) => {
        cells[column] = given ? printed(given[index] ?? '_') : { ...rest };
      });
      table.figures[row] = cells;
    }
  }
  return tables;
}

/** A report of the form that its year demands, with texts that agree with its tables. */
export function honestReport(voice: Voice, tables: Tables, publishedOn: string): ReportSpec {
  return {
    agency: voice.agency,
    year: voice.year,
    template: templateOf(voice.year),
    title: `${voice.agency}${voice.year}年政府信息公开工作年度报告`,
    publishedOn,
    dates: { meta: true, line: true, box: false, signature: true },
    preamble: preambleOf(voice),
    sections: formSections(paragraphsOf(voice, totalsOf(tables))),
    tables,
    form: null,
  };
}

/** Cases of a body that gets a handful of requests a year; every sum holds. */
const handful: Rows = {
  requests: {
    received: '5 2 0 0 0 1 8',
    'carried-in': '1 0 0 0 0 0 1',
    granted: '3 1 0 0 0 1 5',
    partial: '1 0 0 0 0 0 1',
    'denied-third-party': '0 1 0 0 0 0 1',
    'unavailable-not-held': '1 0 0 0 0 0 1',
    concluded: '5 2 0 0 0 1 8',
    'carried-out': '1 0 0 0 0 0 1',
  },
  disputes: { count: '1 0 0 0 1 0 0 0 1 1 0 0 0 0 0' },
};

const bureau: Voice = { agency: '澄原市水利局', year: 2022, kind: 'department', self: '我局' };

export const department2021 = honestReport(
  bureau,
  tablesWith('2021', {
    ...handful,
    regulations: { regulations: '0 0 0', 'normative-documents': '2 1 14' },
    permits: { permits: '326' },
    penalties: { penalties: '41', compulsion: '0' },
    fees: { fees: '59.2374' },
  }),
  '2023-01-18',
);

export const department2019 = honestReport(
  { ...bureau, year: 2019 },
  tablesWith('2019', {
    ...handful,
    regulations: { regulations: '0 0 0', 'normative-documents': '3 3 21' },
    permits: { permits: '12 -2 326', 'other-services': '4 +1 18' },
    penalties: { penalties: '9 0 41', compulsion: '2 0 0' },
    fees: { fees: '1 0' },
    procurement: { procurement: '6 251000元' },
  }),
  '2020-01-15',
);

export const county2021 = honestReport(
  { agency: '岚泽县人民政府', year: 2023, kind: 'government', self: '全县各级行政机关' },
  tablesWith('2021', {
    regulations: { regulations: '0 0 0', 'normative-documents': '11 6 83' },
    permits: { permits: '41872' },
    penalties: { penalties: '9034', compulsion: '217' },
    fees: { fees: '3164.41' },
    requests: {
      received: '203 31 0 1 4 2 241',
      'carried-in': '12 1 0 0 0 0 13',
      granted: '88 14 0 1 3 1 107',
      partial: '19 3 0 0 0 0 22',
      'denied-internal': '4 0 0 0 0 0 4',
      'denied-inquiry': '6 2 0 0 0 0 8',
      'unavailable-not-held': '61 9 0 0 1 1 72',
      'unavailable-unclear': '3 0 0 0 0 0 3',
      'rejected-complaint': '14 0 0 0 0 0 14',
      'rejected-repeat': '5 1 0 0 0 0 6',
      'other-uncorrected': '2 0 0 0 0 0 2',
      'other-rest': '4 1 0 0 0 0 5',
      concluded: '206 30 0 1 4 2 243',
      'carried-out': '9 2 0 0 0 0 11',
    },
    disputes: { count: '17 2 4 3 26 1 0 2 1 4 3 0 0 1 4' },
  }),
  '2024-03-12',
);

export const town2021 = honestReport(
  { agency: '岚泽县霁川镇人民政府', year: 2024, kind: 'government', self: '我镇' },
  zeros('2021'),
  '2025-01-20',
);

/** All bodies of a city together: figures in the millions are real. */
export const city2021 = honestReport(
  { agency: '澄原市人民政府', year: 2021, kind: 'government', self: '全市各级行政机关' },
  {
    ...honestFigures('2021', chance(2021), true),
    ...pick(
      tablesWith('2021', {
        regulations: { regulations: '2 1 37', 'normative-documents': '96 41 1208' },
        permits: { permits: '11398889' },
        penalties: { penalties: '6904217', compulsion: '48816' },
        fees: { fees: '316441.0925' },
      }),
      ['regulations', 'permits', 'penalties', 'fees'],
    ),
  },
  '2022-03-28',
);

function pick(tables: Tables, keys: readonly TableKey[]): Tables {
  return Object.fromEntries(keys.map((key) => [key, tables[key]]));
}

/** All of them, by what they are. */
export const honest: Readonly<Record<string, ReportSpec>> = {
  department: department2021,
  'department on the form of 2019': department2019,
  county: county2021,
  town: town2021,
  city: city2021,
};
