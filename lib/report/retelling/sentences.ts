/** Sentences of a report as texts to compare, without what reports of every year share. */
import { quietYear, standingPhrases } from '../../domain/standing-phrases';

/** A line to take apart: `text` is folded and simplified. */
export interface Told {
  readonly text: string;
}

export interface Sentence<Line extends Told = Told> {
  readonly line: Line;
  /** Offsets into the line's text. */
  readonly start: number;
  readonly end: number;
  /** What is left to compare: ideographs, letters and figures, years made equal. */
  readonly core: string;
}

/** Shorter ones are the same in many reports by chance. */
const shortest = 16;

/** @param blind takes out of a sentence what is not to be compared either */
export function sentencesOf<Line extends Told>(
  lines: readonly Line[],
  blind = (text: string): string => text,
): Sentence<Line>[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(/[^。;!?]+[。;!?]?/g)].flatMap(({ index, 0: text }) => {
      if (quietYear.test(text)) return [];
      const core = blind(text)
        .replaceAll(standingPhrases, '')
        .replaceAll(/20\d\d年度?/g, '某年')
        .replaceAll(/[^\p{L}\p{N}]/gu, '');
      return core.length < shortest ? [] : [{ line, start: index, end: index + text.length, core }];
    }),
  );
}

/** Four characters: long enough to tell sentences apart, short enough to outlive a changed word. */
const gram = 4;
/** A piece that more sentences hold tells nothing. */
const common = 12;

/** A sentence is repeated where nine tenths of its pieces are. */
const sameSentence = 0.9;

/** A sentence and the one of another text that it repeats. */
export interface RepeatedPair<Own extends Sentence = Sentence, Other extends Sentence = Sentence> {
  readonly sentence: Own;
  readonly source: Other;
}

/** Pairs the sentences that repeat one of another text with it, in their order. Linear in both. */
export function repeatedPairs<Own extends Sentence, Other extends Sentence>(
  own: readonly Own[],
  others: readonly Other[],
): RepeatedPair<Own, Other>[] {
  const holders = new Map<string, number[]>();
  others.forEach(({ core }, index) => {
    for (const piece of new Set(piecesOf(core))) {
      const known = holders.get(piece) ?? [];
      if (known.length < common) holders.set(piece, [...known, index]);
    }
  });
  return own.flatMap((sentence) => {
    const pieces = piecesOf(sentence.core);
    const shared = new Map<number, number>();
    for (const piece of pieces)
      for (const holder of holders.get(piece) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    let best = -1;
    for (const [holder, count] of shared) if (count > (shared.get(best) ?? 0)) best = holder;
    const source = (shared.get(best) ?? 0) >= sameSentence * pieces.length ? others[best] : undefined;
    return source ? [{ sentence, source }] : [];
  });
}

/** How much sentences have to compare, in characters. */
export function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { core }) => sum + core.length, 0);
}

/** The pieces of a core that are compared, one for each of its characters but the last few. */
export function piecesOf(core: string): string[] {
  return Array.from({ length: core.length - gram + 1 }, (_, at) => core.slice(at, at + gram));
}
