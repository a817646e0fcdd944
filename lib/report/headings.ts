/** Lines that may head a part of the report: their numbering, and the section whose title they carry. */
import { sectionForms } from '../domain/forms';
import { sectionWords, topicWords } from '../domain/headings';
import type { SectionKey } from '../domain/keys';
import { simplify } from '../domain/traditional';
import type { Block } from './model';

/** `han` 一、 · `part` 第一部分 · `bracket` （一） · `digit` 1. · `none`. */
export type Numbering = 'han' | 'part' | 'bracket' | 'digit' | 'none';

export interface Heading {
  readonly block: Block;
  readonly numbering: Numbering;
  /** As printed, without its marks: 一 for 一、, （一） and 第一部分. */
  readonly ordinal: string | null;
  readonly number: number | null;
  /** Offsets of the title within the block's text; the rest after it is content on the same line. */
  readonly start: number;
  readonly end: number;
  readonly key: SectionKey | null;
  /** `official`: a known wording; `words`: recognised by keywords. */
  readonly match: 'official' | 'words' | null;
}

const longest = 60;
const han = '[一二三四五六七八九十]{1,3}';
/** One stray letter or mark before the ordinal is a slip of the pen that readers look over. */
const numberings: readonly (readonly [Numbering, RegExp])[] = [
  ['part', new RegExp(`^第(${han}|\\d{1,2})(?:部分|章|节)[、.,:;·]?`)],
  ['han', new RegExp(`^[a-z|·*●■◆-]?(${han})[、.,:;·)]`, 'i')],
  ['bracket', new RegExp(`^\\((${han}|\\d{1,2})\\)[、.,:;]?`)],
  ['digit', /^(\d{1,2})[、.,:;·)](?!\d)/],
];
const numbered = /^(?:[a-z|·*●■◆-]?[一二三四五六七八九十]|第|\(|\d)/i;
const mark = /[、,.:;。·"'()《》\s-]/;
const afterTitle = /^[:。.,;、(]|^$/;

const wordings = sectionForms.flatMap((form) =>
  [form.title, ...form.variants].map((title) => ({
    key: form.key,
    letters: [...title].filter((letter) => !mark.test(letter)),
  })),
);

/** Reads one line as a heading of a form with fixed titles; null where it cannot be one. */
export function readHeading(block: Block): Heading | null {
  if (block.text.length > longest && !numbered.test(block.text)) return null;
  const text = simplify(block.text);
  const { numbering, ordinal, start } = readOrdinal(text);
  const rest = text.slice(start);
  const official = matchWording(rest);
  if (official) {
    const follows = rest.slice(official.length);
    const isWhole = afterTitle.test(follows);
    if (isWhole || (numbering !== 'none' && block.text.length > official.length + start + 8)) {
      const end = start + official.length;
      return {
        block,
        numbering,
        ordinal,
        number: numberOf(ordinal),
        start,
        end,
        key: official.key,
        match: 'official',
      };
    }
  }
  if (numbering === 'none' || text.length > longest) return null;
  const end = start + rest.replace(/[。:;,.]$/, '').length;
  if (end === start || /[。;]/.test(text.slice(start, end))) return null;
  const key = sectionWords.find(({ words }) => words.test(rest))?.key ?? null;
  return {
    block,
    numbering,
    ordinal,
    number: numberOf(ordinal),
    start,
    end,
    key,
    match: key ? 'words' : null,
  };
}

/** The section that a free-form heading speaks of, by the contents that the regulation of 2007 requires. */
export function topicOf(heading: Heading): SectionKey | null {
  const title = simplify(heading.block.text.slice(heading.start, heading.end));
  return topicWords.find(({ words }) => words.test(title))?.key ?? null;
}

function readOrdinal(text: string): { numbering: Numbering; ordinal: string | null; start: number } {
  for (const [numbering, pattern] of numberings) {
    const [whole, ordinal] = pattern.exec(text) ?? [];
    if (whole !== undefined && ordinal !== undefined) return { numbering, ordinal, start: whole.length };
  }
  // 一总体情况: the separator is lost.
  const [ordinal] = new RegExp(`^${han}`).exec(text) ?? [];
  if (ordinal !== undefined && matchWording(text.slice(ordinal.length)))
    return { numbering: 'han', ordinal, start: ordinal.length };
  return { numbering: 'none', ordinal: null, start: 0 };
}

/** The longest known title that the text begins with, its marks disregarded. */
function matchWording(text: string): { key: SectionKey; length: number } | null {
  let best: { key: SectionKey; length: number } | null = null;
  for (const { key, letters } of wordings) {
    let at = 0;
    let index = 0;
    while (index < letters.length && at < text.length) {
      const letter = text.charAt(at);
      if (letter === letters[index]) index += 1;
      else if (at === 0 || !mark.test(letter)) break;
      at += 1;
    }
    if (index === letters.length && at > (best?.length ?? 0)) best = { key, length: at };
  }
  return best;
}

const digits = '一二三四五六七八九';

/** What an ordinal counts: 三 → 3, 十二 → 12, 4 → 4. */
export function numberOf(ordinal: string | null): number | null {
  if (ordinal === null) return null;
  if (/^\d+$/.test(ordinal)) return Number(ordinal);
  const [tens = '', units] = ordinal.includes('十') ? ordinal.split('十') : ['', ordinal];
  const ten = ordinal.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 : 0;
  return ten + (units ? digits.indexOf(units) + 1 : 0);
}
