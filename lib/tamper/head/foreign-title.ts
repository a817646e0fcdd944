/** Titles, or parts of them, that are another page's: a program's in a shop, a brand's said twice, what has nothing of the page in it. */
import { officeSigns } from '../../domain/office-signs';
import { searchPhrases } from '../../domain/search-phrases';
import { familiarCharacters } from '../language/familiar';
import { lureOf } from '../language/lure';
import { sharesNothing } from '../language/shared-pieces';
import { lowered } from '../sheet';
import { holdsPlace, ofSites } from './title-front';

/** A name said twice in front of a title: 澳海堂918_澳海堂官网 …. */
export function twinsOf(title: string, body: () => string): string | null {
  const [first = '', second = ''] = title.split(/[-_|｜丨\s]+/).map((part) => lowered(part));
  const shared = [...first].findIndex((character, at) => character !== second.charAt(at));
  const head = first.slice(0, Math.max(0, shared));
  const begins = /^[\u4e00-\u9fff]{2}/.test(head) && first !== second;
  // 某某中奖app下载_某某中奖官方版: a long name said twice may have words of sites beside it.
  const own = shared > 3 ? lureOf(first).rest + lureOf(second).rest : first + second;
  if (!begins || familiarCharacters(own) > 0 || holdsPlace(first)) return null;
  const sold = lureOf(first).points + lureOf(second).points;
  return sold > 1 && !body().includes(head) ? title.slice(0, 60) : null;
}

/** A shop's title of a program, of which the page has not the beginning: 澳海阁app(官方)下载-ios/安卓通用版. */
export function programOf(title: string, body: () => string): string | null {
  const text = lowered(title);
  const [, name = ''] =
    /^([〇々\u3400-\u9fffa-z\d]{2,14}?)(?:app|\((?:官方|中国|全站)\)|官方|官网)/.exec(text) ?? [];
  if (name === '' || officeSigns.title.test(text) || lureOf(text).points < 2) return null;
  if (!/下载|登录|注册|入口|安卓|ios|手机版|网页版/.test(text) || familiarCharacters(name) > 0) return null;
  return body().includes(name.slice(0, 3)) ? null : title;
}

/** A question in a title about what no office offers, and of which the page says nothing. */
export function questionOf(title: string, body: () => string): string | null {
  const parts = title.split(/[-_|｜丨\s]+/).filter((part) => searchPhrases.asked.test(lowered(part)));
  return parts.find((part) => !body().includes(lowered(part))) ?? null;
}

/** What of a report's title belongs to another page. */
export function fragmentOfAnotherPage(title: string, body: () => string): string | null {
  const fragments = title.split(/[-_|｜丨·—>\s]+/).filter((fragment) => fragment.length > 2);
  return fragments.find((fragment) => isOfAnotherPage(lowered(fragment), body())) ?? null;
}

/** Whether a part of a report's title has nothing of the report, of any office, or of a site in it, not two characters. */
function isOfAnotherPage(title: string, body: string): boolean {
  if (!/^(?=.*[〇々\u3400-\u9fff]{2})[〇々\u3400-\u9fffa-z\d]{3,30}$/.test(title)) return false;
  if (ofSites.test(title) || familiarCharacters(title) > 0 || holdsPlace(title)) return false;
  return sharesNothing(title, body);
}
