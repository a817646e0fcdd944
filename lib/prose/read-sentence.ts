/** Reads the statements of one sentence: every number with the words that belong to it, and every denial.
 *  Topic, time and body last through the sentence. */
import { applicantQuantities } from '../domain/quantities';
import { objectsOf } from './denial';
import { isLabel } from './meaning';
import { readNumber } from './read-number';
import { readWord } from './read-word';
import type { Sentence } from './sentences';
import type { Statement } from './statement';
import type { Surroundings } from './surroundings';
import { freshClause, Telling, type Thread } from './telling';
import type { MarkToken, Token, WordToken } from './tokens';

export interface ReadSentence {
  readonly statements: readonly Statement[];
  readonly thread: Thread;
}

/** Reads a sentence from left to right.
 *  @param thread what the sentence before has left; the one that is returned is for the next */
export function readSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  thread: Thread,
  around: Surroundings,
): ReadSentence {
  const telling = new Telling(sentence, tokens, thread, around);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') index = readNumber(telling, token, index);
    else if (token.kind === 'mark') readMark(telling, token);
    else if (token.kind === 'denial') index = readDenial(telling, token, index);
    else readWord(telling, token);
  }
  return { statements: telling.statements, thread: telling.thread };
}

function readMark(telling: Telling, { text, end }: MarkToken): void {
  const { clause, chain, statements, circumstances } = telling;
  telling.parted = text;
  if (text === '、') {
    if (clause.words.length === 0) clause.start = end;
    return;
  }
  if (text === '(') {
    circumstances.enterBracket();
    // 两项合计26件,占办结总数(61件)的四成: the bracket holds what shares are of.
    const isBase = /占[^,;。()\d]{0,12}$/.test(telling.textOfClause(end - 1));
    chain.enterBracket(isBase ? [] : statements);
    if (isBase) chain.leave();
  } else if (text === ')') {
    circumstances.leaveBracket();
    chain.leaveBracket();
  } else {
    readEvery(telling);
    if (!clause.hasNumber && ofSomeApplicants.test(telling.textOfClause(end - 1))) circumstances.narrow();
    circumstances.endClause(clause.hasNumber);
    const last = statements.findLast((each) => !isDifference(each));
    // 共计1199条:动态792条、…: of requests, the form's own rows tell what the parts are.
    if (
      text === ':' &&
      last &&
      isRightBehind(telling, last, end) &&
      (last.quantities.length === 0 || last !== statements.at(-1))
    )
      chain.open('colon', [last], []);
  }
  telling.waiting = !clause.hasNumber && (text === ',' || text === ':') ? clause.words : [];
  telling.clause = freshClause(end);
}

/** A clause about what some applicants asked for, or about the rest: 其余的,予以公开4件. */
const ofSomeApplicants =
  /^(?:其余|剩余|余下)(?:的|各件|申请)?$|^(?:自然人|商业企业|企业|科研机构|社会公益组织|法律服务机构|律师事务所|律所)(?:的|提出的|提交的)?申请的[^,\d]{2,12}$/;

/** 收到3件申请,全部由自然人提出; 行政复议3件,结果均为维持: as many as were told right before. Of one case nobody says all. */
function readEvery(telling: Telling): void {
  const { clause, statements, sentence } = telling;
  const [word, ...others] = clause.words.filter((each) => isLabel(each) && each.kind !== 'act');
  const whole = statements.at(-1);
  if (!word || others.length > 0 || !whole || clause.isAbout) return;
  const isSaidOfAll = /^(?:均|全部)/.test(word.text);
  // 直接起诉2件均获维持: right behind the number, without a mark.
  const isBehind = isSaidOfAll && word.start === whole.end - sentence.start;
  if (clause.hasNumber && !isBehind) return;
  const isEach = clause.isEach || isSaidOfAll || whole.value === 1;
  const isCourse = courses.has(whole.quantities.join());
  if (!whole.isOwn || (whole.isPart && !isCourse) || whole.value === 0 || !isEach) return;
  const quantity = quantityOfEvery(word, whole);
  const isNext =
    isBehind ||
    /^[^,;。\d]{0,12},(?:经[^,;。\d]{1,6},)?$/.test(
      sentence.text.slice(whole.end - sentence.start, clause.start),
    );
  if (quantity === null || !isNext) return;
  const { value, exact, unit } = whole;
  const { start, end } = word;
  const family = word.kind === 'applicant' || word.kind === 'course' ? word.kind : 'outcome';
  telling.add({ start, end, value, exact, unit }, { quantities: [quantity], family, isOwn: true });
}

/** Suits by their course, which are told as parts of all of them, and have outcomes of their own. */
const courses: ReadonlySet<string> = new Set(['suit-direct', 'suit-after']);

function quantityOfEvery({ kind, sense }: WordToken, { quantities }: Statement): string | null {
  const isReceived = quantities.some((quantity) => quantity === 'received' || quantity === 'new');
  if (kind === 'applicant') return isReceived && applicantQuantities.has(sense) ? sense : null;
  const [base = '', ...more] = quantities;
  if (kind === 'course') return base === 'suit' && more.length === 0 ? sense : null;
  const isCase = more.length === 0 && /^(?:review|suit(?:-direct|-after)?)$/.test(base);
  return kind === 'outcome' && isCase && sense !== 'soft' ? `${base}-${sense}` : null;
}

/** Whether nothing but a difference stands between a number and the mark: 新收157件,较上年增加31件:. */
function isRightBehind({ sentence, statements }: Telling, last: Statement, end: number): boolean {
  const nearest = statements.at(-1) ?? last;
  const between = nearest === last ? '' : nearest.passage.text.slice(last.end, nearest.clause.start);
  return last.unit !== '%' && sentence.start + end - nearest.end === 1 && /^,?$/.test(between);
}

/** 较上年增加31件. */
function isDifference({ passage, clause, start }: Statement): boolean {
  return /^(?:[较比与同和]|同比|环比)[^,]*(?:增加|减少|增长|下降|上升|[多少增减])了?$/.test(
    passage.text.slice(clause.start, start),
  );
}

/** @returns the index of the last token that the denial has taken */
function readDenial(telling: Telling, token: WordToken, index: number): number {
  const { sentence, around, topic, clause, waiting, circumstances, tokens } = telling;
  const before = [...waiting, ...clause.words];
  // 1件镇里没有: the count is what is denied of.
  if (clause.hasNumber && tokens[index + 1]?.kind === 'mark') return index;
  const found = objectsOf(tokens, index, sentence.text, before, topic, around.isDisclosure);
  telling.topic = found.topic ?? topic;
  const nothing = { start: token.start, end: found.end, value: 0, exact: true, unit: null };
  for (const quantity of found.quantities) {
    telling.add(nothing, {
      polarity: 'denial',
      quantities: [quantity],
      isOwn: circumstances.isOwn([], true),
    });
  }
  return found.last;
}
