/** An identity as people read it, with the numbers of the page: 自然人2 + 商业企业1 = 3 ≠ 总计2. */
import { columnLabel, rowLabel } from '../../domain/forms';
import type { Table } from '../../report/model';
import { type CellAt, countIn, type CellTerm } from '../../report/cells';
import { type SumIdentity, type Weighing } from './sums';
import { termName } from './wording';

const mostTerms = 8;

/** Unknown terms show as ？ and their side as ≥. Of long sums the zeros are counted, not written out. */
export function equationOf(
  identity: SumIdentity,
  table: Table,
  cellAt: CellAt,
  { left, right }: Weighing,
): string {
  const side = (terms: readonly CellTerm[]): string => sideOf(terms, identity, table, cellAt);
  const leftSign = left.high > left.low ? '≥' : '=';
  const relation = left.high > left.low ? '>' : right.high > right.low ? '<' : '≠';
  const rightSign = right.high > right.low ? '≤' : '=';
  const start = `${side(identity.left)} ${leftSign} ${left.low} ${relation}`;
  return identity.right.length === 1
    ? `${start} ${side(identity.right)}`
    : `${start} ${right.low} ${rightSign} ${side(identity.right)}`;
}

function sideOf(terms: readonly CellTerm[], identity: SumIdentity, table: Table, cellAt: CellAt): string {
  const shown = terms.length > mostTerms ? terms.filter((term) => countIn(cellAt(term)) !== 0) : terms;
  const names = shown.map((term) => nameOf(term, identity, table) + (countIn(cellAt(term)) ?? '？'));
  const zeros = terms.length - shown.length;
  if (zeros > 0) names.push(shown.length > 0 ? `其余${zeros}项0` : `${zeros}项均为0`);
  return names.join(' + ');
}

/** Along a row the terms differ by column, down a column by row. */
function nameOf({ row, column }: CellTerm, { rule }: SumIdentity, { form, key }: Table): string {
  const isDown = rule === 'result-total-unbalanced' || rule === 'request-balance-unbalanced';
  return termName(isDown ? rowLabel(form, key, row) : columnLabel(form, key, column).replace(/^.*·/, ''));
}
