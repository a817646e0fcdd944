/** Reports with exactly one thing wrong, and what has to be said of it. */
import { count, changed, rowOf, tableOf, words, blank, type ReportSpec } from './page-spec';
import type { Expected } from './page-account';
import { county2021, department2019, department2021 } from './page-clean';

export interface Mutant {
  /** What is wrong, as a sentence. */
  readonly fault: string;
  readonly spec: ReportSpec;
  readonly expected: readonly Expected[];
}

const mutant = (
  fault: string,
  base: ReportSpec,
  change: (draft: ReportSpec) => void,
  ...expected: readonly Expected[]
): Mutant => ({ fault, spec: changed(base, change), expected });

const says = (rule: string, ...at: string[]): Expected => ({ rule, at });

/** Cells: what stands in them. */
export const cellMutants: readonly Mutant[] = [
  mutant(
    'one blank cell in table three',
    department2021,
    (draft) => void (rowOf(draft, 'requests', 'granted')['research'] = blank),
    says('cell-blank', 'requests/granted/research'),
  ),
  mutant(
    'blank cells in two tables are one finding each',
    department2021,
    (draft) => {
      rowOf(draft, 'requests', 'received')['total'] = blank;
      rowOf(draft, 'requests', 'concluded')['legal'] = blank;
      rowOf(draft, 'disputes', 'count')['direct-pending'] = blank;
    },
    says('cell-blank', 'requests/received/total', 'requests/concluded/legal'),
    says('cell-blank', 'disputes/count/direct-pending'),
  ),
  mutant(
    'a dash for a number',
    department2021,
    (draft) => void (rowOf(draft, 'regulations', 'regulations')['issued'] = words('—')),
    says('cell-not-number', 'regulations/regulations/issued'),
  ),
  mutant(
    'a slash for a number',
    department2019,
    (draft) => void (rowOf(draft, 'permits', 'other-services')['last-year'] = words('/')),
    says('cell-not-number', 'permits/other-services/last-year'),
  ),
  mutant(
    'a measure word behind a count',
    department2021,
    (draft) => void (rowOf(draft, 'requests', 'granted')['individual'] = words('3件')),
    says('cell-not-number', 'requests/granted/individual'),
  ),
  mutant(
    'a negative count',
    department2021,
    (draft) => void (rowOf(draft, 'permits', 'permits')['decisions'] = words('-326')),
    says('cell-invalid', 'permits/permits/decisions'),
  ),
  mutant(
    'half a document',
    department2021,
    (draft) => void (rowOf(draft, 'regulations', 'normative-documents')['in-force'] = words('14.5')),
    says('cell-invalid', 'regulations/normative-documents/in-force'),
  ),
];

/** Sums. A cell of table three stands in several of them, so that one wrong cell breaks as many. */
export const sumMutants: readonly Mutant[] = [
  mutant(
    'the total of new requests is one short',
    department2021,
    (draft) => void (rowOf(draft, 'requests', 'received')['total'] = count(7)),
    says('applicant-total-unbalanced', 'requests/received/total'),
    says('request-balance-unbalanced', 'requests/received/total'),
  ),
  mutant(
    'a result is counted for an applicant who is not in the row’s total',
    department2021,
    (draft) => void (rowOf(draft, 'requests', 'rejected-repeat')['individual'] = count(1)),
    says('applicant-total-unbalanced', 'requests/rejected-repeat/total'),
    says('result-total-unbalanced', 'requests/concluded/individual'),
  ),
  mutant(
    'a carried-over request is missing in its applicant’s column and in the total',
    county2021,
    (draft) => {
      rowOf(draft, 'requests', 'carried-out')['individual'] = count(8);
      rowOf(draft, 'requests', 'carried-out')['total'] = count(10);
    },
    says('request-balance-unbalanced', 'requests/carried-out/individual'),
    says('request-balance-unbalanced', 'requests/carried-out/total'),
  ),
  mutant(
    'results of the form of 2019 do not add up',
    department2019,
    (draft) => {
      rowOf(draft, 'requests', 'other')['business'] = count(2);
      rowOf(draft, 'requests', 'other')['total'] = count(2);
    },
    says('result-total-unbalanced', 'requests/concluded/business'),
    says('result-total-unbalanced', 'requests/concluded/total'),
  ),
  mutant(
    'reviews do not add up',
    department2021,
    (draft) => void (rowOf(draft, 'disputes', 'count')['review-total'] = count(3)),
    says('dispute-total-unbalanced', 'disputes/count/review-total'),
  ),
  mutant(
    'suits after review do not add up',
    department2021,
    (draft) => void (rowOf(draft, 'disputes', 'count')['after-review-corrected'] = count(1)),
    says('dispute-total-unbalanced', 'disputes/count/after-review-total'),
  ),
];

