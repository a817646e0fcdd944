/** What a page's title has in front, or in the place, of the beginning of the page's own heading. */
import { simplify } from '../../domain/traditional';
import { familiarCharacters } from '../language/familiar';
import { formOf } from '../language/form';
import { foreignRowSigns } from '../promotion/foreign-row';
import { endsInPlace } from '../language/honest-name';
import { lureOf } from '../language/lure';
import { isStrangeTo } from '../language/shared-pieces';
import { lowered } from '../sheet';
import { isCertain } from '../suspicion';
import { isSentence } from '../language/vocabulary';

const leastHeading = 10;
const firstLines = 80;

/** @param title as written; `body`: the page's text, folded, in lower case
 *  @returns what stands there and has nothing of the page in it, or null */
export function frontOf(title: string, body: () => string): string | null {
  const text = simplify(lowered(title));
  const end = ownHeading(text, body());
  const before = text.slice(0, end ?? text.length);
  const page = (): string => body().replaceAll(before, '');
  if (end !== null && isName(before) && isStrangeTo(before, page())) return before;
  // Where none of it is the page's own, the row must show what it is.
  if (
    isCertain({ signs: foreignRowSigns(before, page) }) ||
    (end !== null && foreignRowSigns(before, page).length > 0)
  )
    return before;
  const part = title.split(separators).findLast((piece) => piece.trim() !== '') ?? '';
  for (const piece of new Set([...title.split(separators), part])) {
    const name = soldBefore(simplify(lowered(piece)), body());
    if (name !== null) return name;
  }
  return null;
}

/** Between the parts of a title. */
const separators = /[-_|｜丨—>\s\u3000]+/;

/** Where in a title the page's own heading begins, behind something else. */
function ownHeading(title: string, body: string): number | null {
  for (const line of body.split('\n', firstLines)) {
    if (line.length < leastHeading || line.length >= title.length) continue;
    const at = title.indexOf(line);
    if (at > 1) return at;
  }
  return null;
}

/** A brand in a part of a title right before the heading, or before the end of the heading, whose beginning it has taken: 猎鹰直播nba春茶开采,
 *  壹号娱乐商务局… for 建水县商务局…. */
function soldBefore(piece: string, body: string): string | null {
  for (const line of body.split('\n', firstLines)) {
    if (line.length < leastPart || line.includes(piece)) continue;
    for (let cut = 0; cut <= longestTaken && line.length - cut >= leastPart; cut += 1) {
      const end = line.slice(cut, cut + leastPart);
      const at = piece.indexOf(end);
      if (at < 2) continue;
      const name = piece.slice(0, at);
      // In the place of who reports, before the year: whatever else the page says of it.
      if (/^20\d\d/.test(end) && isSold(name) && lureOf(name).points > 1) return name;
      if (isOwnTopic(name, body)) return null;
      return isSold(name) && !body.includes(name) && isStrangeTo(name, body) ? name : null;
    }
  }
  return null;
}

/** One word that sells, of which the page itself speaks: 电竞小镇 over a page on 电竞. */
function isOwnTopic(name: string, body: string): boolean {
  const { loud, usual } = formOf(name);
  const words = [...loud, ...usual];
  return lureOf(name).points < 2 && words.length > 0 && words.every((word) => body.includes(word));
}

const leastPart = 4;
const longestTaken = 8;

/** What media call themselves. */
const media = /[网云报]|在线|频道|融媒|电视|传媒/;

function isSold(written: string): boolean {
  const name = written.replace('(中国)', '');
  const { points, rest } = lureOf(name);
  const { latin } = formOf(name);
  if (!/^[〇々\u3400-\u9fffa-z\d]{3,16}$/.test(name) || points + latin.length === 0) return false;
  return familiarCharacters(rest) === 0 && !isSentence(rest) && !media.test(rest) && !holdsPlace(name);
}

/** Three characters or more that no office's word is in, and no sign behind them as titles have between their parts. */
function isName(before: string): boolean {
  return (
    /^[〇々\u3400-\u9fffa-z\d]{3,16}$/.test(before) &&
    familiarCharacters(before) === 0 &&
    !ofSites.test(before) &&
    !holdsPlace(before) &&
    !isSentence(before)
  );
}

/** Whether a listed place's name ends anywhere in a title. */
export function holdsPlace(title: string): boolean {
  for (let end = 2; end <= title.length; end += 1) if (endsInPlace(title.slice(0, end))) return true;
  return false;
}

/** What titles of sites and of pages without one say. */
export const ofSites =
  /[网云端报台页]|标题|文档|文章|详[情细]|正文|内容|欢迎|新建|未命名|无题|系统|之窗|在线|频道|大学|学院|医院/;
