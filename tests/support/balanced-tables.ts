/** Arbitrary tables of section three and four whose sums all hold, and what can go wrong with them. */
import * as fc from 'fast-check';
import { tableForm } from '../../lib/domain/forms';
import type { FormKey, RowKey } from '../../lib/domain/keys';
import type { Report, Table } from '../../lib/report/model';
import { disputes, requests } from './factories';

/** Row by row, number by number; null is a blank. */
export type Numbers = Readonly<Record<RowKey, readonly (number | null)[]>>;

const steps: ReadonlySet<RowKey> = new Set(['received', 'carried-in', 'concluded', 'carried-out']);
const kinds = 6;

const fewOrMany = fc.oneof(
  { weight: 3, arbitrary: fc.nat(3) },
  { weight: 2, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.nat(2_000_000) },
);

/** A table of section three that balances: results and carry-overs are free, the rest follows. */
export function balancedRequests(form: FormKey): fc.Arbitrary<Numbers> {
  const rows = tableForm(form, 'requests').rows.map((row) => row.key);
  const results = rows.filter((row) => !steps.has(row));
  const leaves = fc.array(fewOrMany, { minLength: kinds, maxLength: kinds });
  return fc
    .record({
      results: fc.array(leaves, { minLength: results.length, maxLength: results.length }),
      out: leaves,
      share: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: kinds, maxLength: kinds }),
    })
    .map(({ results: values, out, share }) => {
      const concluded = out.map((_, column) => sum(values.map((row) => row[column] ?? 0)));
      const all = concluded.map((count, column) => count + (out[column] ?? 0));
      const carriedIn = all.map((count, column) => Math.floor(count * (share[column] ?? 0)));
      const byRow: Record<RowKey, readonly number[]> = {
        received: all.map((count, column) => count - (carriedIn[column] ?? 0)),
        'carried-in': carriedIn,
        ...Object.fromEntries(results.map((row, index) => [row, values[index] ?? []])),
        concluded,
        'carried-out': out,
      };
      return Object.fromEntries(rows.map((row) => [row, withTotal(byRow[row] ?? [])]));
    });
}

export const balancedDisputes: fc.Arbitrary<Numbers> = fc
  .array(fc.array(fewOrMany, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 })
  .map((groups) => ({ count: groups.flatMap(withTotal) }));

export function requestsOf(numbers: Numbers, form: FormKey): Report {
  return requests(printed(numbers), { form });
}

export function disputesOf(numbers: Numbers): Report {
  return disputes(printed(numbers)['count'] ?? '');
}

/** The same numbers with some changed; `to` null makes a blank. */
export function changed(
  numbers: Numbers,
  changes: readonly { readonly row: RowKey; readonly at: number; readonly to: number | null }[],
): Numbers {
  const rows = Object.entries(numbers).map(([row, values]) => {
    const own = changes.filter((change) => change.row === row);
    return [
      row,
      values.map((value, at) =>
        own.reduce<number | null>((now, change) => (change.at === at ? change.to : now), value),
      ),
    ];
  });
  return Object.fromEntries(rows) as Numbers;
}

export function tableOf(report: Report, key: Table['key']): Table {
  const table = report.tables.find((each) => each.key === key);
  if (!table) throw new Error(`no table ${key}`);
  return table;
}

function printed(numbers: Numbers): Record<RowKey, string> {
  return Object.fromEntries(
    Object.entries(numbers).map(([row, values]) => [row, values.map((value) => value ?? '_').join(' ')]),
  );
}

function withTotal(values: readonly number[]): readonly number[] {
  return [...values, sum(values)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
