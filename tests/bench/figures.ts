/** Small arithmetic on measurements. */

/** @throws Error for no numbers: nothing measured is a failure, not a zero */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** Rounds to three significant digits, so that figures of all sizes read well. */
export function rounded(number: number): number {
  return Number(number.toPrecision(3));
}
