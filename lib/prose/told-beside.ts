/** What stands beside a figure and makes good that it is not the table's: the body's own share of it, or the rest of its kind. */
import type { ValuedCounterpart } from './comparison';
import type { Statement } from './statement';

/** 全县新收218件,其中县直部门119件、本级43件: the table holds the body's own share. 1件不予公开,1件属行政查询事项: the rest of the refusals is told by
 *  its reason.
 *  @param readings what the tables hold of the statement's quantity */
export function isMadeGood(
  statement: Statement,
  readings: readonly ValuedCounterpart[],
  statements: readonly Statement[],
): boolean {
  const accepted = new Set(readings.map(({ value }) => value));
  const shares = statements.filter(({ chain, isOwn }) => !isOwn && chain?.wholes.includes(statement));
  if (shares.some(({ value }) => accepted.has(value))) return true;
  const others = statements.filter(
    (each) =>
      each.passage === statement.passage &&
      !each.chain?.wholes.includes(statement) &&
      each.slots.some((slot) => statement.slots.some((kind) => slot.startsWith(`${kind}-`))),
  );
  return others.length > 0 && accepted.has(others.reduce((sum, { value }) => sum + value, statement.value));
}
