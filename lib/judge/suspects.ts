/** Cells of which one may be wrong, the likeliest first. Ranking adds no cell and takes none away. */
import { tableForm } from '../domain/forms';
import { contradicted, favour, longNumbers, type Reason, reasonWeights } from '../domain/slips';
import type { Cell, Report, Table } from '../report/model';
import type { Subject } from '../rules/define';
import { type SumIdentity } from '../rules/parts/sums';
import { cellsByTerm, countIn, type CellTerm, termKey } from '../report/cells';
import { carriedWitness, textWitness, type ClueWitness } from './clues';
import type { CellChange, Mending } from './corrections';
import { slipBetween } from './slips';

/** A cell that may be wrong, and what it would have to be; the higher its score, the likelier. */
export interface Suspect extends CellChange {
  /** What speaks for it beside the sum, the weightiest first. */
  readonly why: readonly Reason[];
  readonly score: number;
}

/** The cells of an identity that some way to mend the table would change. */
export type Ranking = (identity: SumIdentity, ways: readonly Mending[]) => readonly Suspect[];

/** @returns for one table, a ranking that asks the text, last year's report, and slips of the hand */
export function rankingOf(table: Table, report: Report, subject: Subject): Ranking {
  const witnesses: readonly (readonly [Reason, ClueWitness])[] = [
    ['stated', textWitness(report)],
    ['carried', carriedWitness(report, subject)],
  ];
  const around = surroundingsIn(table);
  const order = new Map(table.cells.map((cell, index) => [cell, index]));
  const place = ({ cell }: Suspect): number => order.get(cell) ?? 0;

  const judge = (change: CellChange, way: Mending, identity: SumIdentity): Suspect => {
    const said = witnesses.map(([reason, witness]) => [reason, witness(change, way)] as const);
    const sources = said.filter(([, testimony]) => testimony === 'for').map(([reason]) => reason);
    const against = said.filter(([, testimony]) => testimony === 'against').length;
    const slips = slipsOf(change, way, identity, around);
    const size = Math.max(countIn(change.cell) ?? 0, change.to);
    const more = size >= longNumbers.least ? longNumbers.more * slips.length : 0;
    const why = [...sources, ...slips].toSorted((a, b) => reasonWeights[b] - reasonWeights[a]);
    const score = why.reduce((sum, reason) => sum + reasonWeights[reason], against * contradicted + more);
    return { ...change, why, score };
  };

  return (identity, ways) => {
    const best = new Map<string, Suspect>();
    for (const way of ways) {
      const suspects = way.map((change) => judge(change, way, identity));
      const mean = suspects.reduce((sum, { score }) => sum + score, 0) / suspects.length;
      for (const suspect of suspects.filter(({ cell }) => isIn(identity, cell))) {
        const key = `${termKey(suspect.cell)}=${suspect.to}`;
        // What speaks for the rest of its way speaks for it as well.
        const score = (suspect.score + mean) / 2;
        if (score > (best.get(key)?.score ?? -Infinity)) best.set(key, { ...suspect, score });
      }
    }
    return [...best.values()].toSorted((a, b) => b.score - a.score || place(a) - place(b) || a.to - b.to);
  };
}

/** The first suspect, where the evidence clearly favours it. */
export function favoured([first, second]: readonly Suspect[]): Suspect | null {
  if (!first || first.score < favour.least) return null;
  return second && first.score - second.score < favour.lead ? null : first;
}

function isIn({ left, right }: SumIdentity, { row, column }: Cell): boolean {
  return [...left, ...right].some((term) => term.row === row && term.column === column);
}

/** The cells that a hand may have mixed up with one. */
interface Surrounding {
  /** Left of it and above. */
  readonly before: readonly Cell[];
  /** Right of it and below. */
  readonly after: readonly Cell[];
  readonly countAt: (term: CellTerm) => number | null;
}

/** Slips that could have made the present number of the other. */
function slipsOf(
  { cell, to }: CellChange,
  way: Mending,
  { left, right }: SumIdentity,
  around: (cell: Cell) => Surrounding,
): readonly Reason[] {
  const from = countIn(cell) ?? 0;
  const { before, after, countAt } = around(cell);
  const isTotal = right.length === 1 && right[0]?.row === cell.row && right[0].column === cell.column;
  const isMoved = [...before, ...after].some(
    (other) => to > 0 && countIn(other) === to && way.some((change) => change.cell === other),
  );
  if (isMoved) return ['shifted'];
  if (isTotal && from === 0) return ['total-left-out'];
  const found: Reason[] = [];
  const slip = slipBetween(from, to);
  if (slip) found.push(slip);
  // Hands go from left to right and down: what stands before is what they repeat.
  if (from > 0 && before.some((other) => countIn(other) === from)) found.push('copied');
  if (isTotal && left.some((term) => countAt(term) === to - from)) found.push('uncounted');
  return found;
}

function surroundingsIn(table: Table): (cell: Cell) => Surrounding {
  const { rows, columns } = tableForm(table.form, table.key);
  const cellAt = cellsByTerm(table);
  return ({ row, column }) => {
    const cells = (step: 1 | -1): readonly Cell[] =>
      [
        { row, column: beside(columns, column, step) },
        { row: beside(rows, row, step), column },
      ].flatMap((term) => cellAt(term) ?? []);
    return { before: cells(-1), after: cells(1), countAt: (term) => countIn(cellAt(term)) };
  };
}

/** The key that comes next or before, empty at the edge. */
function beside(lines: readonly { readonly key: string }[], own: string, step: 1 | -1): string {
  return lines[lines.findIndex(({ key }) => key === own) + step]?.key ?? '';
}
