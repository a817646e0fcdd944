/** Slots: places in the text where grammar asks for the name of a place or agency, and what stands there instead.
 *  A slot has a left edge, a stem, and on its right an ending (市, 县 …) with an authority, or an authority alone. */
import { brandLikeTrades, heads, pointers } from '../domain/agencies';
import { gazetteer } from '../domain/places';
import { stemOf } from '../domain/stems';
import { surnames } from '../domain/surnames';
import {
  authorityAt,
  bodyEnd,
  endsInHead,
  endsInTrade,
  type Head,
  headKind,
  tradesBefore,
} from './authority';
import { endsWithCode, startsWithCode } from './coded';
import { brandLikeness, type Form, formOf } from './form';
import { endings, endsInPlace, isBody, isNamed, localWords, placesEnd } from './honest-name';
import { type Edge, leftEdge } from './left-edge';
import type { Sheet } from './sheet';
import { isBrandAndStranger, isStrange } from './strange';
import { isOfficial, isSentenceInSlot } from './vocabulary';
import { wordsOf } from './words';

export interface Slot {
  /** What stands in the slot. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly edge: Edge;
  readonly head: Head;
  /** The ending that follows the term, or '' where an agency follows at once. */
  readonly ending: string;
  /** The authority that follows at once, from its trade to its head; '' behind an ending. */
  readonly authority: string;
  /** The ending is one of towns and zones, whose names no list holds. */
  readonly isLocal: boolean;
  /** A listed place's name: only what contradicts it makes it foreign. */
  readonly isListed: boolean;
}

type Unexplained = Pick<Slot, 'term' | 'start' | 'end' | 'edge' | 'isListed'>;

const pointerWords = wordsOf(pointers);
const brandLike = wordsOf(brandLikeTrades);
const anyEnding = /街道|[省市县区州旗盟镇乡]/g;
const anyHead = new RegExp(
  heads
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const reportYear =
  /(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})年度?(?:部门|本级)?政府信息公开(?:工作)?(?:年度?报|情况)/g;

/** All slots whose stem no place, pointer or sentence explains. */
export function* slots(sheet: Sheet): Generator<Slot> {
  yield* slotsWithEnding(sheet.text);
  yield* slotsWithout(sheet.text);
  yield* slotsOfParty(sheet.text);
  yield* slotsBeforeYear(sheet.text);
}

/** X市退役军人事务局, 《X县人民政府办公室…, X镇人民政府: the stem before an ending. */
function* slotsWithEnding(text: string): Generator<Slot> {
  for (const { index, 0: last } of text.matchAll(anyEnding)) {
    // 城乡 is no name of a township: 住房和城乡建设局.
    if (last === '乡' && text.charAt(index - 1) === '城') continue;
    const to = index + last.length;
    const head = authorityAt(text, to);
    if (!head) continue;
    const local = localWords.longestBefore(text, to);
    const ending = local.length > 1 || /[镇乡]/.test(last) ? local : endings.longestBefore(text, to);
    const slot = unexplained(text, to - ending.length, ending);
    const outer = slot && ending === local ? higherDivision(slot) : null;
    if (outer) {
      yield { ...outer, head, authority: '', isLocal: false };
      continue;
    }
    // One meets in centres, too: only marks of brands count before them.
    if (slot && head === 'centre' && !startsWithCode(slot.term) && !endsWithCode(slot.term)) continue;
    if (slot && isPerson(slot.term) && office.test(text.slice(to, to + 4))) continue;
    if (slot && !(slot.isListed && ending === local))
      yield { ...slot, head, ending, authority: '', isLocal: ending === local };
  }
}

/** 银钻国际县留侯镇: a brand in the place of the county that a town lies in. */
function higherDivision(slot: Unexplained): (Unexplained & { readonly ending: string }) | null {
  const [whole = '', term = '', ending = ''] =
    /^(.{3,}?)([市县区])[〇々\u3400-\u9fff]{1,4}$/.exec(slot.term) ?? [];
  if (whole === '' || !isBrandAndStranger(term)) return null;
  return { ...slot, term, end: slot.start + term.length, ending };
}

/** Offices that are said behind who holds them: 李明 县委书记. */
const office = /^委(?:书记|副书|常委|委员)/;

/** A person's name by its form. */
function isPerson(term: string): boolean {
  return /^[〇々\u3400-\u9fff]{2,3}$/.test(term) && surnames.includes(term.charAt(0));
}

/** The length of what leads in to an appointed person's office: 李明为|岚泽县教育局副局长. */
function appointedAt(phrase: string): number {
  const person = /^([〇々\u3400-\u9fff]{2,3}(?:同志)?)为/.exec(phrase)?.[0] ?? '';
  return person !== '' && surnames.includes(person.charAt(0)) ? person.length : 0;
}

/** X人民政府办公室, X教育局: an authority without any division's ending before it. What is said again in the same words is read once. */
function* slotsWithout(text: string): Generator<Slot> {
  const known = new Map<string, { readonly slot: Slot | null; readonly at: number }>();
  for (const { index, 0: found } of text.matchAll(anyHead)) {
    const words = text.slice(Math.max(0, index - farthestBack), index + found.length);
    let same = known.get(words);
    if (!same) known.set(words, (same = { slot: slotBefore(text, index, found), at: index }));
    const { slot, at } = same;
    if (slot) yield { ...slot, start: slot.start + index - at, end: slot.end + index - at };
  }
}

/** The trades before a head and the name before them reach no further back. */
const farthestBack = 90;

