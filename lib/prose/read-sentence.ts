/** Reads the statements of one sentence: every number with the words that belong to it, and every denial.
 *  Topic, time and body last through the sentence. */
import { objectsOf } from './denial';
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
    circumstances.endClause(clause.hasNumber);
    const last = statements.at(-1);
    // 共计1199条:动态792条、…: of requests, the form's own rows tell what the parts are.
    if (text === ':' && last?.slots.length === 0 && isRightBehind(telling, last, end))
      chain.open('colon', [last], []);
  }
  telling.waiting = !clause.hasNumber && (text === ',' || text === ':') ? clause.words : [];
  telling.clause = freshClause(end);
}

function isRightBehind({ sentence }: Telling, last: Statement, end: number): boolean {
  return last.unit !== '%' && sentence.start + end - last.end === 1;
}

/** @returns the index of the last token that the denial has taken */
function readDenial(telling: Telling, token: WordToken, index: number): number {
  const { sentence, around, topic, clause, waiting, circumstances, tokens } = telling;
  const before = [...waiting, ...clause.words];
  const found = objectsOf(tokens, index, sentence.text, before, topic, around.isDisclosure);
  telling.topic = found.topic ?? topic;
  const nothing = { start: token.start, end: found.end, value: 0, exact: true, unit: null };
  for (const slot of found.slots) {
    telling.add(nothing, { polarity: 'denial', slots: [slot], isOwn: circumstances.isOwn([], true) });
  }
  return found.last;
}
