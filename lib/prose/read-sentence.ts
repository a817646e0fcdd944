/** Reads the statements of one sentence: every number with the words that belong to it, and every denial.
 *  Words before a number in its own clause belong to it, else those behind it; topic, time and scope last through the sentence. */
import type { Topic } from '../domain/phrasing';
import { objectsOf } from './denial';
import { isLabel, meaningOf } from './meaning';
import type { Sentence } from './sentences';
import type { Chain, Family, Statement } from './statement';
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
  /** Its numbers are differences: 较上年增加3件. */
  isAside: boolean;
  isOtherTime: boolean;
  /** 有关, 涉及: what follows narrows the number. */
  isAbout: boolean;
  isAltogether: boolean;
  isEach: boolean;
}

export function readSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  thread: Thread,
  around: Surroundings,
): { statements: Statement[]; thread: Thread } {
  const reader = new SentenceReader(sentence, tokens, thread, around);
  return reader.read();
}

class SentenceReader {
  private readonly statements: Statement[] = [];
  private topic: Topic | null;
  private isElsewhere: boolean;
  private isOtherTime: boolean;
  private isUntil = false;
  /** Plans, conditions and duties. */
  private isHypothetical = false;
  /** Cases that are only registered, or fought for another body. */
  private isDocket = false;
  private clause: Clause;
  /** Words of the clause before, where it had no number. */
  private waiting: readonly WordToken[] = [];
  private parted = '';
  private chain: Chain | null = null;
  private chainFamily: Family | null = null;
  private readonly brackets: (Chain | null)[] = [];
  private queue: WordToken[] = [];

  constructor(
    private readonly sentence: Sentence,
    private readonly tokens: readonly Token[],
    private readonly thread: Thread,
    private readonly around: Surroundings,
  ) {
    this.topic = thread.topic;
    this.isElsewhere = thread.isElsewhere;
    this.isOtherTime = thread.isOtherTime;
    this.clause = freshClause(0);
  }

  read(): { statements: Statement[]; thread: Thread } {
    for (let index = 0; index < this.tokens.length; index += 1) {
      const token = this.tokens[index] as Token;
      if (token.kind === 'number') index = this.number(token, index);
      else if (token.kind === 'mark') this.mark(token.text, token.end);
      else if (token.kind === 'denial') index = this.denial(token, index);
      else this.word(token as WordToken);
    }
    const wholes = this.chain ? this.chain.wholes : this.statements.filter(({ unit }) => unit !== '%');
    return {
      statements: this.statements,
      thread: {
        topic: this.topic,
        wholes: wholes.length > 0 ? wholes : this.thread.wholes,
        isElsewhere: this.isElsewhere,
        isOtherTime: this.isOtherTime,
      },
    };
  }

  private word(token: WordToken): void {
    const { clause, around } = this;
    switch (token.kind) {
      case 'noun':
        return this.noun(token);
      case 'year':
        return this.setTime(Number(token.text.slice(0, 4)) !== around.year && around.year !== null, token);
      case 'time':
        return this.time(token);
      case 'scope':
        this.isElsewhere = token.sense !== 'own' && around.isElsewhere(token.sense);
        return;
      case 'guard':
        this.isHypothetical ||= token.sense !== 'docket';
        this.isDocket ||= token.sense === 'docket';
        return;
      case 'role':
        return this.role(token);
      case 'act':
        this.isDocket ||= token.sense === 'soft';
        clause.words.push(token);
        return;
      case 'row':
      case 'result':
        if (this.topic === null && around.isDisclosure && token.sense !== 'soft') this.topic = 'request';
        clause.words.push(token);
        return;
      default:
        clause.words.push(
          token.sense === 'carry-by-year' ? { ...token, sense: carryOf(token.text, around.year) } : token,
        );
    }
  }

