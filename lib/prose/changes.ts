/** Comparisons with the year before whose numbers do not fit one another: 收到39件,较上年52件减少15件; 下降30%. */
import {
  beforeDifference,
  beforeEarlier,
  beforeFormer,
  toBareDifference,
  toDifference,
  toEarlier,
  toNumbered,
  toOwn,
  toPresent,
  toRate,
} from '../domain/phrasing/changes';
import { isNear } from './shares';
import type { Statement } from './statement';

/** A difference, in numbers or in percent, that its two numbers do not have. */
export interface WrongChange {
  /** All that is compared, in the order of the text. */
  readonly told: readonly Statement[];
  readonly said: Statement;
  /** What the numbers give; of several readings the first. Below 0 where they change the other way. */
  readonly expected: number;
}

/** The year's own numbers that a comparison may mean, the nearest first, and the earlier one where it is told. */
interface Pair {
  readonly first: Statement;
  readonly own: readonly number[];
  readonly earlier: Statement | null;
}

/** @param statements of a report, in its order @param year the one that it is about, where that is known */
export function wrongChanges(statements: readonly Statement[], year: number | null): WrongChange[] {
  return statements.flatMap((last, index) => {
    const pair = pairOf(statements, index, year);
    if (!pair) return [];
    const [next, afterNext] = [statements[index + 1], statements[index + 2]];
    const step = pair.earlier ? toDifference : toBareDifference;
    const difference = next && changeOf(last, next, step);
    if (!difference || next.unit !== last.unit) {
      const rate = pair.earlier && next?.unit === '%' ? changeOf(last, next, toRate) : null;
      return rate && next ? wrongRate(pair, null, next, rate) : [];
    }
    const rate =
      afterNext?.unit === '%' && changeOf(next, afterNext, toRate) === difference ? afterNext : null;
    return [
      ...wrongDifference(pair, next, difference),
      ...(rate ? wrongRate(pair, next, rate, difference) : []),
    ];
  });
}

type Direction = 1 | -1;

/** What ends with this number: both of a comparison, or the year's own alone; null where it is no count. */
function pairOf(statements: readonly Statement[], index: number, year: number | null): Pair | null {
  const last = statements[index];
  if (!last || !isCount(last)) return null;
  const before = statements[index - 1];
  // 较2022年减少13件,较2021年的68件减少29件: what stands before is a difference itself.
  const isOwn = before !== undefined && !beforeDifference.test(wordsBefore(before));
  if (before && isOwn && isCount(before) && before.unit === last.unit) {
    if (matched(before, last, toEarlier) || isNumbered(before, last, year)) {
      return { first: before, own: ownBefore(statements, index), earlier: last };
    }
    if (beforeEarlier.test(wordsBefore(before)) && matched(before, last, toOwn))
      return { first: before, own: [last.value], earlier: before };
    if (beforeFormer.test(wordsBefore(before)) && matched(before, last, toPresent))
      return { first: before, own: [last.value], earlier: before };
  }
  // 受理量比上年的52件少13件: the year's own number is not told.
  return beforeEarlier.test(wordsBefore(last))
    ? { first: last, own: [], earlier: last }
    : { first: last, own: ownBefore(statements, index + 1), earlier: null };
}

/** 收到申请20件,2022年收到16件, in a report about 2023. */
function isNumbered(own: Statement, earlier: Statement, year: number | null): boolean {
  const named = matched(own, earlier, toNumbered)?.[1];
  return own.isOwn && year !== null && Number(named) === year - 1;
}

/** The numbers told in the passage up to there, and what those that end there add up to: a list may be what is compared. */
function ownBefore(statements: readonly Statement[], end: number): number[] {
  const last = statements[end - 1] as Statement;
  const told = statements
    .slice(0, end)
    .filter((each) => isCount(each) && each.passage === last.passage && each.unit === last.unit)
    .map(({ value }) => value)
    .toReversed();
  let sum = 0;
  return [...told, ...told.map((value) => (sum += value))];
}

function isCount({ unit, exact, polarity }: Statement): boolean {
  return exact && polarity === 'count' && unit !== '%' && unit !== '‰';
}

function matched(from: Statement, to: Statement, step: RegExp): RegExpExecArray | null {
  return from.passage === to.passage ? step.exec(from.passage.text.slice(from.end, to.start)) : null;
}

function changeOf(from: Statement, to: Statement, step: RegExp): Direction | null {
  const { rise, fall } = matched(from, to, step)?.groups ?? {};
  if (!to.exact || (rise === undefined) === (fall === undefined)) return null;
  return fall === undefined ? 1 : -1;
}

function wordsBefore({ passage, start }: Statement): string {
  return passage.text.slice(Math.max(0, start - 24), start);
}

function wrongDifference(
  { first, own, earlier }: Pair,
  said: Statement,
  direction: Direction,
): WrongChange[] {
  if (!earlier || own.length === 0) return [];
  const differences = own.map((value) => (value - earlier.value) * direction);
  if (differences.some((each) => Math.abs(each - said.value) < leastStep)) return [];
  return [{ told: [first, said], said, expected: rounded(differences[0] ?? 0) }];
}

/** Amounts are told in hundredths. */
const leastStep = 0.011;

function wrongRate(
  { first, own, earlier }: Pair,
  difference: Statement | null,
  said: Statement,
  direction: Direction,
): WrongChange[] {
  const bases = earlier ? [earlier.value] : own.map((value) => value - direction * (difference?.value ?? 0));
  const rates = bases
    .filter((base) => base > 0)
    .flatMap((base) => {
      const changes = difference ? [difference.value] : own.map((value) => (value - base) * direction);
      return changes.map((change) => (change / base) * 100);
    });
  const fits = rates.some((each) => isNear(each, said));
  return fits || rates.length === 0 ? [] : [{ told: [first, said], said, expected: rounded(rates[0] ?? 0) }];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
