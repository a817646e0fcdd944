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
  if (isOfAll(statement) && isToldOfItself(statement, accepted, statements)) return true;
  const others = statements.filter(
    (each) =>
      each.passage === statement.passage &&
      !each.chain?.wholes.includes(statement) &&
      each.quantities.some((quantity) =>
        statement.quantities.some((kind) => quantity.startsWith(`${kind}-`)),
      ),
  );
  return others.length > 0 && accepted.has(others.reduce((sum, { value }) => sum + value, statement.value));
}

/** 全市各级行政机关合计新收612件. */
function isOfAll({ passage, clause }: Statement): boolean {
  return /全[市县区省州旗]|各级/.test(passage.text.slice(clause.start, clause.end));
}

/** Whether another statement of such a quantity has the table's own figure. */
function isToldOfItself(
  statement: Statement,
  accepted: ReadonlySet<number | null>,
  statements: readonly Statement[],
): boolean {
  const kinds = new Set(
    statement.quantities.flatMap((quantity) => (received.has(quantity) ? [...received] : [quantity])),
  );
  return statements.some(
    (each) =>
      each !== statement &&
      each.isOwn &&
      accepted.has(each.value) &&
      each.quantities.some((quantity) => kinds.has(quantity)),
  );
}

/** Names of what came in. */
const received: ReadonlySet<string> = new Set(['received', 'new', 'requested', 'handled']);