/** Rows, columns, tables and their labels. */
export const tableMutants: readonly Mutant[] = [
  mutant(
    'a row of results is missing',
    department2021,
    (draft) => void delete tableOf(draft, 'requests').figures['denied-enforcement'],
    says('row-missing', 'row:requests/denied-enforcement'),
  ),
  mutant(
    'a column of applicants is missing',
    department2021,
    (draft) => {
      for (const cells of Object.values(tableOf(draft, 'requests').figures)) delete cells['legal'];
    },
    says('column-missing', 'column:requests/legal'),
  ),
  mutant(
    'the first table of section two is missing',
    department2019,
    (draft) => void delete draft.tables.regulations,
    says('table-missing', 'table:regulations'),
  ),
  mutant(
    'section four has a sentence and no table',
    department2021,
    (draft) => {
      delete draft.tables.disputes;
      draft.sections[3]?.paragraphs.push('全年的复议和诉讼情况以司法行政部门公布的为准。');
    },
    says('table-missing', 'table:disputes'),
  ),
  mutant(
    'the label of a row is blank',
    department2021,
    (draft) => void (tableOf(draft, 'requests').rowLabels['denied-secret'] = ''),
    says('label-blank', 'row:requests/denied-secret'),
  ),
  mutant(
    'the label of a column is blank',
    department2021,
    (draft) => void (tableOf(draft, 'requests').columnLabels['nonprofit'] = ''),
    says('label-blank', 'column:requests/nonprofit'),
  ),
  mutant(
    'a label is mistyped',
    department2021,
    (draft) => void (tableOf(draft, 'disputes').columnLabels['review-upheld'] = '结果维护'),
    says('label-differs', 'column:disputes/review-upheld'),
  ),
  mutant(
    'a row’s label is mistyped',
    department2021,
    (draft) => void (tableOf(draft, 'requests').rowLabels['denied-third-party'] = '4.保护第三方合法权力'),
    says('label-differs', 'row:requests/denied-third-party'),
  ),
  mutant(
    'a report about 2022 on the form of 2019',
    department2019,
    (draft) => {
      const now = structuredClone(department2021);
      Object.assign(draft, { ...now, tables: draft.tables, form: '2019' });
    },
    says(
      'table-outdated',
      ...['regulations', 'permits', 'penalties', 'fees', 'procurement', 'requests'].map(
        (key) => `table:${key}`,
      ),
    ),
  ),
];

/** Headings and what is under them. */
export const sectionMutants: readonly Mutant[] = [
  mutant(
    'section four is missing with its table',
    department2021,
    (draft) => {
      draft.sections.splice(3, 1);
      delete draft.tables.disputes;
      ['四', '五'].forEach((ordinal, index) => Object.assign(draft.sections[3 + index] ?? {}, { ordinal }));
    },
    says('section-missing', 'section:disputes'),
  ),
  mutant(
    'section six is missing',
    department2021,
    (draft) => void draft.sections.splice(5, 1),
    says('section-missing', 'section:others'),
  ),
  mutant(
    'section five is empty',
    department2021,
    (draft) => void (draft.sections[4] = { ...sectionAt(draft, 4), paragraphs: [] }),
    says('section-empty', 'text:problems'),
  ),
  mutant(
    'two sections are number four',
    department2021,
    (draft) => void (draft.sections[4] = { ...sectionAt(draft, 4), ordinal: '四' }),
    says('section-misnumbered', 'text:problems'),
  ),
];

function sectionAt(draft: ReportSpec, index: number) {
  const section = draft.sections[index];
  if (!section) throw new Error(`no section ${index}`);
  return section;
}

export const mutants: readonly Mutant[] = [...cellMutants, ...sumMutants, ...tableMutants, ...sectionMutants];
