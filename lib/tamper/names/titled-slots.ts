/** Slots of committees, and of who reports in a title: 中共X委员会, X2023年政府信息公开工作年度报告. */
import { endsInHead } from './authority';
import { endsInPlace, isBody, isNamed } from '../language/honest-name';
import type { Slot } from './slot';
import { pointerWords, unexplained } from './unexplained';
import { isOfficial, isSentenceInSlot } from '../language/vocabulary';

const reportYear =
  /(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})年度?(?:部门|本级)?政府信息公开(?:工作)?(?:年度?报|情况)/g;

/** 中共X委员会: a place, or a body that has a committee. */
export function* slotsOfParty(text: string): Generator<Slot> {
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

/** X市X镇: no city's town has its name where the name is of four characters. */
export function* slotsOfTwins(text: string): Generator<Slot> {
  for (const match of text.matchAll(/([\u4e00-\u9fff]{4,6})([市县])\1([镇乡])/g)) {
    const [, term = '', outer = '', inner = ''] = match;
    const common = {
      term,
      edge: 'label',
      head: 'government',
      authority: '',
      isLocal: false,
      isListed: false,
    } as const;
    const start = match.index;
    const second = start + term.length + 1;
    yield { ...common, start, end: start + term.length, ending: outer };
    yield { ...common, start: second, end: second + term.length, ending: inner };
  }
}

/** X2023年政府信息公开工作年度报告, where X ends as no agency's name does. */
export function* slotsBeforeYear(text: string): Generator<Slot> {
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
