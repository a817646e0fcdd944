/** Reads the statements of one sentence: every number with the words that belong to it, and every denial.
 *  Words before a number in its own clause belong to it, else those behind it; topic, time and body last through the sentence. */
import type { Topic } from '../domain/phrasing';
import { dealtWords, topicOf, topicsOf, wordsBehind } from './attach';
import { Circumstances } from './circumstances';
import { objectsOf } from './denial';
import { isLabel, meaningOf, type Setting } from './meaning';
import { OpenChain } from './open-chain';
import type { Sentence } from './sentences';
import type { Statement } from './statement';
import { carryOf, type Surroundings } from './surroundings';
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

export interface ReadSentence {
  readonly statements: readonly Statement[];
  readonly thread: Thread;
}

export function readSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  thread: Thread,
  around: Surroundings,
): ReadSentence {
  return new SentenceReader(sentence, tokens, thread, around).read();
}

/** Words that requests share with other matters. */
const vague: ReadonlySet<string> = new Set(['soft', 'everyone']);

class SentenceReader {
  private readonly statements: Statement[] = [];
  private readonly circumstances: Circumstances;
  private readonly chain = new OpenChain();
  private topic: Topic | null;
  private clause = freshClause(0);
  /** Words of the clause before, where it had no number, and the mark behind it. */
  private waiting: readonly WordToken[] = [];
  private parted = '';
  private dealt: WordToken[] = [];
  /** How many there are of what 涉及 narrowed; null where nothing did. */
  private narrowed: number | null = null;

  constructor(
    private readonly sentence: Sentence,
    private readonly tokens: readonly Token[],
    private readonly thread: Thread,
    private readonly around: Surroundings,
  ) {
    this.topic = thread.topic;
    this.circumstances = new Circumstances(around, thread.isElsewhere, thread.isOtherTime);
  }

  read(): ReadSentence {
    for (let index = 0; index < this.tokens.length; index += 1) {
      const token = this.tokens[index] as Token;
      if (token.kind === 'number') index = this.number(token, index);
      else if (token.kind === 'mark') this.mark(token.text, token.end);
      else if (token.kind === 'denial') index = this.denial(token, index);
      else this.word(token);
    }
    const { topic, statements, thread, chain } = this;
    const { isElsewhere, isOtherTime } = this.circumstances;
    const told = chain.current?.wholes ?? statements.filter(({ unit }) => unit !== '%');
    return {
      statements,
      thread: { topic, wholes: told.length > 0 ? told : thread.wholes, isElsewhere, isOtherTime },
    };
  }

  private word(token: WordToken): void {
    const { clause, around, circumstances } = this;
    switch (token.kind) {
      case 'year':
      case 'time':
      case 'scope':
      case 'guard':
        return circumstances.note(token, token.start - clause.start);
      case 'role':
        return this.role(token.sense);
      case 'noun':
        if (!clause.isAbout) this.setTopic(token);
        if (token.sense === 'request') this.chain.isForeign = false;
        break;
      case 'act':
        if (token.sense === 'soft') circumstances.markDocket();
        break;
      case 'row':
      case 'result':
      case 'applicant':
        if (around.isAboutRequests && !vague.has(token.sense)) this.topic ??= 'request';
        break;
      default:
    }
    const sense = token.sense === 'carry-by-year' ? carryOf(token.text, around.year) : token.sense;
    clause.words.push({ ...token, sense });
  }

  private setTopic(noun: WordToken): void {
    if (noun.sense === 'ask' && (this.around.isDisclosure || this.around.isAboutRequests))
      this.topic ??= 'request';
    else this.topic = topicOf(noun) ?? this.topic;
  }

