/** What a word does to the numbers that follow it: names them, tells their time and body, or ties them together. */
import { dealtWords } from './attach';
import type { Chain } from './statement';
import { inYear } from './surroundings';
import type { Telling } from './telling';
import type { WordToken } from './tokens';

/** Words that requests share with other matters. */
const vague: ReadonlySet<string> = new Set(['soft', 'everyone']);

/** Steps that only requests take: 新收, 结转. */
const formal: ReadonlySet<string> = new Set(['new', 'carried-in', 'carried-out']);

/** Takes note of a word in `telling`. It makes no statement: the numbers behind it do. */
export function readWord(telling: Telling, token: WordToken): void {
  const { clause, around, circumstances, chain } = telling;
  switch (token.kind) {
    case 'time':
      if (isOfOtherPeriod(token, chain.current?.opener)) chain.leave();
      return circumstances.note(token, token.start - clause.start);
    case 'year':
    case 'scope':
    case 'guard':
      return circumstances.note(token, token.start - clause.start);
    case 'role':
      return readRole(telling, token);
    case 'noun':
      if (!clause.isAbout) telling.setTopic(token);
      if (token.sense === 'request') chain.isForeign = false;
      break;
    case 'act':
      if (token.sense === 'soft') circumstances.markDocket();
      break;
    case 'row':
    case 'result':
    case 'applicant':
    case 'process':
      if (token.kind === 'process' && !formal.has(token.sense)) break;
      if (around.isAboutRequests && !vague.has(token.sense)) telling.topic ??= 'request';
      break;
    default:
  }
  clause.words.push(inYear(token, around.year));
}

/** 发布445条(自开通以来共8407条), 其中网站自开通以来8407条: no part of a figure of the year. */
function isOfOtherPeriod({ sense, text }: WordToken, opener?: Chain['opener']): boolean {
  return opener === 'bracket' ? sense !== 'this' && sense !== 'partial' : /以来|至今/.test(text);
}

function readRole(telling: Telling, token: WordToken): void {
  const { clause, chain, statements, before } = telling;
  switch (token.sense) {
    case 'among':
      return chain.open('among', statements, before.wholes, telling.topic === 'foreign');
    case 'sorted':
      return chain.sort(statements, before.wholes);
    case 'some':
      // 39件申请中,网络24件: nothing says that these are all.
      chain.open('among', statements, before.wholes);
      return chain.leaveOpen();
    case 'including':
      if (statements.length > 0) chain.open('including', statements, []);
      return;
    case 'respectively':
      return deal(telling, token);
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
function deal(telling: Telling, token: WordToken): void {
  const { clause, chain, statements, waiting, circumstances, tokens } = telling;
  telling.dealt = dealtWords(clause.words.length > 0 ? clause.words : waiting);
  circumstances.deal(telling.runBehind(tokens.indexOf(token)), telling.dealt.length > 0);
  const isParts = telling.dealt.some(({ kind }) => kind === 'channel' || kind === 'applicant');
  if (isParts && !chain.current && statements.length > 0) chain.open('among', statements, []);
}
