/** Slots: places in the text where grammar asks for the name of a place or agency, and what stands there instead.
 *  A slot has a left edge, a stem, and on its right an ending (市, 县 …) with an authority, or an authority alone. */
import { surnames } from '../../domain/surnames';
import { authorityAt } from './authority';
import { slotsOfBureaus } from './bureau-slots';
import { endsWithCode, startsWithCode } from '../language/coded';
import { endings, localWords } from '../language/honest-name';
import type { Slot } from './slot';
import type { Sheet } from '../sheet';
import { isBrandAndStranger } from '../language/strange';
import { slotsBeforeYear, slotsOfParty, slotsOfTwins } from './titled-slots';
import { type Unexplained, unexplained } from './unexplained';

const anyEnding = /街道|[省市县区州旗盟镇乡]/g;

/** All slots whose stem no place, pointer or sentence explains. */
export function* slots(sheet: Sheet): Generator<Slot> {
  yield* slotsWithEnding(sheet.text);
  yield* slotsOfBureaus(sheet.text);
  yield* slotsOfParty(sheet.text);
  yield* slotsOfTwins(sheet.text);
  yield* slotsBeforeYear(sheet.text);
}

/** X市退役军人事务局, 《X县人民政府办公室…, X镇人民政府: the stem before an ending. */
function* slotsWithEnding(text: string): Generator<Slot> {
  for (const { index, 0: last } of text.matchAll(anyEnding)) {
    // 城乡 is no name of a township: 住房和城乡建设局.
    if (last === '乡' && text.charAt(index - 1) === '城') continue;
    const to = index + last.length;
    const head =
      authorityAt(text, to) ??
      (yearly.test(text.slice(to, to + longestYearly)) || isBrandsDeed(text, index, to) ? 'report' : null);
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

/** What divisions tell every year, right behind their names. */
const yearly = /^20\d\d年度?(?:国民经济|政府工作报告|财政预算|一般公共预算|法治政府|政府信息公开)/;
const longestYearly = 14;

/** A brand's last word before 市 or 县, and what divisions do behind it: 某某体育市举办. */
function isBrandsDeed(text: string, end: number, to: number): boolean {
  return (
    /(?:体育|娱乐|彩票|棋牌|电竞|[a-z\d])$/.test(text.slice(end - 2, end)) &&
    deeds.test(text.slice(to, to + 2))
  );
}

const deeds = /^(?: ?[>/»→|]|举办|举行|召开|开展|启动|出台|印发|加快|推进|实施)/;

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
