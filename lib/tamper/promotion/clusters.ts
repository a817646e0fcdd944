/** Words that sell, one beside the other in the midst of a sentence: 支付宝扫脸高防私服搭建、手机号注册均可. No sentence of an office has them so, unless it
 *  speaks of cases. */
import { lures, wares } from '../../domain/lures';
import { familiarCharacters } from '../language/familiar';
import { hitsIn } from '../language/lexicon';
import { lureOf } from '../language/lure';
import { wordsOf } from '../language/words';

interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly points: number;
}

const sellers = wordsOf([...lures.split(' '), ...wares.split(' ')].filter((word) => word.length > 1));
const leastPoints = 3;
/** What may stand between two words. */
const between = /^[〇々\u3400-\u9fffa-z\d]?$/;
/** A cluster reaches no further than this from its first bold word. */
const reach = 16;

/** The clusters around places where a bold word stands. @param bold the places, in order; @param from, to the sentence */
export function* clustersIn(
  text: string,
  from: number,
  to: number,
  bold: Iterable<{ readonly start: number; readonly end: number }>,
): Generator<Cluster> {
  let after = from;
  for (const word of bold) {
    if (word.start < after) continue;
    const start = reachLeft(text, word.start, Math.max(after, word.start - reach));
    const end = reachRight(text, word.end, Math.min(to, word.end + reach));
    const { points, rest } = lureOf(text.slice(start, end));
    if (points < leastPoints || familiarCharacters(rest) > 0) continue;
    after = end;
    yield { start, end, points };
  }
}

/** Back over words that stand next to each other, or with one character between them. */
function reachLeft(text: string, from: number, floor: number): number {
  for (let at = from; ;) {
    const word = [0, 1]
      .filter((gap) => between.test(text.slice(at - gap, at)))
      .map((gap) => wordBefore(text, at - gap, floor))
      .find((start) => start >= 0);
    if (word === undefined) return at;
    at = word;
  }
}

function wordBefore(text: string, to: number, floor: number): number {
  const { length } = sellers.longestBefore(text, to, floor);
  return length === 0 ? -1 : to - length;
}

function reachRight(text: string, from: number, ceiling: number): number {
  for (let at = from; ;) {
    const length = [0, 1]
      .filter((gap) => between.test(text.slice(at, at + gap)))
      .map((gap) => wordLength(text, at + gap) && wordLength(text, at + gap) + gap)
      .find((each) => each > 0);
    if (!length || at + length > ceiling) return at;
    at += length;
  }
}

function wordLength(text: string, at: number): number {
  const [hit] = hitsIn(text, at, at + 8);
  const known = hit?.start === at && hit.kind !== 'honest' ? hit.word.length : 0;
  return Math.max(known, sellers.longestAt(text, at).length);
}
