/** A set of words with the quick questions that the tests ask: which of them stands at, or ends at, a place of a text. */

export interface Words {
  readonly has: (word: string) => boolean;
  /** The longest word that begins at `from`, or ''. */
  readonly longestAt: (text: string, from: number) => string;
  /** The longest word that ends at `to` and begins at `floor` or later, or ''. */
  readonly longestBefore: (text: string, to: number, floor?: number) => string;
}

/** @param list words parted by blanks, or any words */
export function wordsOf(list: string | Iterable<string>): Words {
  const words = new Set(typeof list === 'string' ? list.split(' ') : list);
  words.delete('');
  const heads = new Map<number, number>();
  const tails = new Map<number, number>();
  for (const word of words) {
    const head = word.charCodeAt(0);
    const tail = word.charCodeAt(word.length - 1);
    heads.set(head, Math.max(heads.get(head) ?? 0, word.length));
    tails.set(tail, Math.max(tails.get(tail) ?? 0, word.length));
  }
  return {
    has: (word) => words.has(word),
    longestAt: (text, from) => {
      for (let length = heads.get(text.charCodeAt(from)) ?? 0; length > 0; length -= 1) {
        const word = text.slice(from, from + length);
        if (words.has(word)) return word;
      }
      return '';
    },
    longestBefore: (text, to, floor = 0) => {
      for (
        let length = Math.min(tails.get(text.charCodeAt(to - 1)) ?? 0, to - floor);
        length > 0;
        length -= 1
      ) {
        const word = text.slice(to - length, to);
        if (words.has(word)) return word;
      }
      return '';
    },
  };
}
