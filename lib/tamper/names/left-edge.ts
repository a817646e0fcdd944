/** The left side of a slot: where the name begins, and what stands before it. */
import { leadIns } from '../../domain/agencies';
import { familiarCharacters } from '../language/familiar';
import { type Form, formOf } from '../language/form';
import { hitsIn } from '../language/lexicon';
import { lureOf } from '../language/lure';
import { wordsOf } from '../language/words';

/** What stands left of a slot. `soft`: a word in running text, so that the left end of the name is a guess. */
export type Edge =
  'line' | 'title' | 'quote' | 'bracket' | 'label' | 'sentence' | 'contact' | 'date' | 'soft';

const leadInWords = wordsOf(leadIns.split(' ').filter((word) => word.length > 1));
const shortLeadIns = new Set(leadIns.split(' ').filter((word) => word.length === 1));
const farthest = 40;
/** A brand's Latin name behind its Chinese one: 必一运动(b-sports). */
const lettered = /\([a-z][a-z-]{1,12}\)$/;
const longestLettered = 16;
const inName = /[〇々\u3400-\u9fffa-z0-9_.@+\-·]/;

/** The beginning of the name that ends at `end`: back to a sign that no name holds, past dates and words that lead in. */
export function leftEdge(text: string, end: number): { start: number; edge: Edge } {
  const sign = signBefore(text, end);
  const left = sign + (opening.exec(text.slice(sign, end))?.[0].length ?? 0);
  const dated = dateEnd(text, left, end);
  const start = leadInEnd(text, dated, end);
  if (start > dated) {
    const contact = /(?:请与|联系|咨询|公布|现将)$/.test(text.slice(dated, start));
    return { start, edge: contact ? 'contact' : 'soft' };
  }
  return { start: dated, edge: dated > left ? 'date' : edgeKind(text.charAt(sign - 1)) };
}

function signBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < farthest) {
    const before = text.charAt(at - 1);
    if (before === ')' && /\((?:中国|官方|集团|股份)\)$/.test(text.slice(at - 4, at))) at -= 4;
    else if (before === ')' && lettered.test(text.slice(Math.max(0, at - longestLettered), at)))
      at -= lettered.exec(text.slice(Math.max(0, at - longestLettered), at))?.[0].length ?? 0;
    else if (inName.test(before)) at -= 1;
    else break;
  }
  return at;
}

function edgeKind(before: string): Edge {
  if (before === '《' || before === '〈') return 'title';
  if (before === '"') return 'quote';
  if (before === '(' || before === '【') return 'bracket';
  if (before === ':') return 'label';
  return /[,。;、!?]/.test(before) ? 'sentence' : 'line';
}

/** 2024-03-01, as lists print it in front of a name, or the number of a point: 4.办理区人大代表建议. */
const opening = /^(?:20\d\d[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}\.(?=[〇々\u3400-\u9fff]))/;

/** Past the last year, month or day between `from` and `to`. */
function dateEnd(text: string, from: number, to: number): number {
  for (let at = to; at > from + 1; at -= 1) {
    if (/[年月日号]/.test(text.charAt(at - 1)) && /[\d一二三四五六七八九十〇]/.test(text.charAt(at - 2))) {
      return text.startsWith('度', at) ? at + 1 : at;
    }
  }
  return from;
}

/** Past the last word that leads in to a name. Words inside a brand lead in to nothing: 今年会, 传奇发布网, 在线娱乐. */
function leadInEnd(text: string, from: number, to: number): number {
  let start = from;
  for (let at = to; at > from; at -= 1) {
    const word = leadInWords.longestBefore(text, at, from);
    if (!word || to - at === 1) continue;
    const before = formOf(text.slice(from, at - word.length));
    if (isBranded(before) || (hitsIn(word).length > 0 && before.strength !== 'plain')) continue;
    if (at === to && formOf(text.slice(from, to)).loud.length > 0) continue;
    if (isSaidAgain(text, from, at - word.length, to)) continue;
    start = at;
    break;
  }
  // Behind a firm edge a brand may begin with such a character: 《同乐棋牌市…, 来源:向日葵直播….
  if (start === from && isNameLike(text.slice(from, to))) return start;
  while (
    start < to - 1 &&
    shortLeadIns.has(text.charAt(start)) &&
    hitsIn(text, start, to)[0]?.start !== start
  ) {
    start += 1;
  }
  return start;
}

/** How far around a name it is looked for: looking through the whole page for each would take too long. */
const near = 2_000;

/** 尊龙人生就是博统计局, three times behind a sign: what seems to lead in is a part of a name that no office's word begins. */
function isSaidAgain(text: string, from: number, wordStart: number, to: number): boolean {
  const before = text.slice(from, wordStart);
  if (before.length < 2 || before.length > 12 || familiarCharacters(before) > 0) return false;
  const whole = text.slice(from, to);
  const around = text.slice(Math.max(0, from - near), to + near);
  let times = 0;
  for (let at = around.indexOf(whole); at >= 0 && times < 3; at = around.indexOf(whole, at + 1))
    if (!inName.test(around.charAt(at - 1))) times += 1;
  return times > 2;
}

/** 同乐棋牌, 向日葵视频污版: a short string that holds a word of betting or several promotional ones. */
function isNameLike(term: string): boolean {
  return term.length < 12 && /^[同向从到至据按报让使给跟就因请是来]/.test(term) && lureOf(term).points > 1;
}

function isBranded({ latin, kinds }: Form): boolean {
  return latin.length > 0 || kinds.has('foul');
}
