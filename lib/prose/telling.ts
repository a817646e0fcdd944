/** How far a sentence has been read: what words, topic, time and body hold at a place, and the statements made so far. */
import type { Topic } from '../domain/phrasing/phrase';
import { topicOf } from './attach';
import { Circumstances } from './circumstances';
import { OpenChain } from './open-chain';
import type { Sentence } from './sentences';
import type { Statement } from './statement';
import type { Surroundings } from './surroundings';
import type { NumberToken, Token, WordToken } from './tokens';

/** What one sentence leaves to the next. */
export interface Thread {
  readonly topic: Topic | null;
  /** The numbers that 其中 at the beginning of a sentence would speak of. */
  readonly wholes: readonly Statement[];
  /** The numbers are of other bodies, or of another year. */
  readonly isElsewhere: boolean;
  readonly isOtherTime: boolean;
}

interface Clause {
  start: number;
  /** Labels and nouns since the clause began or the last number. */
  words: WordToken[];
  hasNumber: boolean;
  /** 有关, 涉及: what follows narrows the number. */
  isAbout: boolean;
  isAltogether: boolean;
  isEach: boolean;
}

/** Grows as the sentence is read; `thread` then is what it leaves to the next. */
export class Telling {
  readonly statements: Statement[] = [];
  readonly circumstances: Circumstances;
  readonly chain = new OpenChain();
  topic: Topic | null;
  clause = freshClause(0);
  /** Words of the clause before, where it had no number, and the mark behind it. */
  waiting: readonly WordToken[] = [];
  parted = '';
  /** Words that 分别 deals out, one a number. */
  dealt: WordToken[] = [];
  /** How many there are of what 涉及 narrowed; null where nothing did. */
  narrowed: number | null = null;

  /** How the suits began that were counted last; null where another number stands between. */
  course: string | null = null;

  constructor(
    readonly sentence: Sentence,
    readonly tokens: readonly Token[],
    readonly before: Thread,
    readonly around: Surroundings,
  ) {
    this.topic = before.topic;
    this.circumstances = new Circumstances(around, before.isElsewhere, before.isOtherTime);
  }

  get thread(): Thread {
    const { topic, statements, before, chain } = this;
    const { isElsewhere, isOtherTime } = this.circumstances;
    const told = chain.current?.wholes ?? statements.filter(({ unit }) => unit !== '%');
    return { topic, wholes: told.length > 0 ? told : before.wholes, isElsewhere, isOtherTime };
  }

  setTopic(noun: WordToken): void {
    if (noun.sense === 'ask' && (this.around.isDisclosure || this.around.isAboutRequests))
      this.topic ??= 'request';
    else this.topic = topicOf(noun) ?? this.topic;
  }

  /** @param end where its first number begins, say, or its last word */
  textOfClause(end: number): string {
    return this.sentence.text.slice(this.clause.start, end);
  }

  /** What stands before a number since the last comma outside brackets, so that a bracket does not part a subject from its verb. */
  subjectOf(end: number): string {
    const before = this.sentence.text.slice(0, end);
    const bare = before.replaceAll(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
    return before.slice(Math.max(...[...',;。:('].map((mark) => bare.lastIndexOf(mark))) + 1);
  }

  /** How many numbers follow one another with nothing but 、 or 和 between them: 8件、9件和6件. @param index of the token before them */
  runBehind(index: number): number {
    const numbers = this.tokens.slice(index + 1).filter((token) => token.kind === 'number');
    const end = numbers.findIndex((number, at) => {
      const next = numbers[at + 1];
      return !next || !/^[、,和及与]*$/.test(this.sentence.text.slice(number.end, next.start));
    });
    return end + 1;
  }

  /** @param told what the words around the number make of it */
  add(
    { start, end, value, exact, unit }: Pick<NumberToken, 'start' | 'end' | 'value' | 'exact' | 'unit'>,
    told: Partial<Statement>,
  ): void {
    const { sentence, around, clause, chain } = this;
    const offset = sentence.start;
    const rest = sentence.text.slice(end).search(/[,;。!?()]/);
    this.statements.push({
      polarity: 'count',
      quantities: [],
      family: null,
      isOwn: false,
      isPart: false,
      of: null,
      ...told,
      value,
      exact,
      unit,
      chain: chain.current,
      passage: around.passage,
      section: around.section,
      start: offset + start,
      end: offset + end,
      clause: {
        start: offset + clause.start,
        end: offset + (rest < 0 ? sentence.text.length : end + rest),
      },
    });
  }
}

/** @param start offset into the sentence */
export function freshClause(start: number): Clause {
  return { start, words: [], hasNumber: false, isAbout: false, isAltogether: false, isEach: false };
}
