/** Headings of the report's parts, as they may be: their numbering, and the section whose title they carry. */
import { sectionForms } from '../domain/forms';
import { sectionWords, topicWords } from '../domain/headings';
import type { SectionKey } from '../domain/keys';
import { simplify, simplifyCharacter } from '../domain/traditional';
import { bare } from './labels';
import type { Block } from './model';

/** `han` 一、 · `part` 第一部分 · `bracket` （一） · `digit` 1. · `none`. */
export type Numbering = 'han' | 'part' | 'bracket' | 'digit' | 'none';

export interface Heading {
  /** The line with the title, or with its beginning. */
  readonly block: Block;
  /** Every line that it is printed on: titles are broken in two, ordinals stand on a line of their own. */
  readonly lines: readonly Block[];
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
/** A heading that runs into its text is found within so many characters. */
const longestRead = 120;
const han = '[一二三四五六七八九十]{1,3}';
/** One stray letter or mark before the ordinal is a slip of the pen that readers look over. */
const numberings: readonly (readonly [Numbering, RegExp])[] = [
  ['part', new RegExp(`^第(${han}|\\d{1,2})(?:部分|章|节)[、.,:;·]?`)],
  ['han', new RegExp(`^[a-z|·*●■◆-]?(${han})[、.,:;·。)]`, 'i')],
  ['bracket', new RegExp(`^\\((${han}|\\d{1,2})\\)[、.,:;]?`)],
  ['digit', /^(\d{1,2})[、.,:;·)](?!\d)/],
];
const hanAlone = new RegExp(`^${han}`);
const numbered = new RegExp(
  `^(?:[a-z|·*●■◆-]?[一二三四五六七八九十]|第|\\((?:${han}|\\d)|\\d{1,2}[、.,:;·)](?!\\d))`,
  'i',
);
const mark = /[、,.:;。·"'()《》\s-]/;
const afterTitle = /^[:。.,;、(]|^$/;
/** A line of a table of contents: a title, dots, a page. */
const inContents = /(?:[.·…_—-]{3,}|…)\d*$/;

interface Wording {
  readonly key: SectionKey;
  readonly letters: readonly string[];
}

/** The known titles by their first letter: most lines begin like none of them. */
const wordings = new Map<string, Wording[]>();
for (const form of sectionForms) {
  for (const title of [form.title, ...form.variants, ...form.departures]) {
    const letters = [...title].filter((letter) => !mark.test(letter));
    const [first = ''] = letters;
    wordings.set(first, [...(wordings.get(first) ?? []), { key: form.key, letters }]);
  }
}

/** Reads lines as headings of a form with fixed titles, in document order; lines that cannot be one are left out.
 *  @param accepted titles, bare, that the user accepts beside the known ones */
export function readHeadings(lines: readonly Block[], accepted: ReadonlyMap<string, SectionKey>): Heading[] {
  const headings: Heading[] = [];
  let read = -1;
  for (const [index, block] of lines.entries()) {
    if (index <= read) continue;
    const own = accepted.size > 0 ? readAccepted(block, accepted) : null;
    if (own) headings.push(own);
    if (own || !mayHead(block.text)) continue;
    const single = readHeading(block);
    const joined = single?.match === 'official' ? null : readJoined(lines, index);
    const heading = joined ?? single;
    if (!heading) continue;
    headings.push(heading);
    read = index + heading.lines.length - 1;
  }
  return headings;
}

/** A line that is, apart from its ordinal, one of the user's own titles. */
function readAccepted(block: Block, accepted: ReadonlyMap<string, SectionKey>): Heading | null {
  if (block.text.length > longest) return null;
  const { numbering, ordinal, start } = readOrdinal(simplify(block.text));
  const key = accepted.get(bare(block.text.slice(start)));
  if (key === undefined) return null;
  const end = start + block.text.slice(start).replace(/[。:;,.]$/, '').length;
  const number = numberOf(ordinal);
  return { block, lines: [block], numbering, ordinal, number, start, end, key, match: 'official' };
}

/** Cheap, for the thousands of lines that begin like none. */
function mayHead(text: string): boolean {
  return numbered.test(text) || (text.length <= longest && wordings.has(simplifyCharacter(text.charAt(0))));
}

/** Reads one line as a heading; null where it cannot be one. */
export function readHeading(block: Block): Heading | null {
  if (block.text.length > longest && !numbered.test(block.text)) return null;
  const read = readText(simplify(block.text.slice(0, longestRead)));
  return read && { block, lines: [block], ...read };
}

/** A title is broken over as many lines at most, each of them short. */
const mostLines = 3;
const longestPiece = 40;

/** A heading that begins on this line and ends on one of the next; only an official title is known to be whole. */
function readJoined(lines: readonly Block[], index: number): Heading | null {
  const held: Block[] = [];
  let text = '';
  for (const line of lines.slice(index, index + mostLines)) {
    const previous = held.at(-1);
    if (line.linked || line.text.length > longestPiece || (previous && !follows(previous, line))) return null;
    const { start } = readOrdinal(simplify(line.text));
    if (previous && start > 0) return null;
    held.push(line);
    text += simplify(line.text);
    if (!previous) {
      if (start < text.length && !beginsWording(text.slice(start))) return null;
      continue;
    }
    const read = readText(text);
    if (read?.match !== 'official' || !/^[。.:]?$/.test(text.slice(read.end))) continue;
    const [first = line] = held;
    // An ordinal alone on its line: the title's own line is the heading's.
    const isOrdinal = read.start === first.text.length;
    return {
      ...read,
      lines: held,
      ...(isOrdinal
        ? { block: line, start: 0, end: read.end - read.start }
        : { block: first, end: first.text.length }),
    };
  }
  return null;
}

/** Lines right below each other, in one cell or in neighbouring cells of a row. */
function follows(one: Block, next: Block): boolean {
  return next.index === one.index + 1 && (one.cell === next.cell || one.cell?.parent === next.cell?.parent);
}

type ReadText = Omit<Heading, 'block' | 'lines'>;

function readText(text: string): ReadText | null {
  const { numbering, ordinal, start } = readOrdinal(text);
  const rest = text.slice(start);
  if (inContents.test(rest)) return null;
  const head = { numbering, ordinal, number: numberOf(ordinal), start };
  const official = matchWording(rest);
  if (official) {
    const isWhole = afterTitle.test(rest.slice(official.length));
    if (isWhole || (numbering !== 'none' && text.length > official.length + start + 8))
      return { ...head, end: start + official.length, key: official.key, match: 'official' };
  }
  if (numbering === 'none' || text.length > longest) return null;
  const end = start + rest.replace(/[。:;,.]$/, '').length;
  if (end === start || /[。;]/.test(text.slice(start, end))) return null;
  const key = sectionWords.find(({ words }) => words.test(rest))?.key ?? null;
  return { ...head, end, key, match: key ? 'words' : null };
}

/** The section that a free-form heading speaks of, by the contents that the regulation of 2007 requires. */
export function topicOf(heading: Heading): SectionKey | null {
  const title = simplify(heading.block.text.slice(heading.start, heading.end));
  return topicWords.find(({ words }) => words.test(title))?.key ?? null;
}

function readOrdinal(text: string): { numbering: Numbering; ordinal: string | null; start: number } {
  if (!numbered.test(text)) return { numbering: 'none', ordinal: null, start: 0 };
  for (const [numbering, pattern] of numberings) {
    const [whole, ordinal] = pattern.exec(text) ?? [];
    if (whole !== undefined && ordinal !== undefined) return { numbering, ordinal, start: whole.length };
  }
  // 一总体情况: the separator is lost.
  const [ordinal] = hanAlone.exec(text) ?? [];
  if (ordinal !== undefined && matchWording(text.slice(ordinal.length)))
    return { numbering: 'han', ordinal, start: ordinal.length };
  return { numbering: 'none', ordinal: null, start: 0 };
}

/** The longest known title that the text begins with, its marks disregarded. */
function matchWording(text: string): { key: SectionKey; length: number } | null {
  let best: { key: SectionKey; length: number } | null = null;
  for (const { key, letters } of wordings.get(text.charAt(0)) ?? []) {
    const { matched, at } = compare(text, letters);
    if (matched === letters.length && at > (best?.length ?? 0)) best = { key, length: at };
  }
  return best;
}

/** Whether a known title goes on where the text ends. */
function beginsWording(text: string): boolean {
  return (wordings.get(text.charAt(0)) ?? []).some(({ letters }) => {
    const { matched, at } = compare(text, letters);
    return at === text.length && matched < letters.length;
  });
}

/** How many letters of a title the text begins with, and how far in the text they reach, marks between them disregarded. */
function compare(text: string, letters: readonly string[]): { matched: number; at: number } {
  let at = 0;
  let matched = 0;
  while (matched < letters.length && at < text.length) {
    const letter = text.charAt(at);
    if (letter === letters[matched]) matched += 1;
    else if (at === 0 || !mark.test(letter)) break;
    at += 1;
  }
  return { matched, at };
}

const digits = '一二三四五六七八九';

/** What an ordinal counts: 三 → 3, 十二 → 12, 4 → 4. */
function numberOf(ordinal: string | null): number | null {
  if (ordinal === null) return null;
  if (/^\d+$/.test(ordinal)) return Number(ordinal);
  const [tens = '', units] = ordinal.includes('十') ? ordinal.split('十') : ['', ordinal];
  const ten = ordinal.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 : 0;
  return ten + (units ? digits.indexOf(units) + 1 : 0);
}
