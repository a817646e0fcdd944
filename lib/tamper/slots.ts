/** Slots: places in the text where grammar asks for the name of a place or agency, and what stands there instead.
 *  A slot has a firm left edge, a stem, and on its right an ending (市, 县 …) with an authority, or an authority alone. */
import {
  authorityTails,
  bodies,
  brandLikeTrades,
  heads,
  leadIns,
  pointers,
  trades,
} from '../domain/agencies';
import { divisionEndings, gazetteer, localEndings } from '../domain/places';
import { stemOf } from '../domain/stems';
import { brandLikeness, type Form, formOf } from './form';
import { hitsIn } from './lexicon';
import type { Sheet } from './sheet';
import { isSentence } from './vocabulary';
import { wordsOf } from './words';

/** What stands left of a slot. `soft`: a word in running text, so that the left end of the stem is a guess. */
export type Edge =
  'line' | 'title' | 'quote' | 'bracket' | 'label' | 'sentence' | 'contact' | 'date' | 'soft';

/** What the stem is followed by. */
export type Head = 'government' | 'party' | 'bureau' | 'office' | 'site' | 'report' | 'other';

export interface Slot {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly edge: Edge;
  readonly head: Head;
  /** The ending that follows the term, or '' where an agency follows at once. */
  readonly ending: string;
  /** The ending is one of towns and zones, whose names no list holds. */
  readonly isLocal: boolean;
}

const tradeWords = wordsOf(trades);
const headWords = wordsOf(heads);
const tailWords = wordsOf(authorityTails);
const bodyWords = wordsOf(bodies);
const leadInWords = wordsOf(leadIns.split(' ').filter((word) => word.length > 1));
const shortLeadIns = new Set(leadIns.split(' ').filter((word) => word.length === 1));
const pointerWords = wordsOf(pointers);
const localWords = wordsOf(localEndings);
const endings = wordsOf(divisionEndings);
const brandLike = wordsOf(brandLikeTrades);

const farthest = 40;
const inName = /[\p{Script=Han}a-z0-9_.@+\-·]/u;
const anyHead = new RegExp(
  heads
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
/** Heads that only a place can stand before at once. */
const governing = /政府/;
const anyEnding = /街道|[省市县区州旗盟镇乡]/g;

const reportYear =
  /(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})年度?(?:部门|本级)?政府信息公开(?:工作)?(?:年度?报|情况)/g;

/** All slots whose stem no place, pointer or lead-in explains. */
export function* slots(sheet: Sheet): Generator<Slot> {
  yield* slotsWithEnding(sheet.text);
  yield* slotsWithout(sheet.text);
  yield* slotsBeforeYear(sheet.text);
}

/** X市退役军人事务局, 《X县人民政府办公室…, X镇人民政府: the stem before an ending. */
function* slotsWithEnding(text: string): Generator<Slot> {
  for (const { index, 0: last } of text.matchAll(anyEnding)) {
    const to = index + last.length;
    const head = authorityAt(text, to);
    if (!head) continue;
    const local = localWords.longestBefore(text, to);
    const ending = local.length > 1 || /[镇乡]/.test(last) ? local : endings.longestBefore(text, to);
    const slot = unexplained(text, to - ending.length, ending);
    if (slot) yield { ...slot, head, ending, isLocal: ending === local };
  }
}

/** X人民政府办公室, X教育局: an authority without any division's ending before it. */
function* slotsWithout(text: string): Generator<Slot> {
  for (const { index, 0: found } of text.matchAll(anyHead)) {
    if (isNamed(text, index) || headWords.longestBefore(text, index)) continue;
    const { end, outermost } = tradesBefore(text, index);
    if (found.length === 1 && outermost === '') continue;
    if (isNamed(text, end)) continue;
    const slot = unexplained(text, end, '');
    if (!slot || slot.term.length < 2) continue;
    if (!governing.test(found) && outermost === '' && brandLikeness(formOf(slot.term)) === 0) continue;
    const wider = brandLike.has(outermost) && end + outermost.length < index ? outermost.length : 0;
    const term = text.slice(slot.start, slot.end + wider);
    yield { ...slot, term, end: slot.end + wider, head: headKind(found), ending: '', isLocal: false };
  }
}

