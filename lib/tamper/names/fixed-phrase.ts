/** Holes in fixed phrases: headings of the form, names of offices and sites, idioms. Free words do stand there on honest pages,
 *  so only a string whose form is a brand's counts. */
import { brandStock } from '../../domain/brand-characters';
import { officeSigns } from '../../domain/office-signs';
import { isBrandStem } from '../language/brand-stem';
import { familiarCharacters } from '../language/familiar';
import { brandLikeness, formOf, isHonestLatin } from '../language/form';
import type { Hole } from './hole';
import { lureOf } from '../language/lure';
import type { Sheet } from '../sheet';
import { isBrandAndStranger, isStrange } from '../language/strange';
import { isSentence } from '../language/vocabulary';

const heading =
  /(?:^|\n)(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、|\d{1,2}(?:、|\.(?!\d)))([^\n。:;"]{2,30})(?=[。:\n])/g;
const institution = /(?:政府)?门户网站|(?:政府)?信息公开|政务公开|办公室|微信公众号/g;
const idiom = /工作年度报告|:我们|政务公开领导小组/g;
const longest = 30;

/** A line of the site's menu or path: X政务公开. */
const column =
  /(?<=^|[\n/>|»›→] ?)([^\n。,;:、《》"[\]/>|»›→ ]{2,16})(?=(?:政务公开|(?:政府)?信息公开)(?:$| ?[\n/>|»›→]))/g;
/** The headings of the form's first part, or what follows under one of them. */
const ofForm =
  /^\([一二三四五]\)(?:主动公开|依申请公开|政府信息管理)|[\n。][^\n。]{0,20}(?:收到|受理)[^\n。]{0,12}信息公开申请|主动公开政府信息\d/m;

/** Brands in headings, in lines of menus, and before the names of offices and sites. */
export function* fixedPhraseHoles({ text }: Sheet): Generator<Hole> {
  const isForm = ofForm.test(text);
  for (const match of text.matchAll(heading)) {
    const term = match[1] ?? '';
    const start = match.index + match[0].length - term.length;
    const topic = term.replace(/(?:情况|方面|工作)$/, '');
    const bare = isBrandStem(topic, brandStock.plenty);
    const isTopic = topic.length < term.length || isBrand(topic) || isBrandsByCharacter(topic) || bare;
    if (isTopic && isForm && (bare || isStrange(topic) || isBrandAndStranger(topic)))
      yield topicHole(topic, start, topic.length < term.length);
    else yield* brandIn(topic, start, 'heading');
  }
  for (const { index, 1: term = '' } of text.matchAll(column)) yield* brandIn(term, index, 'idiom');
  for (const { index } of text.matchAll(institution))
    yield* brandAfter(text, index, /[市县区镇乡省]/g, 'institution');
  for (const { index } of text.matchAll(idiom)) yield* brandAfter(text, index, /政府/g, 'idiom');
}

/** What stands right before `end`, behind the last of such words in the same phrase. */
function* brandAfter(text: string, end: number, opening: RegExp, kind: Hole['kind']): Generator<Hole> {
  const before = /[^\n,。;:、《》"[\]]*$/.exec(text.slice(Math.max(0, end - longest), end))?.[0] ?? '';
  let cut = -1;
  for (const match of before.matchAll(opening)) cut = match.index + match[0].length;
  if (cut < 0 && kind === 'institution') return;
  const term = before.slice(Math.max(cut, 0));
  if (term.length > 1) yield* brandIn(term, end - term.length, kind);
}

/** Letters or figures in the midst of a name: 彩神8争霸, 韦德1946. */
const mixture =
  /^(?:[a-z\d]{2,8}[〇々\u3400-\u9fff]{2,4}|[〇々\u3400-\u9fff]{2,4}[a-z\d]{1,8}[〇々\u3400-\u9fff]{0,3})$/;

/** Not so where the letters are an abbreviation that offices use: FT账户. */
function isMixture(term: string): boolean {
  return mixture.test(term) && !isHonestLatin(/^[a-z]*/.exec(term)?.[0] ?? '');
}

/** A strange name that ends as brands do: 赏金女王电子. */
function isBrand(topic: string): boolean {
  const { kinds } = formOf(topic);
  return (kinds.has('fun') || kinds.has('web')) && lureOf(topic).rest.length > 2;
}

/** 千禧彩吧: no word of what sells, but a character as brands have it. */
function isBrandsByCharacter(topic: string): boolean {
  return formOf(topic).kinds.size === 0 && lureOf(topic).points === 1 && lureOf(topic).rest.length > 2;
}

/** Topics of the form's parts are few, and offices have words for them all. */
function topicHole(term: string, start: number, named: boolean): Hole {
  const sold = named && (lureOf(term).points > 0 || isMixture(term));
  return { kind: 'heading', term, start, end: start + term.length, firm: sold, usual: false };
}

/** 全民健身1980万元, 按总成绩1:1体检: points of a list with an amount, or that begin as a sentence does. */
const measured = /\d[万亿]?[元件个人家户亩吨米条次起宗项名台套座处场期]|^[按以对凡由]/;

function* brandIn(term: string, start: number, kind: Hole['kind']): Generator<Hole> {
  // 亿乐游戏中心门户网站: sellers call themselves centres as well.
  const name = kind === 'institution' && lureOf(term).points > 0 ? term.replace(/(?:中心|平台)$/, '') : term;
  if (measured.test(term)) return;
  if (officeSigns.heading.test(name) || /^[我本].*为/.test(term) || isSentence(term) || term.includes('、'))
    return;
  const form = formOf(term);
  const isForeign =
    (name === term && isStrange(term)) || (kind === 'institution' && isBrandAndStranger(name));
  const bare = kind === 'institution' && isBrandStem(term, brandStock.plenty);
  const lured = (isMixture(term) || (kind !== 'heading' && lureOf(term).points > 0)) && isForeign;
  const isCoded = kind === 'institution' && /[a-z]\d|\d[a-z]/.test(term) && familiarCharacters(term) === 0;
  const likeness = Math.max(brandLikeness(form), lured || isCoded || bare ? 1 : 0);
  if (likeness === 0) return;
  // Between a place and its office no letters with digits stand; in a heading they may.
  const coded = kind === 'institution' && form.latin.length > 0 && form.digits.length > 0;
  yield { kind, term, start, end: start + term.length, firm: likeness > 1 || coded, usual: likeness === 1 };
}