  private role(sense: string): void {
    const { clause, chain, statements, thread } = this;
    switch (sense) {
      case 'among':
        return chain.open('among', statements, thread.wholes, this.topic === 'foreign');
      case 'some':
        // 39件申请中,网络24件: nothing says that these are all.
        chain.open('among', statements, thread.wholes);
        return chain.leaveOpen();
      case 'including':
        if (statements.length > 0) chain.open('including', statements, []);
        return;
      case 'respectively':
        return this.deal();
      case 'each':
      case 'all':
        clause.isEach = true;
        return;
      case 'altogether':
        clause.isAltogether = true;
        return;
      case 'about':
        clause.isAbout = true;
        return;
      case 'open':
        // 因行政执法案卷等原因不予公开3件: the row is an example only.
        clause.words = clause.words.filter(({ kind }) => kind !== 'row');
        return chain.leaveOpen();
      default:
        chain.leaveOpen();
    }
  }

  /** 收到申请8件，网络、信函分别为5件、3件: what is dealt out may be the parts of what was told before. */
  private deal(): void {
    const { clause, chain, statements } = this;
    this.circumstances.deal();
    this.dealt = dealtWords(clause.words.length > 0 ? clause.words : this.waiting);
    const isParts = this.dealt.some(({ kind }) => kind === 'channel' || kind === 'applicant');
    if (isParts && !chain.current && statements.length > 0) chain.open('among', statements, []);
  }

  private mark(text: string, end: number): void {
    const { clause, chain, statements } = this;
    this.parted = text;
    if (text === '、') {
      if (clause.words.length === 0) clause.start = end;
      return;
    }
    if (text === '(') {
      this.circumstances.enterBracket();
      chain.enterBracket(statements);
    } else if (text === ')') {
      this.circumstances.leaveBracket();
      chain.leaveBracket();
    } else {
      this.circumstances.endClause(clause.hasNumber);
    }
    this.waiting = !clause.hasNumber && (text === ',' || text === ':') ? clause.words : [];
    this.clause = freshClause(end);
  }

  /** @returns the index of the last token that the number has taken */
  private number(token: NumberToken, index: number): number {
    const { clause, tokens } = this;
    const dealt = this.dealt.shift();
    const nouns = dealt?.kind === 'noun' ? [] : clause.words.filter(({ kind }) => kind === 'noun');
    const before = dealt ? [...nouns, dealt] : clause.words;
    const own = before.filter((word) => word.kind === 'noun' || word.kind === 'rate' || isLabel(word));
    const isNamed = own.length > 0;
    const { words: behind, last } = wordsBehind(tokens, index, isNamed);
    const words = isNamed || behind.length > 0 ? [...own, ...behind] : this.wordsWaiting(token);
    this.circumstances.nextNumber(this.textOfClause(token.start));
    if (token.unit === '%' || token.unit === '‰') this.percentage(token, words);
    else if (token.unit !== null || (isNamed && this.endsClause(token))) this.count(token, words, isNamed);
    const kept = this.circumstances.isDealing ? own : [];
    // 涉及两个部门的申请5件: the first number only tells what the second is about.
    const isAbout = clause.isAbout && /^[\u4e00-\u9fff]{0,8}的/.test(this.sentence.text.slice(token.end));
    const { isEach } = clause;
    this.clause = { ...freshClause(clause.start), words: kept, hasNumber: true, isEach, isAbout };
    return last;
  }

  /** 全年收到政府信息公开申请，共3件; 申请数量：3件. */
  private wordsWaiting({ start }: NumberToken): readonly WordToken[] {
    const { clause, waiting } = this;
    const isLinked = clause.isAltogether || this.parted === ':';
    const isClose = clause.start - (waiting.at(-1)?.end ?? 0) <= 2;
    return isLinked && isClose && /^(?:总?共计?|总计|合计|为|有)?$/.test(this.textOfClause(start))
      ? waiting
      : [];
  }

