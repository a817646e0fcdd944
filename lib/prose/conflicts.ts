/** Statements of one quantity that cannot both be true. */
import type { Quantity } from '../domain/quantities';
import type { Report } from '../report/model';
import { comparisonOf } from './comparison';
import { isPublishedInAll } from './published';
import type { Statement } from './statement';
import { isUnderstood } from './understood';

/** Two statements that contradict each other; nobody knows which of them is wrong. */
export interface Conflict {
  readonly quantity: Quantity;
  readonly first: Statement;
  readonly second: Statement;
}

/** Quantities that speak of one number. */
const alike: Readonly<Record<Quantity, Quantity>> = { new: 'received' };
/** Whoever denies requests denies these too. */
const needRequests: ReadonlySet<Quantity> = new Set([
  'received',
  'new',
  'handled',
  'answered',
  'concluded',
  'requested',
  'granted',
  'partial',
  'denied',
]);

/** One conflict a quantity. Where a table has the number, it is the table rule's to say which of two figures is wrong; that one place
 *  affirms what another denies is told all the same. */
export function conflictsIn(statements: readonly Statement[], report: Report): Conflict[] {
  const single = statements.filter((each) => each.isOwn && each.exact && each.quantities.length === 1);
  const open = single.filter((each) => {
    const { verdict } = comparisonOf(each, report);
    return verdict !== 'agrees' && verdict !== 'differs';
  });
  const conflicts = denialsIn(single, report);
  const carried = open
    .filter(({ quantities, value }) => quantities[0] === 'carried-in' && value > 0)
    .map(({ value }) => value);
  const whole = open.filter(({ chain }) => chain === null);
  for (const quantity of new Set(whole.map(nameOf))) {
    const same = whole.filter((each) => nameOf(each) === quantity);
    const [first] = same;
    const second = same.find((each) => first && differ(first, each, quantity, carried));
    const isTold = conflicts.some((conflict) => conflict.quantity === quantity);
    if (first && second && !isTold) conflicts.push({ quantity, first, second });
  }
  const denial = open.find(
    ({ value, quantities, chain }) =>
      value === 0 && chain === null && (quantities[0] === 'new' || quantities[0] === 'received'),
  );
  const deed = open.find(({ value, quantities }) => value > 0 && needRequests.has(quantities[0] ?? ''));
  const [inAll, ...again] = statements.filter(isPublishedInAll);
  const other = again.find(({ value }) => value !== inAll?.value);
  if (inAll && other) conflicts.push({ quantity: 'published', first: inAll, second: other });
  const isTold = conflicts.some(({ quantity }) => quantity === 'received');
  if (denial && deed && !isTold && carried.length === 0) {
    const [first, second] = open.indexOf(denial) < open.indexOf(deed) ? [denial, deed] : [deed, denial];
    conflicts.push({ quantity: 'received', first, second });
  }
  return conflicts.filter(({ first, second }) => [first, second].every((each) => isClear(each, report)));
}

/** A figure in a clause with unknown words may be another quantity. What a table does not hold goes by its own words. */
function isClear(statement: Statement, report: Report): boolean {
  return statement.quantities.length === 0 || isUnderstood(statement, report);
}

/** One place denies what another counts. Where the tables bear out both, they are not of one quantity: 未收到申请, 受理1件 that was carried in. */
function denialsIn(statements: readonly Statement[], report: Report): Conflict[] {
  const whole = statements.filter(({ chain }) => chain === null);
  const conflicts = new Map<Quantity, Conflict>();
  for (const denial of whole.filter(isDenial)) {
    const quantity = nameOf(denial);
    const deed = whole.find((each) => each.value > 0 && nameOf(each) === quantity);
    if (!deed || conflicts.has(quantity)) continue;
    if ([denial, deed].every((each) => comparisonOf(each, report).verdict === 'agrees')) continue;
    const [first, second] = whole.indexOf(denial) < whole.indexOf(deed) ? [denial, deed] : [deed, denial];
    conflicts.set(quantity, { quantity, first, second });
  }
  return [...conflicts.values()];
}

/** 收到申请0件 denies as 未收到申请 does. */
function isDenial({ polarity, value, quantities, isPart }: Statement): boolean {
  return (
    polarity === 'denial' ||
    (value === 0 && !isPart && (quantities[0] === 'received' || quantities[0] === 'new'))
  );
}

function nameOf({ quantities: [quantity = ''] }: Statement): Quantity {
  return alike[quantity] ?? quantity;
}

/** 收到 may or may not count what was carried in. */
function differ(a: Statement, b: Statement, quantity: Quantity, carried: readonly number[]): boolean {
  if (a.value === b.value) return false;
  const mayInclude = quantity === 'received' || quantity === 'handled' || quantity === 'requested';
  return !(mayInclude && (carried.includes(Math.abs(a.value - b.value)) || quantity !== 'received'));
}
