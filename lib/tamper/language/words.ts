/** A set of words with the quick questions that the tests ask: which of them stands at, or ends at, a place of a text. */

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Words {
  readonly has: (word: string) => boolean;
  /** The longest word that begins at `from`, or ''. */
  readonly longestAt: (text: string, from: number) => string;
  /** The longest word that ends at `to` and begins at `floor` or later, or ''. */
  readonly longestBefore: (text: string, to: number, floor?: number) => string;
  /** Where they stand in a text, longest first, without overlaps. */
  readonly spansIn: (text: string) => Span[];
}

/** How long the words with a first or last character are, a bit for each length, in a table: most places of a text begin or end none.
 *  Characters may share a slot; the words themselves decide. */
const slots = 0x1000;
const longest = 31;

/** @param list words parted by blanks, or any words */
export function wordsOf(list: string | Iterable<string>): Words {
  const words = new Set(typeof list === 'string' ? list.split(' ') : list);
  words.delete('');
  const heads = new Int32Array(slots);
  const tails = new Int32Array(slots);
  for (const word of words) {
    if (word.length > longest) throw new Error(`a word too long to be looked up: ${word}`);
    const head = word.charCodeAt(0) % slots;
    const tail = word.charCodeAt(word.length - 1) % slots;
    heads[head] = (heads[head] ?? 0) | (1 << word.length);
    tails[tail] = (tails[tail] ?? 0) | (1 << word.length);
  }
  const longestAt = (text: string, from: number): string => {
    for (let lengths = heads[text.charCodeAt(from) % slots] ?? 0; lengths !== 0;) {
      const length = greatest(lengths);
      const word = text.slice(from, from + length);
      if (words.has(word)) return word;
      lengths ^= 1 << length;
    }
    return '';
  };
  return {
    has: (word) => words.has(word),
    longestAt,
    longestBefore: (text, to, floor = 0) => {
      for (let lengths = tails[text.charCodeAt(to - 1) % slots] ?? 0; lengths !== 0;) {
        const length = greatest(lengths);
        const word = text.slice(to - length, to);
        if (length <= to - floor && words.has(word)) return word;
        lengths ^= 1 << length;
      }
      return '';
    },
    spansIn: (text) => {
      const found: Span[] = [];
      for (let start = 0; start < text.length; start += 1) {
        if (heads[text.charCodeAt(start) % slots] === 0) continue;
        const { length } = longestAt(text, start);
        if (length === 0) continue;
        found.push({ start, end: start + length });
        start += length - 1;
      }
      return found;
    },
  };
}

/** The greatest of the lengths in such a set. */
function greatest(lengths: number): number {
  return longest - Math.clz32(lengths);
}