  /** A number without a unit counts only as the last word of a named quantity: 予以公开3、部分公开1. */
  private endsClause({ end }: NumberToken): boolean {
    return /^(?:[,;。、:)!?]|$)/.test(this.sentence.text.slice(end, end + 1));
  }

  private count(token: NumberToken, words: readonly WordToken[], isNamed: boolean): void {
    const { clause, around, chain, circumstances } = this;
    for (const word of words) if (word.sense === 'ask') this.setTopic(word);
    const topics = topicsOf(words, this.topic);
    const isShared = topics.length > 1;
    const isSplit = token.value === 0 || clause.isEach;
    if (!isShared) this.topic = topics[0] ?? this.topic;
    // 收到8件，7件已答复: told behind the number, it is what became of some.
    const isSome = !isNamed && words.length > 0 && this.statements.length > 0;
    const setting: Setting = {
      ...around,
      isDisclosure: around.isDisclosure && token.start >= around.generalUntil,
      isPart: chain.current !== null || isSome,
    };
    for (const topic of isShared && isSplit ? topics : [this.topic]) {
      const own = isShared ? words.filter((word) => word.kind !== 'noun' || word.sense === topic) : words;
      const { slots, family } = meaningOf(token, own, topic, setting);
      chain.accept(family, slots);
      const isCase = topic === 'review' || topic === 'suit';
      const isNarrowed =
        isNamed && clause.isAbout && !(isCase && this.textOfClause(token.start).includes('公开'));
      this.add(token, {
        slots: (isShared && !isSplit) || chain.isOfOthers(family) ? [] : slots,
        family,
        isOwn: circumstances.isOwn(slots, isCase) && !isNarrowed && !this.isOfNarrowed(token, words),
        isPart: chain.current !== null || isSome,
      });
      if (isNarrowed) this.narrowed = token.value;
    }
  }

  /** 联合办理涉及两个部门的申请5件,由我局答复3件: a step of some, told without a noun of its own. */
  private isOfNarrowed({ value }: NumberToken, words: readonly WordToken[]): boolean {
    const isAnew = words.some(({ kind }) => kind === 'noun');
    return this.narrowed !== null && value <= this.narrowed && !isAnew;
  }

  /** The share of the number right before it, or of what its own words name. */
  private percentage(token: NumberToken, words: readonly WordToken[]): void {
    const isOwn = this.circumstances.isOwn([], false);
    const isRate = words.some(({ kind, text }) => kind === 'rate' && text.endsWith('率'));
    const isNamed = words.some(({ kind }) => kind !== 'rate');
    const last = this.statements.findLast(({ unit }) => unit !== '%');
    const isNear = last !== undefined && token.start + this.sentence.start - last.end <= 12;
    const setting: Setting = { isPart: true, isDisclosure: false, isReviewer: false };
    const named = meaningOf({ ...token, unit: null }, words, this.topic, setting).family;
    this.add(token, {
      family: isRate ? 'process' : named,
      isOwn,
      isPart: true,
      of: last && isNear && !isNamed && !isRate ? last : null,
    });
  }

  private denial(token: WordToken, index: number): number {
    const { sentence, around, topic, clause, circumstances, tokens } = this;
    const before = [...this.waiting, ...clause.words];
    const found = objectsOf(tokens, index, sentence.text, before, topic, around.isDisclosure);
    this.topic = found.topic ?? topic;
    const nothing = { start: token.start, end: found.end, value: 0, exact: true, unit: null };
    for (const slot of found.slots) {
      this.add(nothing, { polarity: 'denial', slots: [slot], isOwn: circumstances.isOwn([], true) });
    }
    return found.last;
  }

  private add(
    { start, end, value, exact, unit }: Pick<NumberToken, 'start' | 'end' | 'value' | 'exact' | 'unit'>,
    told: Partial<Statement>,
  ): void {
    const { sentence, around, clause, chain } = this;
    const offset = sentence.start;
    const rest = sentence.text.slice(end).search(/[,;。!?()]/);
    this.statements.push({
      polarity: 'count',
      slots: [],
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

  private textOfClause(end: number): string {
    return this.sentence.text.slice(this.clause.start, end);
  }
}

function freshClause(start: number): Clause {
  return { start, words: [], hasNumber: false, isAbout: false, isAltogether: false, isEach: false };
}
