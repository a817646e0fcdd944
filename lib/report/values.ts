/** What a cell holds: a number, nothing, or something else. Never a guess. */
import type { Measure } from '../domain/forms';
import { fold } from '../snapshot/fold';
import type { Value } from './model';

const blank: Value = { kind: 'blank' };
const other: Value = { kind: 'other' };

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plain = /^\d+(?:\.\d+)?$/;
/** Signs as they stand in 本年增/减: words, plus and minus, arrows. */
const signs = /^(增加|新增|增|减少|减|\+|-|↑|↓|上升|下降)?(.+?)(?:项|个|件)?$/;
const down: ReadonlySet<string> = new Set(['减少', '减', '-', '↓', '下降']);
/** Both directions in one cell, such as 3/2 or 增3减2: lawful in that column, but no single number. */
const bothWays = /^[增+]?\d+(?:项|个)?[/,、;]?[减-]?\d+(?:项|个)?$/;
const amount = /^(?:人民币|¥|￥)?([\d,.]+)(元|万元|亿元)?(?:整|人民币)?$/;

/** Reads what is printed in a cell. Full-width digits, thousands separators of both widths, spaces inside digits,
 *  〇, 零 and a letter O for zero are understood; a word beside the digits of a count is not.
 *  @param raw the cell's text as on the page
 *  @param measure how the column's numbers are written
 *  @returns a number with its printed unit, `blank`, `other`, or `invalid` for a number that cannot be */
export function readValue(raw: string, measure: Measure): Value {
  const text = fold(raw);
  if (text === '') return blank;
  switch (measure) {
    case 'count':
      return readCount(text);
    case 'change':
      return readChange(text);
    case 'amount':
      return readAmount(text);
  }
}

function readCount(text: string): Value {
  const negative = /^-\d/.test(text);
  const number = unsigned(negative || /^\+\d/.test(text) ? text.slice(1) : text);
  if (number === null) return other;
  if (negative && number !== 0) return { kind: 'invalid', why: 'negative' };
  return natural(number);
}

function readChange(text: string): Value {
  const [, sign, digits] = signs.exec(text) ?? [];
  const number = digits === undefined ? null : unsigned(digits);
  if (number === null) return bothWays.test(text) ? { kind: 'other', lawful: true } : other;
  const value = natural(number);
  return value.kind === 'number' && sign !== undefined && down.has(sign) && number !== 0
    ? { ...value, value: -number }
    : value;
}

function readAmount(text: string): Value {
  const negative = text.startsWith('-');
  const [, digits, unit] = amount.exec(negative ? text.slice(1) : text) ?? [];
  const number = unsigned(digits ?? text);
  if (number === null) return other;
  if (negative && number !== 0) return { kind: 'invalid', why: 'negative' };
  return {
    kind: 'number',
    value: number,
    unit: unit === undefined ? null : (unit as '元' | '万元' | '亿元'),
  };
}

/** Digits with separators, or zeros in one of their disguises, as a number; null for anything else. */
function unsigned(text: string): number | null {
  const digits = text.replaceAll(/[Oo〇零]/g, '0');
  if (plain.test(digits)) return Number(digits);
  return grouped.test(digits) ? Number(digits.replaceAll(',', '')) : null;
}

function natural(number: number): Value {
  if (!Number.isInteger(number)) return { kind: 'invalid', why: 'fraction' };
  if (!Number.isSafeInteger(number)) return { kind: 'invalid', why: 'size' };
  return { kind: 'number', value: number, unit: null };
}