/** X2023年政府信息公开工作年度报告, where X ends as no agency's name does. */
function* slotsBeforeYear(text: string): Generator<Slot> {
  for (const { index } of text.matchAll(reportYear)) {
    if (isNamed(text, index) || headWords.longestBefore(text, index)) continue;
    const slot = unexplained(text, index, '');
    if (slot && slot.term.length > 1) yield { ...slot, head: 'report', ending: '', isLocal: false };
  }
}

/** Whether a place with its ending stands before `end`: slots with an ending are looked at for themselves. */
function isNamed(text: string, end: number): boolean {
  return endings.longestBefore(text, end) !== '' || localWords.longestBefore(text, end) !== '';
}

/** Where the trades that lead up to a head begin, and the first of them. 城市 is no trade in 海城市教育局. */
function tradesBefore(text: string, head: number): { end: number; outermost: string } {
  let end = head;
  let outermost = '';
  while (head - end < farthest && !endsInDivision(text, end)) {
    const joint = end < head && /[和与及、]/.test(text.charAt(end - 1)) ? text.charAt(end - 1) : '';
    const word = tradeWords.longestBefore(text, end) || joint;
    if (!word) break;
    outermost = word;
    end -= word.length;
  }
  return { end, outermost };
}

/** Whether a listed division's name with its ending stands before `end`. */
function endsInDivision(text: string, end: number): boolean {
  const ending = endings.longestBefore(text, end);
  if (!ending) return false;
  const { stems, longestStem } = gazetteer();
  const to = end - ending.length;
  for (let length = Math.min(longestStem, to); length > 1; length -= 1) {
    if (stems.has(text.slice(to - length, to))) return true;
  }
  return false;
}

/** The kind of authority that begins at `from`, or null: 人民政府…, 委…, or trades that end in a head. */
function authorityAt(text: string, from: number): Head | null {
  const tail = tailWords.longestAt(text, from);
  if (tail)
    return tail.startsWith('政府网') || text.startsWith('政府网', from)
      ? 'site'
      : tail.includes('政府')
        ? 'government'
        : 'party';
  let at = from;
  while (at - from < farthest) {
    const head = headWords.longestAt(text, at);
    if (head && at > from) return headKind(head);
    const word =
      tradeWords.longestAt(text, at) ||
      (at > from && /[和与及]/.test(text.charAt(at)) ? text.charAt(at) : '');
    if (!word) return null;
    at += word.length;
  }
  return null;
}

function headKind(head: string): Head {
  if (head.includes('网')) return 'site';
  if (head.includes('办公')) return 'office';
  if (head.includes('政府')) return 'government';
  return /[局厅]$/.test(head) ? 'bureau' : 'other';
}

/** What stands between the left edge and `end`, where nothing honest explains it. */
function unexplained(
  text: string,
  end: number,
  ending: string,
): Omit<Slot, 'head' | 'ending' | 'isLocal'> | null {
  const left = leftEdge(text, end);
  if (left === end) return null;
  const afterDate = dateEnd(text, left, end);
  let start = afterDate;
  let edge: Edge = afterDate > left ? 'date' : edgeKind(text, left);
  if (start >= end || pointerWords.longestBefore(text, end, start)) {
    if (start >= end || formOf(text.slice(start, end)).strength !== 'strong') return null;
  }
  const led = leadInEnd(text, start, end);
  if (led > start) {
    edge = /(?:请与|联系|咨询)$/.test(text.slice(start, led)) ? 'contact' : 'soft';
    start = led;
  }
  start = bodyEnd(text, start, end);
  start = unlistedPlaceEnd(text, placeEnd(text, start, end), end);
  if (start >= end) return null;
  const term = text.slice(start, end);
  if (isSentence(term) && !isForeign(formOf(term))) return null;
  if (endsInPlace(stemOf(term + ending)) || (ending === '' && isBody(term))) return null;
  return { term, start, end, edge };
}

