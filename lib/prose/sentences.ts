/** Passages as sentences, with their offsets. */

export interface Sentence {
  readonly text: string;
  /** Offset in the passage's text. */
  readonly start: number;
  /** Whether a full stop or the passage's start, and not a semicolon, parts it from the sentence before. */
  readonly isFresh: boolean;
}

/** Nobody writes longer ones: a line of links or of noise is none. */
const longest = 3_000;

/** Full stops, semicolons, exclamation and question marks end a sentence; what they end stays with it. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let isFresh = true;
  for (const match of text.matchAll(/[^。;!?]+[。;!?]*/g)) {
    if (match[0].length <= longest) sentences.push({ text: match[0], start: match.index, isFresh });
    isFresh = !match[0].endsWith(';');
  }
  return sentences;
}
