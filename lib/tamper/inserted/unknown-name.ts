/** Whether a string is a name that a list, the page, or its ending vouches for. */
import { gazetteer } from '../../domain/places';
import { lureOf } from '../language/lure';

/** The country's own lotteries. */
const lawful = /^(?:中国)?(?:福利彩票|体育彩票|福彩|体彩)$/;

/** Whether a string is no listed place, and no word that menus have there. */
export function isUnknownName(term: string): boolean {
  return (
    !/^(?:人民网|新华|央视|中新|光明|新浪|搜狐|腾讯|网易)/.test(term) &&
    !/^(?:我[们們]|本站|本网|网站|你我|我|.{0,4}首页|.*(?:关注|关于|联系|加入|走进))$/.test(term) &&
    !/20\d\d年/.test(term) &&
    !lawful.test(term) &&
    !gazetteer().stems.has(term) &&
    !isPlaceName(term)
  );
}

/** 阆中市, 青石镇: a listed place in full, or one that no list need have. What sellers have written over a name is told by its other frames. */
export function isPlaceName(term: string): boolean {
  return /^[〇々\u3400-\u9fff]{1,9}[市县区省旗州镇乡村盟]委?$/.test(term) && lureOf(term).points === 0;
}

/** Whether the page names a place so, which no list need have. */
export function isNamedPlace(term: string, text: string): boolean {
  return [...'市县区镇乡州旗省'].some((ending) => text.includes(term + ending));
}

/** Names of sites have the place's name in them. */
export function holdsStem(term: string): boolean {
  const { stems } = gazetteer();
  return [...term].some((_, at) => stems.has(term.slice(at, at + 2)) || stems.has(term.slice(at, at + 3)));
}

/** 无锡体育: what a listed place calls its own sport, or the account that tells of it. */
export function isPlacesSport(term: string): boolean {
  const [, place = ''] = /^([〇々\u3400-\u9fff]{2,3})(?:体育|文体|电竞)$/.exec(term) ?? [];
  return gazetteer().stems.has(place);
}
