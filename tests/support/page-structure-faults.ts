/** Faults of structure: tables, rows, columns, labels and sections. */
import { department2019, department2021 } from './page-clean';
import { mutant, says, type Mutant } from './page-fault';
import { tableOf, type ReportSpec } from './page-spec';

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
    'the label of the first row of a group is mistyped',
    department2021,
    (draft) => void (tableOf(draft, 'requests').rowLabels['denied-secret'] = '1.属于国家机密'),
    says('label-differs', 'row:requests/denied-secret'),
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
