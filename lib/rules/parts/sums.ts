/** The sums of the forms, and whether a table's numbers can make them hold. A blank is an unknown natural number, not a zero. */
import { disputeGroups, disputeOutcomes, tableForm } from '../../domain/forms';
import type { FormKey, RowKey, TableKey } from '../../domain/keys';
import { type CellAt, countIn, type CellTerm, type Valued } from '../../report/cells';
import type { Table } from '../../report/model';

export type SumRule =
  | 'applicant-total-unbalanced'
  | 'result-total-unbalanced'
  | 'request-balance-unbalanced'
  | 'dispute-total-unbalanced';

/** The terms on the left add up to what the terms on the right add up to. */
export interface SumIdentity {
  readonly rule: SumRule;
  readonly table: TableKey;
  /** The row, column or group of columns that it is about: with rule and table its name. */
  readonly line: string;
  readonly left: readonly CellTerm[];
  readonly right: readonly CellTerm[];
}

/** The sums that a side can have: one number, or from `low` upwards where a term is unknown. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** `broken`: no natural numbers in its unknown cells make it hold; `open`: some would, others would not. */
export interface Weighing {
  readonly state: 'holds' | 'broken' | 'open';
  readonly left: Range;
  readonly right: Range;
}

/** The identities of a table, by the form that it has. Rows that the form does not know take no part. */
export function identitiesOf({ key, form }: Pick<Table, 'key' | 'form'>): readonly SumIdentity[] {
  if (key === 'disputes') return disputeIdentities;
  if (key !== 'requests') return [];
  let identities = requestIdentities.get(form);
  if (!identities) requestIdentities.set(form, (identities = identitiesOfRequests(form)));
  return identities;
}

/** By form, once one is asked for. */
const requestIdentities = new Map<FormKey, readonly SumIdentity[]>();

function identitiesOfRequests(form: FormKey): SumIdentity[] {
  const table: TableKey = 'requests';
  const { rows, columns } = tableForm(form, table);
  const parts = columns.filter((column) => column.key !== 'total');
  const results = rows.filter((row) => !steps.has(row.key));
  return [
    ...rows.map(({ key: row }) => ({
      rule: 'applicant-total-unbalanced' as const,
      table,
      line: row,
      left: parts.map((column) => ({ row, column: column.key })),
      right: [{ row, column: 'total' }],
    })),
    ...columns.map(({ key: column }) => ({
      rule: 'result-total-unbalanced' as const,
      table,
      line: column,
      left: results.map((row) => ({ row: row.key, column })),
      right: [{ row: 'concluded', column }],
    })),
    ...columns.map(({ key: column }) => ({
      rule: 'request-balance-unbalanced' as const,
      table,
      line: column,
      left: [
        { row: 'received', column },
        { row: 'carried-in', column },
      ],
      right: [
        { row: 'concluded', column },
        { row: 'carried-out', column },
      ],
    })),
  ];
}

/** Rows of section three that are no result. */
const steps: ReadonlySet<RowKey> = new Set(['received', 'carried-in', 'concluded', 'carried-out']);

const disputeIdentities: readonly SumIdentity[] = disputeGroups.map((group) => ({
  rule: 'dispute-total-unbalanced',
  table: 'disputes',
  line: group.key,
  left: disputeOutcomes
    .filter((outcome) => outcome.key !== 'total')
    .map((outcome) => ({ row: 'count', column: `${group.key}-${outcome.key}` })),
  right: [{ row: 'count', column: `${group.key}-total` }],
}));

/** @param blank what an unknown cell counts as: any natural number, or 0 to see what would be then */
export function weigh(
  identity: SumIdentity,
  cellAt: CellAt<Valued>,
  blank: 'any' | 'zero' = 'any',
): Weighing {
  const left = rangeOf(identity.left, cellAt, blank);
  const right = rangeOf(identity.right, cellAt, blank);
  const canMeet = left.low <= right.high && right.low <= left.high;
  const isCertain = left.low === left.high && right.low === right.high;
  return { state: !canMeet ? 'broken' : isCertain ? 'holds' : 'open', left, right };
}

function rangeOf(terms: readonly CellTerm[], cellAt: CellAt<Valued>, blank: 'any' | 'zero'): Range {
  const counts = terms.map((term) => countIn(cellAt(term)));
  const low = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return { low, high: blank === 'any' && counts.includes(null) ? Infinity : low };
}