function leftEdge(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < farthest) {
    const before = text.charAt(at - 1);
    if (before === ')' && /\((?:中国|官方|集团|股份)\)$/.test(text.slice(at - 4, at))) at -= 4;
    else if (inName.test(before)) at -= 1;
    else break;
  }
  return at;
}

function edgeKind(text: string, at: number): Edge {
  const before = text.charAt(at - 1);
  if (before === '' || before === '\n') return 'line';
  if (before === '《' || before === '〈') return 'title';
  if (before === '"') return 'quote';
  if (before === '(' || before === '【') return 'bracket';
  if (before === ':') return 'label';
  return /[,。;、!?]/.test(before) ? 'sentence' : 'line';
}

/** Past the last year, month or day between `from` and `to`. */
function dateEnd(text: string, from: number, to: number): number {
  for (let at = to; at > from + 1; at -= 1) {
    if (/[年月日号]/.test(text.charAt(at - 1)) && /[\d一二三四五六七八九十〇]/.test(text.charAt(at - 2))) {
      return text.startsWith('度', at) ? at + 1 : at;
    }
  }
  return from;
}

/** Past the last word that leads in to a name. A string that is nothing but such words is explained, unless its form is loud. */
function leadInEnd(text: string, from: number, to: number): number {
  let start = from;
  for (let at = to; at > from; at -= 1) {
    const word = leadInWords.longestBefore(text, at, from);
    if (!word || (hitsIn(word).length > 0 && formOf(text.slice(from, at - word.length)).strength !== 'plain'))
      continue;
    if (at < to || formOf(text.slice(from, to)).loud.length === 0) {
      start = at;
      break;
    }
  }
  while (start < to && shortLeadIns.has(text.charAt(start))) start += 1;
  return start;
}

/** Past the listed places with their endings that a name begins with: 山东省, 莱阳市. A bare stem stays: brands begin with such too. */
function placeEnd(text: string, from: number, to: number): number {
  const { stems, longestStem } = gazetteer();
  let start = from;
  for (let length = 2; length <= Math.min(longestStem, to - start); length += 1) {
    if (!stems.has(text.slice(start, start + length))) continue;
    const ending = endings.longestAt(text, start + length);
    if (!ending || start + length + ending.length > to) continue;
    start += length + ending.length;
    length = 1;
  }
  return start;
}

/** Past the name of a higher body: 国家税务总局岚泽县税务局. */
function bodyEnd(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from + 2; at -= 1) {
    const head = headWords.longestBefore(text, at, from);
    if (head && (head.length > 1 || tradeWords.longestBefore(text, at - 1, from))) return at;
  }
  return from;
}

/** Past a place that no list has: 澄原市QV88在线. What follows it counts where it could be a brand's; a trade that no list has does not. */
function unlistedPlaceEnd(text: string, from: number, to: number): number {
  const found = /^\p{Script=Han}{2,4}[市县区镇乡旗]/u.exec(text.slice(from, to))?.[0] ?? '';
  if (found === '' || from + found.length >= to || formOf(found).strength !== 'plain') return from;
  return formOf(text.slice(from + found.length, to)).strength === 'plain' ? to : from + found.length;
}

/** Letters of a brand, or a word that no office has in a name. */
function isForeign({ latin, kinds }: Form): boolean {
  return latin.length > 0 || kinds.has('foul') || kinds.has('web');
}

/** Whether the string is the name of a body of another kind, and nothing loud in it. */
function isBody(term: string): boolean {
  return brandLikeness(formOf(term)) === 0 && bodyWords.longestBefore(term, term.length) !== '';
}

/** Whether the string ends in a place that lists or grammar know and nothing loud stands before it. */
function endsInPlace(term: string): boolean {
  const { stems, longestStem } = gazetteer();
  for (let length = Math.min(longestStem, term.length); length > 1; length -= 1) {
    if (stems.has(term.slice(-length))) return formOf(term.slice(0, -length)).strength !== 'strong';
  }
  return false;
}
