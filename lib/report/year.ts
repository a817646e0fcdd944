/** Which year a report is about: every year that the page states, and the one that is believed. */
import type { FormKey } from '../domain/keys';
import { yearDigits, yearWords } from '../domain/titles';
import { simplify } from '../domain/traditional';
import type { Block, Stated } from './model';
import { textPlace } from './places';

const numerals = '〇一二三四五六七八九';

/** Reads a year as printed, 2023 or 二〇二三. The text must be one: it comes out of a `yearWords` match. */
export function yearOf(text: string): number {
  return Number(
    text
      .replaceAll(/[零Oo]/g, '0')
      .replaceAll(/[〇一二三四五六七八九]/g, (numeral) => String(numerals.indexOf(numeral))),
  );
}

/** Evidence in falling order of trust; forms of the same trust in page order. */
const trust = ['title', 'document-title', 'period', 'text', 'url', 'date'];

/** @returns the year of the most trusted evidence. What an address or a date suggests counts only where the form of the tables allows it. */
export function decideYear(years: readonly Stated<number>[], forms: readonly FormKey[]): number | null {
  for (const source of trust) {
    const weak = source === 'url' || source === 'date';
    const found = years.find((year) => year.source === source && (!weak || fits(year.value, forms)));
    if (found) return found.value;
  }
  return null;
}

function fits(year: number, forms: readonly FormKey[]): boolean {
  if (forms.length === 0) return true;
  return forms.some((form) => (form === '2021' ? year >= 2021 : year === 2019 || year === 2020));
}

const day = (month: string, date: string): string => `(?:年|[.\\-/])0?${month}(?:月|[.\\-/])${date}日?`;
const to = '(?:零时|0时)?(?:起|始)?,?(?:至|到|—+|-+|~|止)';
const periodsOf = (year: string): readonly RegExp[] => [
  new RegExp(
    `(${year})(?:${day('1', '0?1')}${to}(?:(${year})(?:年|[.\\-/]))?12(?:月|[.\\-/])3[01]|年0?1月?${to}(?:(${year})年)?12月)`,
    'g',
  ),
  new RegExp(`(?:截至|截止|截止到|时间点为|截止时间为)(${year})年12月31日`, 'g'),
];
const periods = periodsOf(yearWords);
const periodsInDigits = periodsOf(yearDigits);
const speaksOfFigures = /统计|数据|期限|时限|报告期|所列/;

/** The years of the period that the figures cover: 统计期限自2023年1月1日起至2023年12月31日止, and its variants. */
export function periodYears(blocks: readonly Block[]): Stated<number>[] {
  const years: Stated<number>[] = [];
  for (const block of blocks) {
    if (!/12(?:月|[.\-/])/.test(block.text)) continue;
    const text = simplify(block.text);
    for (const pattern of text.includes('二') ? periods : periodsInDigits) {
      for (const found of text.matchAll(pattern)) {
        if (
          !speaksOfFigures.test(text.slice(Math.max(0, found.index - 60), found.index + found[0].length + 20))
        )
          continue;
        years.push({
          value: yearOf(found[2] ?? found[3] ?? found[1] ?? ''),
          source: 'period',
          place: textPlace(block, found.index, found.index + found[0].length, null),
        });
      }
    }
  }
  return years;
}

/** How many lines count as the opening of a report. */
const opening = 12;
const announced = new RegExp(
  `(${yearWords})年度?[^。,;《》]{0,24}?(?:信息公开|政务公开)[^。,;《》]{0,16}?(?:报告|年报|情况|总结)`,
);
const subjectYear = new RegExp(
  `^(${yearWords})年度?(?:以来)?(?:,|来|全年|我|本|全|在|[\\u4e00-\\u9fff]{1,20}(?:局|委|厅|府|镇|乡|街道|办|中心))`,
);

/** The year of which the opening speaks: 现将2023年度政府信息公开工作情况报告如下; 2023年,我局… The first of each kind. */
export function openingYears(blocks: readonly Block[]): Stated<number>[] {
  // A line without punctuation is a link or a label.
  const lines = blocks.filter(({ text }) => text.length > 20 && /[,。;]/.test(text)).slice(0, opening);
  const years: Stated<number>[] = [];
  for (const pattern of [announced, subjectYear]) {
    for (const block of lines) {
      const found = pattern.exec(simplify(block.text));
      if (!found) continue;
      const start = found.index + found[0].indexOf(found[1] ?? '');
      years.push({
        value: yearOf(found[1] ?? ''),
        source: 'text',
        place: textPlace(block, start, start + 4, null),
      });
      break;
    }
  }
  return years;
}

/** Years that an address names as one: fbtime=2023, /2023n/, /2023nb/. A bare /2023/ is the day of publication as often as not. */
export function urlYears(url: string | null): Stated<number>[] {
  const found =
    /[?&](?:fbtime|year|nd|niandu)=(20[0-3]\d)\b/i.exec(url ?? '') ??
    /\/(20[0-3]\d)n(?:d|b|db|dbg)?\//i.exec(url ?? '');
  return found ? [{ value: Number(found[1]), source: 'url', place: null }] : [];
}
