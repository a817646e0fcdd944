/** Percentages of what was counted: 予以公开及部分公开275件，占34.2%. */
import type { Report } from '../report/model';
import { comparisonOf, valueOf } from './comparison';
import { counterpartsOf } from './counterparts';
import type { Statement } from './statement';

/** A share that fits no whole. `expected`: the share of all that was concluded, in percent. */
export interface WrongShare {
  readonly share: Statement;
  readonly of: Statement;
  readonly expected: number;
}

/** A share counts as right if it fits any whole that the text states or the table holds, rounded or cut off. */
export function wrongShares(statements: readonly Statement[], report: Report): WrongShare[] {
  const wholes = ['handled', 'concluded']
    .flatMap((quantity) => counterpartsOf(quantity, report, true))
    .map((counterpart) => valueOf(counterpart, report));
  const [concluded] = counterpartsOf('concluded', report, false).map((counterpart) =>
    valueOf(counterpart, report),
  );
  if (!concluded || wholes.includes(null)) return [];
  return statements.flatMap((share) => {
    const { of, value, isOwn, exact, passage } = share;
    if (/[两二三四][者项类][^,;。]{0,6}$|[合共]计占[^,;。]{0,4}$/.test(passage.text.slice(0, share.start)))
      return [];
    if (!of || !isOwn || !exact || comparisonOf(of, report).verdict !== 'agrees') return [];
    const stated = statements
      .filter((each) => each.passage === passage && each.unit !== '%' && !isBeside(each, of, statements))
      .map((each) => each.value);
    const fits = [...wholes, ...stated].some(
      (whole) => whole !== null && whole > 0 && isNear((of.value / whole) * 100, share),
    );
    return fits || value > 100
      ? []
      : [{ share, of, expected: Math.round((of.value / concluded) * 10_000) / 100 }];
  });
}

/** 自然人8件,占80%;商业企业2件,占25%: another part of the same whole, with a share of its own, is no whole. */
function isBeside(part: Statement, of: Statement, statements: readonly Statement[]): boolean {
  if (part === of || part.family === null || part.family !== of.family) return false;
  const between = part.passage.text.slice(part.end, of.start);
  return !between.includes('其中') && statements.some((each) => each.of === part);
}

/** Whether a percentage is what a statement says: half a step of its last digit for rounding, a whole one for cutting off; never less than 0.06
 *  points. */
export function isNear(percent: number, { value, passage, start, end }: Statement): boolean {
  const printed = /\.(\d+)/.exec(passage.text.slice(start, end));
  const step = 10 ** -(printed?.[1]?.length ?? 0);
  return Math.abs(percent - value) <= Math.max(0.06, step);
}
