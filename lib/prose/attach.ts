/** Which words belong to a number. */
import type { Topic } from '../domain/phrasing/phrase';
import { looseUnits } from '../domain/numerals';
import { isLabel } from './meaning';
import type { NumberToken, Token, WordToken } from './tokens';

const topics: ReadonlySet<string> = new Set(['review', 'suit', 'document', 'regulation']);
const others: ReadonlySet<string> = new Set(['matter', 'foreign', 'mail']);

/** Behind a number that words stand before only its noun counts (收到3件申请), else all up to the next number or mark.
 *  @returns the words, and the index of the last token they take */
export function wordsBehind(
  tokens: readonly Token[],
  index: number,
  isNamed: boolean,
): { words: WordToken[]; last: number } {
  const words: WordToken[] = [];
  let last = index;
  const number = tokens[index] as NumberToken;
  const isLoose = number.unit !== null && looseUnits.has(number.unit);
  let { end } = number;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const next = tokens[at] as Token;
    if (next.kind === 'number' || next.kind === 'mark' || next.kind === 'denial' || next.kind === 'time')
      break;
    if (next.kind === 'role') {
      if (next.sense === 'about' || next.sense === 'all' || next.sense === 'among') break;
      continue;
    }
    const isItsNoun = next.kind === 'noun' && next.start - end <= 2;
    // 两个分局分别收到申请3件: what is counted there is no request.
    if ((isNamed || (isLoose && words.length === 0)) && !isItsNoun) break;
    words.push(next);
    last = at;
    end = next.end;
  }
  return isNextOnes(number, words, tokens[last + 1]) ? { words: [], last: index } : { words, last };
}

/** 其余4件为不予公开1件、无法提供3件: the word right before the next number is that one's. */
function isNextOnes(number: NumberToken, words: readonly WordToken[], next: Token | undefined): boolean {
  const [first] = words;
  const end = words.at(-1)?.end;
  return next?.kind === 'number' && first !== undefined && first.start > number.end && next.start === end;
}

/** 行政复议和行政诉讼分别为2件和1件: the words that wait for a number each. */
export function dealtWords(words: readonly WordToken[]): WordToken[] {
  const labels = words.filter(isLabel);
  const kinds = new Set(labels.map(({ kind }) => kind));
  if (labels.length > 1) return kinds.size === 1 ? labels : [];
  const nouns = words.filter(({ kind, sense }) => kind === 'noun' && sense !== 'ask');
  const cases = nouns.filter(({ sense }) => sense === 'review' || sense === 'suit');
  if (cases.length > 1) return cases;
  return nouns.length > 1 ? nouns : [];
}

/** The topic that a noun sets for what follows, or null where it sets none. */
export function topicOf({ sense }: WordToken): Topic | null {
  if (sense === 'matter') return 'foreign';
  if (sense === 'request' || sense === 'supply') return 'request';
  return topics.has(sense) ? (sense as Topic) : null;
}

/** The topics that the nouns of one number name. A request that a review is about is none of them. */
export function topicsOf(words: readonly WordToken[], current: Topic | null): Topic[] {
  const named = new Set<Topic>();
  for (const word of words) {
    const topic = word.kind === 'course' ? 'suit' : word.kind === 'noun' ? topicOf(word) : null;
    if (topic) named.add(topic);
    else if (word.kind === 'noun' && others.has(word.sense)) named.add('foreign');
  }
  if (named.has('review') || named.has('suit')) named.delete('request');
  if (named.size > 1) named.delete('foreign');
  if (named.size === 0 && current) return [current];
  return [...named];
}
