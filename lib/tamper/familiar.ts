/** How much of a text is made of words that offices write or that the page's own prose has: what is made of neither is foreign to it. */
import { officeWords } from '../domain/office-words';
import type { Block } from '../report/model';
import type { Sheet } from './sheet';
import { officialAt } from './vocabulary';

/** @param own the line that the text stands in, whose own words prove nothing
 *  @returns the share of its characters that are familiar, 0 to 1 */
export type Familiarity = (text: string, own: Block) => number;

/** Lines of prose have so many characters or more. */
const leastProse = 40;
/** Stands for more lines than one. */
const several = -1;

let words: ReadonlySet<string> | undefined;

/** The page's prose is read when first asked for. */
export function familiarityOf({ text, blocks }: Sheet): Familiarity {
  let lines: ReadonlyMap<string, number> | undefined;
  return (term, own) => {
    words ??= new Set(officeWords.match(/../g));
    lines ??= pairsOfProse(text, blocks);
    const known = new Uint8Array(term.length);
    for (let at = 0; at + 1 < term.length; at += 1) {
      const pair = term.slice(at, at + 2);
      const line = lines.get(pair);
      if (words.has(pair) || (line !== undefined && line !== own.index)) known.fill(1, at, at + 2);
      else known.fill(1, at, at + officialAt(term, at));
    }
    return known.reduce((sum, each) => sum + each, 0) / term.length;
  };
}

/** Every two characters that follow each other in the page's prose, and the line that has them. */
function pairsOfProse(text: string, blocks: readonly Block[]): Map<string, number> {
  const lines = new Map<string, number>();
  let from = 0;
  for (const { index, text: line } of blocks) {
    const to = from + line.length;
    for (let at = from; line.length >= leastProse && at + 1 < to; at += 1) {
      const pair = text.slice(at, at + 2);
      const known = lines.get(pair);
      lines.set(pair, known === undefined || known === index ? index : several);
    }
    from = to + 1;
  }
  return lines;
}
