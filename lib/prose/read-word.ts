/** What a word does to the numbers that follow it: names them, tells their time and body, or ties them together. */
import { dealtWords } from './attach';
import { carryOf } from './surroundings';
import type { Telling } from './telling';
import type { WordToken } from './tokens';

/** Words that requests share with other matters. */
const vague: ReadonlySet<string> = new Set(['soft', 'everyone']);

/** Steps that only requests take: 新收, 结转. */
const formal: ReadonlySet<string> = new Set(['new', 'carried-in', 'carried-out']);

export function readWord(telling: Telling, token: WordToken): void {
  const { clause, around, circumstances, chain } = telling;
  switch (token.kind) {
    case 'year':
    case 'time':
    case 'scope':
    case 'guard':
      return circumstances.note(token, token.start - clause.start);
    case 'role':
      return readRole(telling, token.sense);
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
  const sense = token.sense === 'carry-by-year' ? carryOf(token.text, around.year) : token.sense;
  clause.words.push({ ...token, sense });
}

function readRole(telling: Telling, sense: string): void {
  const { clause, chain, statements, before } = telling;
  switch (sense) {
    case 'among':
      return chain.open('among', statements, before.wholes, telling.topic === 'foreign');
    case 'sorted':
      return chain.open('colon', statements, before.wholes);
    case 'some':
      // 39件申请中,网络24件: nothing says that these are all.
      chain.open('among', statements, before.wholes);
      return chain.leaveOpen();
    case 'including':
      if (statements.length > 0) chain.open('including', statements, []);
      return;
    case 'respectively':
      return deal(telling);
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
function deal(telling: Telling): void {
  const { clause, chain, statements, waiting, circumstances } = telling;
  circumstances.deal();
  telling.dealt = dealtWords(clause.words.length > 0 ? clause.words : waiting);
  const isParts = telling.dealt.some(({ kind }) => kind === 'channel' || kind === 'applicant');
  if (isParts && !chain.current && statements.length > 0) chain.open('among', statements, []);
}
