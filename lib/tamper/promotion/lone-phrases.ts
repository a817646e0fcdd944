/** Phrases that promote and stand alone: in brackets, before a colon, as a whole line. */
import { officeSigns } from '../../domain/office-signs';
import { longestShort } from './dense';
import { familiarCharacters } from '../language/familiar';
import { brandLikeness, formOf } from '../language/form';
import { type Hit, hitsIn } from '../language/lexicon';
import { lureOf } from '../language/lure';
import { offerSigns } from './offer';
import { isStrange } from '../language/strange';
import type { Stretch } from './stretch';
import { plain, type Sign } from '../suspicion';
import { isSentence } from '../language/vocabulary';

/** Lines below this may be a phrase. */
export const shortest = 25;

/** 【…】 in the middle of a text. */
export function* bracketed(text: string): Generator<Stretch> {
  for (const match of text.matchAll(/【([^【】]{4,24})】/g)) {
    const inside = match[1] ?? '';
    const signs = [...offerSigns(inside), ...lonePhraseSigns(inside, hitsIn(inside)), ...codedSigns(inside)];
    if (signs.length > 0) yield { start: match.index + 1, end: match.index + 1 + inside.length, signs };
  }
}

/** Letters or figures glued to a name that no office's word is in: 188金蟾. */
function codedSigns(inside: string): Sign[] {
  return /^(?:[a-z]{1,8}\d{0,4}|\d{2,4}[a-z]{0,3})[〇々\u3400-\u9fff]{2,4}$/.test(inside) &&
    familiarCharacters(inside) === 0 &&
    formOf(inside).latin.length + formOf(inside).rest.length > 1 &&
    !/[年月日号条项]/.test(inside)
    ? [plain('form')]
    : [];
}

/** Letters or figures in a name that sells, whether it is a link or not: 澳洲幸运10开户, manx娱乐. A list gives the date behind it. */
export function isCodedName(text: string): boolean {
  if (text.length > longestShort) return false;
  const name = text.replace(/\(?20\d\d-\d\d-\d\d\)?$/, '');
  if (/\d[台个件套辆只部款张名家]$|[市县区旗镇乡村街路]/.test(name)) return false;
  if (!/^(?=.*[a-z\d])[〇々\u3400-\u9fffa-z\d]{4,12}$/.test(name) || !isStrange(name)) return false;
  // 华为mate60手机, 赛事cuba联赛: models and leagues have letters, too.
  if (/(?:手机|影院|影像|影视|联赛|战队|赛事|直播间|视频|平台)$/.test(name) && !lureOf(name).bold)
    return false;
  const { latin, digits, kinds } = formOf(name);
  return latin.length + digits.length > 0 && !kinds.has('honest') && lureOf(name).points > 0;
}

/** An offer glued before a title or a label: 某某娱乐:关于做好… */
export function* beforeColon(text: string): Generator<Stretch> {
  const end = text.indexOf(':');
  const before = text.slice(0, end);
  const signs =
    end > 3 && end < shortest ? [...offerSigns(before), ...lonePhraseSigns(before, hitsIn(before))] : [];
  // 龙湾体育:… names a column, as places have them.
  if (signs.length > 1 || (signs.length > 0 && end > 4)) yield { start: 0, end, signs };
}

/** An offer among titles that bars part: 相关阅读:某某透视自瞄 | 关于做好… */
export function* barred(text: string): Generator<Stretch> {
  const parts = [...text.matchAll(/[^|:]+/g)];
  if (parts.length < leastParts) return;
  for (const { index, 0: part } of parts) {
    const phrase = part.trim();
    const { points, bold, rest } = lureOf(phrase);
    if (!bold || points < 3 || phrase.length > longestPart || familiarCharacters(rest) > 0) continue;
    const start = index + part.indexOf(phrase);
    yield { start, end: start + phrase.length, signs: [plain('form')] };
  }
}

const leastParts = 3;
const longestPart = 16;

/** A line that is nothing but a search phrase: 星澜体育官网. Without a promotional word it is none. */
export function lonePhraseSigns(line: string, hits: readonly Hit[]): Sign[] {
  if (hits.length === 0 || line.length > 24 || officeSigns.fragment.test(line) || isSentence(line)) return [];
  if (hits.some(({ kind }) => kind === 'honest')) return [];
  if (/[,、:"《》;]|\((?!中国\))|(?<!\()中国|国家|公司|酒店|宾馆|饭店|商场|超市|厂$/.test(line)) return [];
  const form = formOf(line, hits);
  const likeness = brandLikeness(form);
  if (likeness === 2) return form.kinds.has('foul') ? [plain('word'), plain('form')] : [plain('form')];
  const wager = form.kinds.has('match') && /竞猜|比分|竞彩|购彩|体育直播/.test(line);
  if (likeness === 1 || wager) return [plain(form.kinds.has('foul') ? 'word' : 'form')];
  return [];
}
