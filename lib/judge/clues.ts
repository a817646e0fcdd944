/** What other places say about the numbers of a table: figures of the text, and last year's report. */
import { comparisonOf, type ValuedCounterpart } from '../prose/comparison';
import { statementsOf } from '../prose/prose';
import type { Cell, Report } from '../report/model';
import { carriedOver } from '../rules/parts/carry-over';
import type { Subject } from '../rules/define';
import { countIn, type CellTerm } from '../report/cells';
import { yearBefore } from '../rules/parts/year-before';
import type { CellChange, Mending } from './corrections';

/** `for`: the changes make it agree; `against`: it agrees now and would no longer. */
export type ClueVote = 'for' | 'against' | null;

/** Asked about one change of a way to mend a table, with the whole way. */
export type ClueWitness = (change: CellChange, way: Mending) => ClueVote;

/** What a text that names a figure says of a cell that the figure may be about. */
export function textWitness(report: Report): ClueWitness {
  const figures = statementsOf(report).flatMap((statement) => {
    const { verdict, readings } = comparisonOf(statement, report);
    return verdict === 'agrees' || verdict === 'differs'
      ? [{ verdict, readings, value: statement.value }]
      : [];
  });
  return ({ cell }, way) =>
    agreed(
      figures
        .filter(({ readings }) => readings.some((reading) => timesIn(reading, cell) !== 0))
        .map(({ verdict, readings, value }) => {
          const after = readings.some((reading) => valueAfter(reading, way) === value);
          return after === (verdict === 'agrees') ? null : after ? 'for' : 'against';
        }),
    );
}

/** What last year's report says of 上年结转; nothing where there is none. */
export function carriedWitness(report: Report, subject: Subject): ClueWitness {
  const last = yearBefore(report, subject);
  const carried = 'record' in last ? (carriedOver(report, last.record) ?? []) : [];
  return ({ cell, to }) => {
    const known = carried.find((each) => each.cell === cell);
    return !known ? null : known.before === to ? 'for' : known.before === known.now ? 'against' : null;
  };
}

/** One answer out of several: they may not contradict each other. */
function agreed(answers: readonly ClueVote[]): ClueVote {
  const [only, ...rest] = new Set(answers.filter((answer) => answer !== null));
  return rest.length > 0 ? null : (only ?? null);
}

function valueAfter(reading: ValuedCounterpart, way: Mending): number | null {
  if (reading.value === null) return null;
  return way.reduce(
    (value, { cell, to }) => value + timesIn(reading, cell) * (to - (countIn(cell) ?? 0)),
    reading.value,
  );
}

/** How often a reading adds a cell, less how often it takes it off. */
function timesIn({ table, plus, minus }: ValuedCounterpart, cell: Cell): number {
  const count = (terms: readonly CellTerm[]): number => terms.filter((term) => isAt(term, cell)).length;
  return table === cell.table ? count(plus) - count(minus) : 0;
}

function isAt({ row, column }: CellTerm, cell: Cell): boolean {
  return cell.row === row && cell.column === column;
}
