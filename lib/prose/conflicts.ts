/** Statements of one quantity that cannot both be true. */
import type { Slot } from '../domain/slots';
import type { Report } from '../report/model';
import { comparisonOf } from './comparison';
import { isPublishedInAll } from './published';
import type { Statement } from './statement';
import { isUnderstood } from './understood';

export interface Conflict {
  readonly slot: Slot;
  readonly first: Statement;
  readonly second: Statement;
}

/** Slots that speak of one number. */
const alike: Readonly<Record<Slot, Slot>> = { new: 'received' };
/** Whoever denies requests denies these too. */
const needRequests: ReadonlySet<Slot> = new Set([
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
  const single = statements.filter((each) => each.isOwn && each.exact && each.slots.length === 1);
  const open = single.filter((each) => {
    const { verdict } = comparisonOf(each, report);
    return verdict !== 'agrees' && verdict !== 'differs';
  });
  const conflicts = denialsIn(single, report);
  const carried = open
    .filter(({ slots, value }) => slots[0] === 'carried-in' && value > 0)
    .map(({ value }) => value);
  const whole = open.filter(({ chain }) => chain === null);
  for (const slot of new Set(whole.map(nameOf))) {
    const same = whole.filter((each) => nameOf(each) === slot);
    const [first] = same;
    const second = same.find((each) => first && differ(first, each, slot, carried));
    const isTold = conflicts.some((conflict) => conflict.slot === slot);
    if (first && second && !isTold) conflicts.push({ slot, first, second });
  }
  const denial = open.find(
    ({ value, slots, chain }) =>
      value === 0 && chain === null && (slots[0] === 'new' || slots[0] === 'received'),
  );
  const deed = open.find(({ value, slots }) => value > 0 && needRequests.has(slots[0] ?? ''));
  const [inAll, ...again] = statements.filter(isPublishedInAll);
  const other = again.find(({ value }) => value !== inAll?.value);
  if (inAll && other) conflicts.push({ slot: 'published', first: inAll, second: other });
  const isTold = conflicts.some(({ slot }) => slot === 'received');
  if (denial && deed && !isTold && carried.length === 0) {
    const [first, second] = open.indexOf(denial) < open.indexOf(deed) ? [denial, deed] : [deed, denial];
    conflicts.push({ slot: 'received', first, second });
  }
  return conflicts.filter(({ first, second }) => [first, second].every((each) => isClear(each, report)));
}

/** A figure in a clause with unknown words may be another quantity. What a table does not hold goes by its own words. */
function isClear(statement: Statement, report: Report): boolean {
  return statement.slots.length === 0 || isUnderstood(statement, report);
}

/** One place denies what another counts. Where the tables bear out both, they are not of one quantity: 未收到申请, 受理1件 that was carried in. */
function denialsIn(statements: readonly Statement[], report: Report): Conflict[] {
  const whole = statements.filter(({ chain }) => chain === null);
  const conflicts = new Map<Slot, Conflict>();
  for (const denial of whole.filter(isDenial)) {
    const slot = nameOf(denial);
    const deed = whole.find((each) => each.value > 0 && nameOf(each) === slot);
    if (!deed || conflicts.has(slot)) continue;
    if ([denial, deed].every((each) => comparisonOf(each, report).verdict === 'agrees')) continue;
    const [first, second] = whole.indexOf(denial) < whole.indexOf(deed) ? [denial, deed] : [deed, denial];
    conflicts.set(slot, { slot, first, second });
  }
  return [...conflicts.values()];
}

/** 收到申请0件 denies as 未收到申请 does. */
function isDenial({ polarity, value, slots, isPart }: Statement): boolean {
  return polarity === 'denial' || (value === 0 && !isPart && (slots[0] === 'received' || slots[0] === 'new'));
}

function nameOf({ slots: [slot = ''] }: Statement): Slot {
  return alike[slot] ?? slot;
}

/** 收到 may or may not count what was carried in. */
function differ(a: Statement, b: Statement, slot: Slot, carried: readonly number[]): boolean {
  if (a.value === b.value) return false;
  const mayInclude = slot === 'received' || slot === 'handled' || slot === 'requested';
  return !(mayInclude && (carried.includes(Math.abs(a.value - b.value)) || slot !== 'received'));
}
