/** What is kept of a report to find others like it: a few hundred bytes of hashes, no text. Pure. */
import { hash } from '../judge/hash';
import type { ReportRecord } from '../report/record';
import { piecesOf } from '../report/retelling/sentences';
import { toldSentences } from './retold';

/** Two marks a sentence: the two smallest hashes of its pieces. Sentences that say the same have at least one in common, nearly always. */
export interface Sketch {
  /** The length of each sentence that is worth comparing, in characters. */
  readonly lengths: readonly number[];
  /** `marks[2 * i]` and `marks[2 * i + 1]` belong to the sentence of `lengths[i]`. */
  readonly marks: readonly number[];
}

export const marksOfSentence = 2;
/** Marks have 27 bits, so that one fits beside an index into a double. */
const markRange = 2 ** 27;

/** A sketch of what a report tells of its own work; one that tells nothing has an empty sketch. */
export function sketchOf(record: ReportRecord): Sketch {
  const cores = toldSentences(record).map(({ core }) => core);
  return { lengths: cores.map((core) => core.length), marks: cores.flatMap(marksOf) };
}

/** The marks of one sentence. */
export function marksOf(core: string): [number, number] {
  let first = markRange;
  let second = markRange;
  for (const piece of piecesOf(core)) {
    const mark = hash(piece) % markRange;
    if (mark < first) [first, second] = [mark, first];
    else if (mark > first && mark < second) second = mark;
  }
  return [first, second === markRange ? first : second];
}
