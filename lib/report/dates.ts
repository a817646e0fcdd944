/** Dates as printed: 2021年1月25日, 二〇二一年一月二十五日, 2019-03-14 09:17, 2019/3/14. Impossible ones are no dates. */
import { yearWords } from '../domain/titles';
import { yearOf } from './year';

export interface FoundDate {
  /** ISO, 2021-01-25. */
  readonly date: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

const chineseNumber = '[〇零一二三四五六七八九十廿卅]{1,3}';
const written = `(${yearWords})年(\\d{1,2}|${chineseNumber})月(\\d{1,2}|${chineseNumber})日`;
// Folding removes the blank between a date and its time: 2019-03-14 09:17 reads 2019-03-1409:17.
const numeric =
  '(20[0-3]\\d)(?<mark>[-/.])(1[0-2]|0?[1-9])\\k<mark>(3[01]|[12]\\d|0?[1-9])(?=\\d{1,2}[:时]|T|\\D|$)';
const anyDate = new RegExp(`${written}|(?<!\\d)${numeric}`, 'g');

/** Every date in a folded text, in order. */
export function datesIn(text: string): FoundDate[] {
  return [...text.matchAll(anyDate)].flatMap((found) => {
    const [whole, year, month, day, digits, , numberedMonth, numberedDay] = found;
    const date = year
      ? isoDate(yearOf(year), numberOf(month), numberOf(day))
      : isoDate(Number(digits), Number(numberedMonth), Number(numberedDay));
    return date ? [{ date, start: found.index, end: found.index + whole.length }] : [];
  });
}

/** The day that an address names: /t20240115_3271106.html, /art/2023/1/19/, /20230331/. */
export function dateInUrl(url: string): string | null {
  const found =
    /\/(?:[a-z]{1,3})?(20[0-3]\d)(0[1-9]|1[0-2])([0-3]\d)[_/.-]/i.exec(url) ??
    /\/(20[0-3]\d)[/-](0?[1-9]|1[0-2])[/-]([0-3]?\d)\//.exec(url);
  return found ? isoDate(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** @returns null for a day that the calendar does not have */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** A month or day in digits or Chinese numerals: 25, 二十五, 廿五, 三〇. */
function numberOf(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace('廿', '二十').replace('卅', '三十').replaceAll('零', '〇');
  if (!plain.includes('十')) return [...plain].reduce((sum, each) => sum * 10 + digitOf(each), 0);
  const [tens = '', ones = ''] = plain.split('十');
  return (tens === '' ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones));
}

function digitOf(numeral: string): number {
  return '〇一二三四五六七八九'.indexOf(numeral);
}
