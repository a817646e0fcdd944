/** The page's visible text as one string, a line break between lines, so that every test is one scan over one text. */
import { simplify } from '../domain/traditional';
import type { Block, Place } from '../report/model';
import { textPlace } from '../report/places';
import { fold } from '../snapshot/fold';
import { type Hit, hitsIn } from './language/lexicon';
import { luresIn } from './language/lure';
import { occurrences } from './language/occurrences';
import type { Span } from './language/words';

export interface Sheet {
  /** Folded, simplified, Latin letters in lower case; same length as the lines' own text, so that offsets serve for both. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The promotional words in `text`, in order. */
  readonly hits: readonly Hit[];
  /** Words of what is sold behind offices' backs, in order. */
  readonly lures: readonly Span[];
  /** Whether a line is one of a table's; cells that hold a whole article are no table's. */
  readonly isCell: (block: Block) => boolean;
  /** Where a character of `text` stands: its line and its offset there. */
  readonly at: (offset: number) => { readonly block: Block; readonly start: number };
}

const known = new WeakMap<readonly Block[], Sheet>();

/** The sheet of a page's lines, made once. */
export function sheetOf(blocks: readonly Block[]): Sheet {
  let sheet = known.get(blocks);
  if (!sheet) known.set(blocks, (sheet = joined(blocks)));
  return sheet;
}

function joined(blocks: readonly Block[]): Sheet {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + 1;
  }
  const lines = blocks.map((block) => block.text).join('\n');
  const text = lower(simplify(lines));
  const at = (offset: number): { block: Block; start: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const block = blocks[low];
    if (!block) throw new Error('an offset into a page without lines');
    return { block, start: offset - (starts[low] ?? 0) };
  };
  return { text, blocks, hits: hitsIn(text), lures: luresIn(text), isCell: cellTest(blocks), at };
}

/** Old pages are laid out by tables: no cell of figures has so many lines. */
const leastArticle = 6;
const shortestProse = 40;

function cellTest(blocks: readonly Block[]): (block: Block) => boolean {
  const lines = new Map<Block['cell'], number>();
  for (const { cell } of blocks) lines.set(cell, (lines.get(cell) ?? 0) + 1);
  return ({ cell, text }) => cell !== null && (lines.get(cell) ?? 0) < leastArticle && !isProse(text);
}

/** A paragraph of sentences, whatever it is laid out by. */
function isProse(text: string): boolean {
  return text.length >= shortestProse && text.includes('。');
}

/** The place of so many characters of `sheet.text` from `offset` on. */
export function placeAt({ at }: Sheet, offset: number, length: number): Place {
  const { block, start } = at(offset);
  return textPlace(block, start, start + length, null);
}

/** All places of a string in `sheet.text` that do not overlap, in order. */
export function placesOf(sheet: Sheet, term: string): Place[] {
  return occurrences(sheet.text, term).map((start) => placeAt(sheet, start, term.length));
}

/** The lines with their text as it stands in `sheet.text`, and where it begins there. */
export function* linesOf({ text, blocks }: Sheet): Generator<{ block: Block; line: string; from: number }> {
  let from = 0;
  for (const block of blocks) {
    yield { block, line: text.slice(from, from + block.text.length), from };
    from += block.text.length + 1;
  }
}

/** ASCII letters only: other scripts have letters whose lower case is longer, which would move every offset. */
export function lower(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** A string written elsewhere, as it would stand in `sheet.text`, but for traditional characters. */
export function lowered(text: string): string {
  return lower(fold(text));
}