  private noun(token: WordToken): void {
    const { clause } = this;
    clause.words.push(token);
    if (clause.isAbout) return;
    if (token.sense === 'matter') this.topic = 'foreign';
    else if (token.sense === 'request' || token.sense === 'supply') this.topic = 'request';
    else if (token.sense === 'ask') {
      if (this.topic === null && this.around.isDisclosure) this.topic = 'request';
    } else if (['review', 'suit', 'document', 'regulation'].includes(token.sense))
      this.topic = token.sense as Topic;
  }

  private time(token: WordToken): void {
    switch (token.sense) {
      case 'this':
        return this.setTime(false, token);
      case 'until':
        this.isUntil = true;
        return;
      case 'compare':
      case 'change':
        this.clause.isAside = true;
        return;
      case 'cumulative':
        this.isOtherTime = true;
        return;
      default:
        return this.setTime(true, token);
    }
  }

  /** A year at the beginning of a clause rules the rest of the sentence, any other its clause only. */
  private setTime(isOther: boolean, { start }: WordToken): void {
    if (start - this.clause.start <= 6) this.isOtherTime = isOther;
    else if (isOther) this.clause.isOtherTime = true;
  }

  private role(token: WordToken): void {
    const { clause } = this;
    switch (token.sense) {
      case 'among':
        return this.open('among');
      case 'including':
        if (this.statements.length > 0) this.open('including');
        return;
      case 'respectively':
        this.queue = queueOf(clause.words.length > 0 ? clause.words : this.waiting);
        if (!this.chain && this.statements.length > 0 && this.queue.some(({ kind }) => isPartKind(kind)))
          this.open('among');
        return;
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
      default:
        if (this.chain) this.chain.isOpen = true;
    }
  }

  private open(opener: Chain['opener']): void {
    const isUnused = this.chain !== null && this.statements.every(({ chain }) => chain !== this.chain);
    if (isUnused && this.chain) {
      this.chain = { ...this.chain, opener };
      return;
    }
    const near = this.statements.filter((each) => each.unit !== '%' && each.chain === this.chain);
    const wholes = near.length > 0 ? near : this.statements.length === 0 ? this.thread.wholes : [];
    this.chain = { opener, wholes, isOpen: false };
    this.chainFamily = null;
  }

  private mark(text: string, end: number): void {
    if (text === '(') {
      this.brackets.push(this.chain);
      if (this.statements.length > 0) this.open('bracket');
    } else if (text === ')') {
      this.chain = this.brackets.pop() ?? null;
    }
    this.parted = text;
    if (text === '、') {
      if (this.clause.words.length === 0) this.clause.start = end;
      return;
    }
    const { clause } = this;
    if (clause.isOtherTime && clause.hasNumber) this.isOtherTime = true;
    this.waiting = clause.hasNumber ? [] : [...(text === ',' || text === ':' ? clause.words : [])];
    this.clause = freshClause(end);
  }

  /** @returns the index of the last token that the number has taken */
  private number(token: NumberToken, index: number): number {
    const { clause } = this;
    const queued = this.queue.shift();
    const nouns = queued?.kind === 'noun' ? [] : clause.words.filter(({ kind }) => kind === 'noun');
    const before = queued ? [...nouns, queued] : clause.words;
    const own = before.filter((word) => word.kind === 'noun' || isLabel(word) || word.kind === 'rate');
    const { words: behind, last } = this.wordsBehind(token, index, own.length > 0);
    const words = own.length + behind.length > 0 ? [...own, ...behind] : this.wordsWaiting(token);
    this.emit(token, words, own.length > 0);
    clause.words = [];
    clause.hasNumber = true;
    clause.isAbout = false;
    clause.isAltogether = false;
    return last;
  }

  /** 全年收到政府信息公开申请，共3件; 申请数量：3件. */
  private wordsWaiting({ start }: NumberToken): readonly WordToken[] {
    const { clause, sentence, waiting } = this;
    const end = waiting.at(-1)?.end ?? 0;
    const isLinked = clause.isAltogether || this.parted === ':';
    const isClose =
      clause.start - end <= 2 &&
      /^(?:总?共计?|总计|合计|为|有)?$/.test(sentence.text.slice(clause.start, start));
    return isLinked && isClose ? waiting : [];
  }

