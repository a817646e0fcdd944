/** Faults of figures: what stands in the cells, and what it adds up to. */
import { county2021, department2019, department2021 } from './page-clean';
import { mutant, says, type Mutant } from './page-fault';
import { blank, count, rowOf, words } from './page-spec';

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
