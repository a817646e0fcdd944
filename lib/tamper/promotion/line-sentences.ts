/** The sentences of a line with the words in them that promote. */
import type { Hit } from '../language/lexicon';
import type { Span } from '../language/words';

/** Offsets into the line, and the promotional words between them. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly hits: Hit[];
  readonly lures: Span[];
  /** It speaks of such things as offices do. */
  readonly honest: boolean;
}

const sentenceEnd = /[。!?;]/g;

/** @param hits of the whole line, in order, as `lures` */
export function sentencesOf(text: string, hits: readonly Hit[], lures: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let nextLure = 0;
  let from = 0;
  const close = (to: number): void => {
    const inside: Hit[] = [];
    for (let hit = hits[next]; hit && hit.end <= to; hit = hits[(next += 1)]) inside.push(hit);
    const sold: Span[] = [];
    for (let lure = lures[nextLure]; lure && lure.end <= to; lure = lures[(nextLure += 1)]) sold.push(lure);
    const honest = inside.some(({ kind }) => kind === 'honest');
    if (to > from) sentences.push({ from, to, hits: inside, lures: sold, honest });
    from = to;
  };
  for (const { index } of text.matchAll(sentenceEnd)) close(index + 1);
  close(text.length);
  return sentences;
}
