/** Which sums a table has to hold, by row and by column, and how each comes out. */
import { disputeGroups } from '../../lib/domain/forms';
import type { GridLine } from '../../lib/report/record-grid';
import type { TableRecord } from '../../lib/report/record';
import { identitiesOf, type SumIdentity, weigh } from '../../lib/rules/parts/sums';
import { cellsByTerm } from '../../lib/report/cells';

interface TableSums {
  /** The sum along a row; null where the table has none. */
  readonly row: ((row: GridLine) => ReturnType<typeof weigh> | null) | null;
  readonly columns: readonly {
    readonly key: 'data.result' | 'data.balance';
    readonly sumOf: (column: GridLine) => ReturnType<typeof weigh> | null;
  }[];
}

/** The sums of requests go by column and along rows, those of disputes along rows only; other tables have none.
 *  @returns what weighs one line by its key; null for a line that no sum is about */
export function sumsOf(table: TableRecord): TableSums {
  const identities = identitiesOf(table);
  const cellAt = cellsByTerm(table);
  const sumOf = (rule: SumIdentity['rule'], line: string) => {
    const identity = identities.find((each) => each.rule === rule && each.line === line);
    return identity ? weigh(identity, cellAt) : null;
  };
  if (identities.length === 0) return { row: null, columns: [] };
  if (disputeGroups.some(({ key }) => identities[0]?.line === key)) {
    return { row: ({ key }) => sumOf('dispute-total-unbalanced', key), columns: [] };
  }
  return {
    row: ({ key }) => sumOf('applicant-total-unbalanced', key),
    columns: [
      { key: 'data.result', sumOf: ({ key }) => sumOf('result-total-unbalanced', key) },
      { key: 'data.balance', sumOf: ({ key }) => sumOf('request-balance-unbalanced', key) },
    ],
  };
}
