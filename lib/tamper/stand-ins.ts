/** Strings that stand for a word which offices use without end: 关于, 我们, 人民政府, 政务公开, 依申请公开, 市委. Whoever replaces such a word replaces it
 *  in frames that nothing else fits: X指南 and X年报 in a menu, X我们 below it, 围绕X、市政府中心工作. */
import { gazetteer } from '../domain/places';
import {
  about,
  type Closure,
  contact,
  entries,
  type Frame,
  frames,
  governed,
  pathEntry,
} from '../domain/word-frames';
import { brandNamesIn } from './brand-name';
import { occurrences } from './dropped';
import { familiarCharacters } from './familiar';
import { brandLikeness, formOf } from './form';
import { isNamed } from './honest-name';
import { lureOf } from './lure';
import { placeAt, type Sheet } from './sheet';
import { isBrandAndStranger, isStrange } from './strange';
import { plain, type Sign, type Suspicion } from './suspicion';
import { isSentence } from './vocabulary';

const mostPlaces = 400;
/** More strings than this no page has in such frames; what follows would be noise. */
const mostTerms = 60;
/** What media and kinds of bodies end in: strange names of such are names. */
const named =
  /[局厅委办会联协社所站队院校馆部室处科署台园组场厂行团心司网报端号库店街村屯庄庙山湖河镇乡道路寺塔洞峰]$/;

export function findStandIns(sheet: Sheet): Suspicion[] {
  const { text } = sheet;
  const seen = new Map<string, Map<Frame, Closure>>();
  const kept = new Map<string, Frame>();
  const add = (term: string, fitting: Frame, closure: Closure): void => {
    const known = seen.get(term) ?? new Map<Frame, Closure>();
    if (known.size === 0 && seen.size >= mostTerms) return;
    seen.set(term, known.set(fitting, closure));
  };
  for (const each of frames) {
    let places = 0;
    for (const term of termsIn(text, each)) {
      if ((places += 1) > mostPlaces) break;
      if (isForeign(term, each.closure !== 'open')) add(term, each, each.closure);
    }
  }
  for (const each of governed)
    for (const term of termsIn(text, each)) if (governsNothing(term)) add(term, each, 'closed');
  for (const entry of entries) {
    for (const term of termsIn(text, entry)) {
      const name = term.replace(/^政府/, '');
      const other = kept.get(name);
      if (!other) kept.set(name, entry);
      else if (other !== entry && isUnofficial(name)) add(name, entry, 'closed');
    }
  }
  const contacts = new Set(termsIn(text, contact));
  for (const term of contacts.size > 0 ? termsIn(text, about) : [])
    if (contacts.has(term) && isUnknownName(term)) add(term, about, 'closed');
  for (const loose of [about, pathEntry])
    for (const term of termsIn(text, loose)) if (isSeller(term)) add(term, loose, 'closed');
  return [...seen].flatMap(([term, found]) => {
    const closures = new Set(found.values());
    if (isNamedPlace(term, text)) return [];
    if (closures.has('closed') && !closures.has('placeless') && holdsPlace(term)) return [];
    const signs = signsOf(term, found.size, closures.size > 1 || !closures.has('open'));
    const places = occurrences(text, term).map((start) => placeAt(sheet, start, term.length));
    return signs.length > 0 ? [{ technique: 'name-replaced', term, signs, places }] : [];
  });
}

/** Enough that sells, and nothing of an office, where other bodies' names may stand. */
function isSeller(term: string): boolean {
  const { points, bold } = lureOf(term);
  return (points > 2 || (bold && term.length > 3)) && isStrange(term);
}

/** What stands in a frame. */
function* termsIn(text: string, { pattern, signs }: Frame): Generator<string> {
  if (!signs.some((sign) => text.includes(sign))) return;
  // A frame may begin within another: 某市某区X工作领导小组.
  for (let from = 0; ;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match.index + 1;
    yield match[1] ?? '';
  }
}

function signsOf(term: string, fitting: number, closed: boolean): Sign[] {
  const form = formOf(term);
  const { points, bold } = lureOf(term);
  const coded = form.latin.length > 0 && /\d/.test(term);
  if (fitting > 1 || coded || (closed && (points > 0 || form.strength !== 'plain')))
    return [plain('idiom'), plain('roles')];
  if (closed) return [plain('idiom')];
  const sold =
    isBrandName(term) ||
    points > 1 ||
    bold ||
    form.strength === 'strong' ||
    brandLikeness(form) > 0 ||
    form.latin.length > 0;
  return sold ? [plain('idiom')] : [];
}

