import { expect, it } from 'vitest';
import { slipBetween } from '../../lib/judge/slips';

it.each([
  [21, 12, 'swapped'],
  [1342, 1324, 'swapped'],
  [30, 3, 'tenfold'],
  [3, 30, 'tenfold'],
  [12, 123, 'digit'],
  [123, 13, 'digit'],
  [5, 55, 'digit'],
  [155, 15, 'digit'],
  [10, 1, 'tenfold'],
  [4, 5, null],
  [0, 10, 'unfilled'],
  [10, 0, null],
  [1234, 1432, null],
  [12, 345, null],
  [7, 7, null],
] as const)('%i for %i: %s', (from, to, slip) => {
  expect(slipBetween(from, to)).toBe(slip);
});