function slotBefore(text: string, index: number, found: string): Slot | null {
  // 农业农村局: the trade ends as villages do.
  if (isNamed(text, index) && !endsInTrade(text, index)) return null;
  if (endsInHead(text, index)) return found.startsWith('人民政府') ? ruling(text, index, found) : null;
  const { end, outermost } = tradesBefore(text, index);
  // 电子税务局 is where one files, and no body's name.
  if (outermost === '电子税务') return null;
  if ((found.length === 1 && outermost === '') || isNamed(text, end)) return null;
  const governs = found.includes('政府');
  const wider = isBrandsOwn(text, end, outermost, index, governs) ? outermost.length : 0;
  const cut = brandsEnd(text, end, index);
  if (cut > end) {
    const slot = unexplained(text, cut, '');
    if (slot && isBrandAndStranger(slot.term))
      return {
        ...slot,
        head: headKind(found),
        ending: '',
        authority: text.slice(cut, index + found.length),
        isLocal: false,
      };
  }
  const slot = unexplained(text, end, '') ?? (wider > 0 ? unexplained(text, end + wider, '') : null);
  if (!slot || slot.term.length < 2) return null;
  const isPlain = brandLikeness(formOf(slot.term)) === 0 && !endsWithCode(slot.term);
  if (!governs && outermost === '' && isPlain) return null;
  if (!governs && isBody(slot.term)) return null;
  const to = Math.max(slot.end, end + wider);
  return {
    ...slot,
    term: text.slice(slot.start, to),
    end: to,
    head: headKind(found),
    ending: '',
    authority: text.slice(to, index + found.length),
    isLocal: false,
  };
}

/** 星空综合体育住建局: where a brand's own word for its trade ends, behind which trades stand that no office has together with it. */
function brandsEnd(text: string, start: number, head: number): number {
  const found = apart.exec(text.slice(start, head));
  return found ? start + found.index + found[0].length : start;
}

const apart =
  /体育(?=住建|住房|农业|农村|应急|水利|财政|审计|民政|司法|公安|人力|人社|交通|自然资源|生态|商务|卫健|医疗|医保|统计|信访|税务|退役|发展和改革|发改|城市管理|城管|林业|公用事业|市场监|行政审批|数据|气象|档案|供销|粮食)/;

/** 昊天棋局人民政府: no bureau has a people's government, whatever its name is. */
function ruling(text: string, index: number, found: string): Slot | null {
  const slot = unexplained(text, index, '');
  if (!slot || slot.isListed || !isStrange(slot.term)) return null;
  const authority = text.slice(index, index + found.length);
  return { ...slot, head: headKind(found), ending: '', authority, isLocal: false };
}

/** Whether the first of an authority's trades belongs to the string before it: 江南体育教育局, 江南体育人民政府. */
function isBrandsOwn(text: string, start: number, trade: string, head: number, governs: boolean): boolean {
  if (!brandLike.has(trade)) return false;
  const rest = start + trade.length;
  return rest < head
    ? !/^[和与、]|^(?:旅游|产业|事业|文化|广播|教育|管理|服务|发展|监督|工作|总)/.test(text.slice(rest, head))
    : governs;
}

/** 中共X委员会: a place, or a body that has a committee. */
function* slotsOfParty(text: string): Generator<Slot> {
  for (const match of text.matchAll(/中共([〇々\u3400-\u9fffa-z\d_()]{2,20}?)委员会/g)) {
    const term = match[1] ?? '';
    const start = match.index + 2;
    const end = start + term.length;
    if (isNamed(text, end) || endsInHead(text, end) || isBody(term) || endsInPlace(term)) continue;
    if (isSentenceInSlot(term) || pointerWords.longestBefore(term, term.length) !== '') continue;
    if (isOfficial(term) && !/[a-z\d]/.test(term)) continue;
    yield {
      term,
      start,
      end,
      edge: 'label',
      head: 'party',
      ending: '',
      authority: '委员会',
      isLocal: false,
      isListed: false,
    };
  }
}

/** X2023年政府信息公开工作年度报告, where X ends as no agency's name does. */
function* slotsBeforeYear(text: string): Generator<Slot> {
  for (const { index } of text.matchAll(reportYear)) {
    if (isNamed(text, index)) continue;
    // A brand may end as a bureau does: ag真人厅.
    if (
      endsInHead(text, index) &&
      !/(?:真人|直播|棋牌|[a-z])[〇々\u3400-\u9fff]{0,3}厅$/.test(text.slice(index - 8, index))
    )
      continue;
    const slot = unexplained(text, index, '');
    if (!slot || slot.term.length < 2 || isBody(slot.term)) continue;
    yield { ...slot, head: 'report', ending: '', authority: '', isLocal: false };
  }
}

/** What stands between the left edge and `end`, where nothing honest explains it. */
function unexplained(text: string, end: number, ending: string): Unexplained | null {
  const { start: from, edge } = leftEdge(text, end);
  const left = from + appointedAt(text.slice(from, end));
  const points = pointerWords.longestBefore(text, end, left) !== '';
  if (left >= end || (points && formOf(text.slice(left, end)).strength !== 'strong')) return null;
  const start = placesEnd(text, bodyEnd(text, left, end), end);
  const term = text.slice(start, end);
  if (term === '' || (isSentenceInSlot(term) && !isForeign(formOf(term)))) return null;
  const isListed = endsInPlace(stemOf(term + ending));
  return isListed && !gazetteer().stems.has(term) ? null : { term, start, end, edge, isListed };
}

/** Letters of a brand, or words that no office has in a name. */
function isForeign({ latin, kinds, usual }: Form): boolean {
  return latin.length > 0 || kinds.has('foul') || kinds.has('web') || usual.length > 1;
}
