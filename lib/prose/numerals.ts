/** Reads a number as prose writes it: 3, 1,234, 两, 十二, 二百零三, 4.1万. */
import { bigSteps, chineseDigits, chineseSteps } from '../domain/numerals';

/** @param digits Arabic or Chinese digits, perhaps with a step behind them (万, 亿)
 *  @returns null where the characters spell no number (二〇二三 as a year, 几十) */
export function numeralValue(digits: string): number | null {
  const step = bigSteps[digits.at(-1) ?? ''];
  if (/^\d/.test(digits)) {
    const plain = Number((step ? digits.slice(0, -1) : digits).replaceAll(',', ''));
    return Number.isFinite(plain) ? plain * (step ?? 1) : null;
  }
  if (step && step >= 10_000) {
    const front = chineseValue(digits.slice(0, -1));
    return front === null ? null : front * step;
  }
  return chineseValue(digits);
}

function chineseValue(digits: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const character of digits) {
    const step = chineseSteps[character];
    const value = chineseDigits[character];
    if (step !== undefined) {
      total += (digit ?? 1) * step;
      digit = null;
    } else if (value === undefined || (digit !== null && digit !== 0)) {
      return null;
    } else {
      digit = value;
    }
  }
  return total + (digit ?? 0);
}
