/** The four numbers of a paragraph about requests: received + carried in = concluded + carried out. */
import type { Quantity } from '../domain/quantities';
import type { Report } from '../report/model';
import { comparisonOf } from './comparison';
import type { Statement } from './statement';

export interface WrongBalance {
  readonly received: Statement;
  readonly carriedIn: Statement;
  readonly concluded: Statement;
  readonly carriedOut: Statement;
}

/** One paragraph at a time; a number that is told twice in different ways keeps it unjudged, and so do tables that hold all four. */
export function wrongBalances(statements: readonly Statement[], report: Report): WrongBalance[] {
  const passages = new Set(statements.map(({ passage }) => passage));
  return [...passages].flatMap((passage) => {
    const own = statements.filter((each) => each.passage === passage && each.isOwn && each.exact);
    const only = (...quantities: Quantity[]): Statement | null => {
      const found = own.filter(
        (each) => each.quantities.length === 1 && quantities.includes(each.quantities[0] as Quantity),
      );
      return new Set(found.map(({ value }) => value)).size === 1 ? (found[0] ?? null) : null;
    };
    const received = only('received', 'new');
    const carriedIn = only('carried-in');
    const concluded = only('concluded', 'answered');
    const carriedOut = only('carried-out');
    if (!received || !carriedIn || !concluded || !carriedOut) return [];
    const verdicts = [received, carriedIn, concluded, carriedOut].map(
      (each) => comparisonOf(each, report).verdict,
    );
    if (verdicts.includes('differs') || verdicts.every((verdict) => verdict === 'agrees')) return [];
    const done = concluded.value + carriedOut.value;
    const isRight = received.value + carriedIn.value === done || received.value === done;
    return isRight ? [] : [{ received, carriedIn, concluded, carriedOut }];
  });
}
