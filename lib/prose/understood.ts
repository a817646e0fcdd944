/** Whether a statement's clause has been understood to its last word. A reader who passes over words that he does not know takes a figure
 *  for another; who is to blame somebody must know them all. */
import { fillers } from '../domain/phrasing/fillers';
import type { Report } from '../report/model';
import type { Statement } from './statement';
import { isShortFor } from './surroundings';
import { tokensOf } from './tokens';

/** Whether nothing stands in a clause but phrases of the trade, words that change nothing, and the agency's own name. What stands behind a
 *  denial has been looked at (`objectsOf`). */
export function isUnderstood(
  { passage, start, end, clause, polarity, quantities }: Statement,
  { identity }: Report,
): boolean {
  const from = sentenceStart(passage.text, start);
  const own = identity.agency ?? '';
  // 维持8件、其他1件: the rest of what was told before.
  if (/^其[他它](?=\d)/.test(passage.text.slice(clause.start, start + 1))) return false;
  // 宣布失效1件、废止2件: the table counts both as repealed.
  if (quantities.includes('document-repealed') && /失效(?:的)?\d/.test(sentenceAt(passage.text, start)))
    return false;
  // 三件维持、一件纠正: there what came of them stands behind the number.
  if (/^(?:review|suit)/.test(quantities[0] ?? '') && outcomeBehind.test(passage.text.slice(end)))
    return false;
  if (restByOthers.test(passage.text.slice(clause.start, clause.end))) return false;
  // 上年结转的2件因征询第三方意见超过一个月: why it was so narrows nothing.
  const isReasoned = /^[均都]?(?:因(?!政府|信息|公开|申请)|由于)/.test(passage.text.slice(end));
  const to = polarity === 'denial' || isReasoned ? end : clause.end;
  const point = pointAt(passage.text.slice(clause.start, to));
  return unread(passage.text.slice(from, to), clause.start - from + point)
    .flatMap(withoutFillers)
    .every((rest) => isShortFor(rest, own));
}

const outcomeBehind = /^(?:被)?(?:维持|纠正|终止|驳回|撤回|撤诉|撤销|未审结)(?:[、,。;()]|$)/;

/** How a clause is numbered: 三是, (二), 其一. */
function pointAt(clause: string): number {
  return (
    /^(?:[一二三四五六七八九十]{1,2}是|\([一二三四五六七八九十]{1,2}\)|其[一二三四]|首先|其次)/.exec(
      clause,
    )?.[0].length ?? 0
  );
}

/** 其余3件作其他处理: what is left, whatever rows it stands in. */
const restByOthers = /^其余\d+[件宗](?:作|按|为|属)?其[他它]/;

/** Words are read with what stands before them in their sentence. */
function sentenceStart(text: string, at: number): number {
  return Math.max(...['。', ';', '!', '?'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
}

function sentenceAt(text: string, at: number): string {
  const end = text.indexOf('。', at);
  return text.slice(sentenceStart(text, at), end < 0 ? text.length : end);
}

/** What no token covers, from an offset on. */
function unread(sentence: string, from: number): string[] {
  const pieces: string[] = [];
  let at = from;
  for (const token of tokensOf(sentence)) {
    if (token.start > at) pieces.push(sentence.slice(at, token.start));
    at = Math.max(at, token.end);
  }
  return [...pieces, sentence.slice(at)];
}

function withoutFillers(piece: string): string[] {
  const rests: string[] = [];
  for (const [word] of piece.matchAll(/[\p{L}\d]+/gu)) {
    let rest = '';
    for (let at = 0; at < word.length;) {
      const filler = fillers.find((each) => word.startsWith(each, at));
      if (filler === undefined) rest += word.charAt(at);
      else if (rest) rests.push(rest);
      if (filler !== undefined) rest = '';
      at += filler?.length ?? 1;
    }
    if (rest) rests.push(rest);
  }
  return rests;
}
