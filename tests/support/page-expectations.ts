/** What has to be said of the pages under tests/pages: read off the contract and the sources, not off the program. */
import { tableForm } from '../../lib/domain/forms';
import type { Expected } from './page-account';
import type { Case } from './page-cases';

const says = (rule: string, ...at: string[]): Expected => ({ rule, at });

/** Cells of the retold bureau's third table that are filled in: the total of seven rows. */
const filled = new Set(
  ['received', 'carried-in', 'granted', 'partial', 'other', 'concluded', 'carried-out'].map(
    (row) => `${row}/total`,
  ),
);
const { rows, columns } = tableForm('2019', 'requests');
const blanks = rows.flatMap((row) =>
  columns
    .map((column) => `${row.key}/${column.key}`)
    .filter((cell) => !filled.has(cell))
    .map((cell) => `requests/${cell}`),
);

/** Findings by the beginning of a case's name. A rule that is not written yet is not asked for. */
const findings: readonly (readonly [string, readonly Expected[]])[] = [
  // Zeros throughout; the heads of two columns lost their ends, 本年新 and 本年新.
  ['sports-2019', [says('label-differs', 'column:regulations/made', 'column:regulations/published')]],
  // Free form: no form to measure it by. Four tasks are announced and six listed.
  ['sports-2016', [says('text-count-mismatch', 'text:null')]],
  [
    'porcelain-2019',
    [
      says('table-missing', 'table:regulations'),
      says('cell-blank', ...blanks),
      says('label-differs', 'column:requests/total'),
      says(
        'label-differs',
        ...['review', 'direct', 'after-review'].map((group) => `column:disputes/${group}-upheld`),
      ),
      says('agency-mismatch', 'text:problems'),
    ],
  ],
  // One request was handled, and nobody asked for anything; 1015日 is no date.
  ['culture-2018', [says('text-contradiction', 'text:requests', 'text:requests')]],
  // Three requests, three results, every sum holds. `injected-text` is asked for apart: it stands in many places.
  ['veterans-2020', [says('label-blank', 'row:requests/denied-secret')]],
  ['honest', []],
];

export function expectedFindings({ name }: Case): readonly Expected[] {
  const found = findings.find(([beginning]) => name.startsWith(beginning));
  if (!found) throw new Error(`nothing is expected of ${name}`);
  return found[1];
}

/** The brand that took the city's name, or null on an honest page. */
export function brandOf({ name }: Case): string | null {
  if (!name.startsWith('veterans-2020')) return null;
  return name.startsWith('veterans-2020-invented') ? '星澜体育直播' : '网易体育直播';
}

/** Pages that are no report. */
export const otherPages: Readonly<Record<string, 'listing' | 'other' | 'unreadable'>> = {
  listing: 'listing',
  'listing-old': 'listing',
  'notice-on-reports': 'other',
  'disclosure-guide': 'other',
  'website-return': 'other',
  news: 'other',
  empty: 'unreadable',
};