/** No word of offices, or a brand's name though it has one: 鸭脖体育. */
function isForeign(term: string, closed: boolean): boolean {
  const plainTerm = term.replaceAll('·', '');
  const sold = lureOf(plainTerm).points > 0 || formOf(plainTerm).latin.length > 0;
  if (/^[a-z]+$/.test(term) && !formOf(term).kinds.has('foul')) return false;
  if (!isUnknownName(term) || (!sold && !closed && named.test(term))) return false;
  if (isStrange(plainTerm) || isLettered(plainTerm)) return true;
  if (closed && (isBrandAndStranger(plainTerm) || /(?:集团|娱乐城|国际)$/.test(plainTerm))) return true;
  if (isSite(plainTerm)) return true;
  if ((named.test(term) && !(sold && term.endsWith('平台'))) || /[市县区省]/.test(term)) return false;
  if (isBrandName(plainTerm)) return true;
  const { rest } = lureOf(plainTerm);
  return sold && rest.length > 1 && !isSentence(rest) && familiarCharacters(rest) === 0;
}

/** 威海仙人官方网站: a site of nobody's, by a name longer than places have. */
function isSite(term: string): boolean {
  const { points, rest } = lureOf(term);
  return (
    (points > 1 || formOf(term).kinds.has('web')) &&
    rest.length > 2 &&
    term.startsWith(rest) &&
    familiarCharacters(rest) === 0 &&
    !/[市县区省州旗镇乡]/.test(rest) &&
    !isSentence(rest) &&
    !holdsPlace(rest)
  );
}

/** Whether no place is named so, and no place's kind of body either. */
function governsNothing(term: string): boolean {
  if (isNamed(term, term.length) || isPlaceName(term) || isBodyName(term)) return false;
  return isForeign(term, true) || isNobodys(term);
}

/** 一四三团: what kinds of bodies end in, and nothing of a seller's. */
function isBodyName(term: string): boolean {
  return named.test(term) && lureOf(term).points === 0;
}

/** Two characters that name no place, and point to none: 属地人民政府, 两地人民政府. */
function isNobodys(term: string): boolean {
  return (
    /^[〇々\u3400-\u9fff]{2}$/.test(term) &&
    !/[地域线方岸江河两双三四五多数]/.test(term) &&
    isUnknownName(term) &&
    !isSentence(term) &&
    familiarCharacters(term) === 0
  );
}

/** bob综合体育: letters that no office has, before a brand's word. */
function isLettered(term: string): boolean {
  const { latin, kinds } = formOf(term);
  return latin.length > 0 && kinds.has('fun') && !isSentence(term);
}

/** 鸭脖体育, 凤凰彩票. */
function isBrandName(term: string): boolean {
  const [brand] = brandNamesIn(term);
  return brand !== undefined && brand.end === term.length && term.length < 7;
}

/** Nothing but sellers' words and what no office has a word for. */
function isUnofficial(term: string): boolean {
  const { rest } = lureOf(term);
  return isUnknownName(term) && term.length > 2 && !isSentence(rest) && familiarCharacters(rest) === 0;
}

/** Whether a string is no listed place, and no word that menus have there. */
function isUnknownName(term: string): boolean {
  return (
    !/^(?:人民网|新华|央视|中新|光明|新浪|搜狐|腾讯|网易)/.test(term) &&
    !/^(?:我[们們]|本站|本网|网站|你我|我|.{0,4}首页|.*(?:关注|关于|联系|加入|走进))$/.test(term) &&
    !gazetteer().stems.has(term) &&
    !isPlaceName(term)
  );
}

/** 阆中市, 青石镇: a listed place in full, or one that no list need have. What sellers have written over a name is told by its other frames. */
function isPlaceName(term: string): boolean {
  return /^[〇々\u3400-\u9fff]{1,9}[市县区省旗州镇乡村盟]委?$/.test(term) && lureOf(term).points === 0;
}

/** Whether the page names a place so, which no list need have. */
function isNamedPlace(term: string, text: string): boolean {
  return [...'市县区镇乡州旗省'].some((ending) => text.includes(term + ending));
}

/** Names of sites have the place's name in them. */
function holdsPlace(term: string): boolean {
  const { stems } = gazetteer();
  return [...term].some((_, at) => stems.has(term.slice(at, at + 2)) || stems.has(term.slice(at, at + 3)));
}