  /** Behind a number that words stand before only its noun counts (收到3件申请), else all up to the next number or mark. */
  private wordsBehind(
    token: NumberToken,
    index: number,
    isNamed: boolean,
  ): { words: WordToken[]; last: number } {
    const words: WordToken[] = [];
    let last = index;
    let end = token.end;
    for (let at = index + 1; at < this.tokens.length; at += 1) {
      const next = this.tokens[at] as Token;
      if (next.kind === 'number' || next.kind === 'mark' || next.kind === 'denial' || next.kind === 'time')
        break;
      if (next.kind === 'role') {
        if (next.sense === 'about' || next.sense === 'all' || next.sense === 'among') break;
        continue;
      }
      const isNear = next.start - end <= 2;
      if (isNamed && !(next.kind === 'noun' && isNear)) break;
      words.push(next as WordToken);
      last = at;
      end = next.end;
    }
    return { words, last };
  }

  private emit(token: NumberToken, words: readonly WordToken[], isNamed: boolean): void {
    const { clause, around } = this;
    if (token.unit === '%' || token.unit === '‰') return this.percentage(token, words);
    if (token.unit === null && !this.endsClause(token, isNamed)) return;
    if (this.namesOther(token.start)) this.isElsewhere = true;
    const isPart = this.chain !== null || (!isNamed && words.length > 0 && this.statements.length > 0);
    const topics = topicsOf(words, this.topic);
    const isShared = topics.length > 1;
    const isSplit = token.value === 0 || clause.isEach;
    if (!isShared) this.topic = topics[0] ?? this.topic;
    const setting = { isPart, isDisclosure: around.isDisclosure, isReviewer: around.isReviewer };
    for (const topic of isShared && isSplit ? topics : [this.topic]) {
      const own = isShared ? words.filter((word) => word.kind !== 'noun' || word.sense === topic) : words;
      const { slots, family } = meaningOf(token, own, topic, setting);
      if (this.chain && this.closes(family, slots)) this.chain = null;
      if (this.chain) this.chainFamily ??= family;
      const isCase = topic === 'review' || topic === 'suit';
      const isNarrowed = isNamed && clause.isAbout && !(isCase && this.tellsDisclosure(token.start));
      const isKept = this.isOwn() && !isNarrowed && !(isCase && this.isDocket);
      const isDated = this.isUntil && !slots.some((slot) => slot.endsWith('in-force'));
      this.add(token, isShared && !isSplit ? [] : slots, family, isKept && !isDated, null, isPart);
    }
  }

