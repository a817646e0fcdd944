/** Slips of the hand, as they turn a right number into a wrong one. */

export interface Writing {
  readonly right: number;
  /** The number in the cell before it. */
  readonly beside: number;
  /** Which digit, where the slip concerns one. */
  readonly at: number;
}

/** @returns the wrong number; the right one where the slip is not possible there */
export const slipKinds: Readonly<Record<string, (writing: Writing) => number>> = {
  'two digits swapped': ({ right, at }) => {
    const digits = [...String(right)];
    const first = at % Math.max(1, digits.length - 1);
    const [one = '', other = ''] = digits.slice(first, first + 2);
    return Number(digits.toSpliced(first, 2, other, one).join(''));
  },
  'a digit missing': ({ right, at }) => {
    const digits = [...String(right)];
    return digits.length < 2 ? right : Number(digits.toSpliced(at % digits.length, 1).join(''));
  },
  'a digit doubled': ({ right, at }) => {
    const digits = [...String(right)];
    const index = at % digits.length;
    return Number(digits.toSpliced(index, 0, digits[index] ?? '').join(''));
  },
  'a zero added': ({ right }) => right * 10,
  'the cell beside copied': ({ beside }) => beside,
};
