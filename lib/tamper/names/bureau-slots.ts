/** Slots of authorities without any division's ending before them: X人民政府办公室, X教育局. */
import { brandLikeTrades, heads } from '../../domain/agencies';
import { endsInHead, endsInTrade, headKind, tradesBefore } from './authority';
import { endsWithCode } from '../language/coded';
import { brandLikeness, formOf } from '../language/form';
import { isBody, isNamed } from '../language/honest-name';
import type { Slot } from './slot';
import { isBrandAndStranger, isStrange } from '../language/strange';
import { unexplained } from './unexplained';
import { wordsOf } from '../language/words';

const brandLike = wordsOf(brandLikeTrades);

const anyHead = new RegExp(
  heads
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** X人民政府办公室, X教育局: an authority without any division's ending before it. What is said again in the same words is read once. */
export function* slotsOfBureaus(text: string): Generator<Slot> {
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