  /** A number without a unit counts only as the last word of a named quantity: 予以公开3、部分公开1. */
  private endsClause({ end }: NumberToken, isNamed: boolean): boolean {
    return isNamed && /^(?:[,;。、:)!?]|$)/.test(this.sentence.text.slice(end, end + 1));
  }

  private namesOther(end: number): boolean {
    return this.around.namesOther(this.sentence.text.slice(this.clause.start, end));
  }

  private tellsDisclosure(end: number): boolean {
    return /公开/.test(this.sentence.text.slice(this.clause.start, end));
  }

  /** Whether numbers here are the report's own, of its year, and real. */
  private isOwn(): boolean {
    const { isAside, isOtherTime } = this.clause;
    return !isAside && !isOtherTime && !this.isOtherTime && !this.isElsewhere && !this.isHypothetical;
  }

  /** A step of the whole, told behind its parts, is a part no more: 其中网络2件、信函1件，办结3件. */
  private closes(family: Family | null, slots: readonly string[]): boolean {
    if (this.chainFamily === null || family !== 'process') return false;
    return (
      this.chainFamily !== 'process' && !(this.chainFamily === 'result' && slots.includes('carried-out'))
    );
  }

  private percentage(token: NumberToken, words: readonly WordToken[]): void {
    const { clause } = this;
    const of = this.statements.findLast(({ unit }) => unit !== '%') ?? null;
    const isRate = words.some(({ kind, text }) => kind === 'rate' && text.endsWith('率'));
    const isNamed = words.some(({ kind }) => kind !== 'rate');
    const near =
      of !== null && !isNamed && !isRate && token.start + this.sentence.start - of.end <= 12 ? of : null;
    const named = meaningOf({ ...token, unit: null }, words, this.topic, {
      isPart: true,
      isDisclosure: false,
      isReviewer: false,
    });
    if (!clause.isAside) this.add(token, [], isRate ? 'process' : named.family, this.isOwn(), near, true);
  }

  private denial(token: WordToken, index: number): number {
    const { sentence, around, topic } = this;
    const found = objectsOf(
      this.tokens,
      index,
      sentence.text,
      [...this.waiting, ...this.clause.words],
      topic,
      around.isDisclosure,
    );
    if (found.topic) this.topic = found.topic;
    const isOwn = this.isOwn() && !this.isDocket;
    for (const slot of found.slots) {
      this.add(
        { start: token.start, end: found.end, value: 0, exact: true, unit: null },
        [slot],
        null,
        isOwn,
        null,
        false,
        'denial',
      );
    }
    return found.last;
  }

  private add(
    { start, end, value, exact, unit }: Pick<NumberToken, 'start' | 'end' | 'value' | 'exact' | 'unit'>,
    slots: readonly string[],
    family: Family | null,
    isOwn: boolean,
    of: Statement | null,
    isPart: boolean,
    polarity: Statement['polarity'] = 'count',
  ): void {
    const { sentence, around, chain } = this;
    const offset = sentence.start;
    const clauseEnd = sentence.text.slice(end).search(/[,;。!?()]/);
    this.statements.push({
      polarity,
      slots,
      family,
      value,
      exact,
      unit,
      isOwn,
      isPart,
      chain,
      of,
      passage: around.passage,
      section: around.section,
      start: offset + start,
      end: offset + end,
      clause: {
        start: offset + this.clause.start,
        end: offset + (clauseEnd < 0 ? sentence.text.length : end + clauseEnd),
      },
    });
  }
}

function freshClause(start: number): Clause {
  return {
    start,
    words: [],
    hasNumber: false,
    isAside: false,
    isOtherTime: false,
    isAbout: false,
    isAltogether: false,
    isEach: false,
  };
}

/** Ways and applicants part what was received. */
function isPartKind(kind: string): boolean {
  return kind === 'channel' || kind === 'applicant';
}

/** 行政复议和行政诉讼分别为2件和1件: the words that wait for a number each. */
function queueOf(words: readonly WordToken[]): WordToken[] {
  const labels = words.filter(isLabel);
  const kinds = new Set(labels.map(({ kind }) => kind));
  if (labels.length > 1) return kinds.size === 1 ? labels : [];
  const nouns = words.filter(({ kind, sense }) => kind === 'noun' && sense !== 'ask');
  const cases = nouns.filter(({ sense }) => sense === 'review' || sense === 'suit');
  if (cases.length > 1) return cases;
  return nouns.length > 1 ? nouns : [];
}

/** The topics that the nouns of one number name. A request that a review is about is none of them. */
function topicsOf(words: readonly WordToken[], current: Topic | null): Topic[] {
  const named = new Set<Topic>();
  for (const { kind, sense } of words) {
    if (kind === 'course') named.add('suit');
    if (kind !== 'noun') continue;
    if (sense === 'request' || sense === 'supply') named.add('request');
    else if (sense === 'review' || sense === 'suit' || sense === 'document' || sense === 'regulation')
      named.add(sense);
    else if (sense === 'matter' || sense === 'foreign' || sense === 'mail') named.add('foreign');
  }
  if (named.has('review') || named.has('suit')) named.delete('request');
  if (named.has('foreign') && named.size > 1) named.delete('foreign');
  if (named.size === 0 && current) return [current];
  return [...named];
}
