/** Strings that stand for a word which offices use without end: 关于, 我们, 人民政府, 政务公开, 依申请公开, 市委. Whoever replaces such a word replaces it
 *  in frames that nothing else fits: X指南 and X年报 in a menu, X我们 below it, 围绕X、市政府中心工作. */
import { gazetteer } from '../domain/places';
import { about, contact, entries, type Frame, frames, governed } from '../domain/word-frames';
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
  const seen = new Map<string, { frames: Set<Frame>; closed: boolean }>();
  const kept = new Map<string, Frame>();
  const add = (term: string, fitting: Frame, closed: boolean): void => {
    const known = seen.get(term) ?? { frames: new Set(), closed: false };
    if (known.frames.size === 0 && seen.size >= mostTerms) return;
    seen.set(term, { frames: known.frames.add(fitting), closed: known.closed || closed });
  };
  for (const each of frames) {
    let places = 0;
    for (const term of termsIn(text, each)) {
      if ((places += 1) > mostPlaces) break;
      if (isForeign(term, each.closed)) add(term, each, each.closed);
    }
  }
  for (const each of governed)
    for (const term of termsIn(text, each)) if (governsNothing(term)) add(term, each, true);
  for (const entry of entries) {
    for (const term of termsIn(text, entry)) {
      const name = term.replace(/^政府/, '');
      const other = kept.get(name);
      if (!other) kept.set(name, entry);
      else if (other !== entry && isUnofficial(name)) add(name, entry, true);
    }
  }
  const contacts = new Set(termsIn(text, contact));
  for (const term of contacts.size > 0 ? termsIn(text, about) : [])
    if (contacts.has(term) && isUnknownName(term)) add(term, about, true);
  for (const term of termsIn(text, about))
    if (lureOf(term).points > 2 && isStrange(term)) add(term, about, true);
  return [...seen].flatMap(([term, found]) => {
    if (isNamedPlace(term, text) || (found.closed && holdsPlace(term))) return [];
    const signs = signsOf(term, found.frames.size, found.closed);
    const places = occurrences(text, term).map((start) => placeAt(sheet, start, term.length));
    return signs.length > 0 ? [{ technique: 'name-replaced', term, signs, places }] : [];
  });
}

/** What stands in a frame. */
function* termsIn(text: string, { pattern, signs }: Frame): Generator<string> {
  if (signs.some((sign) => text.includes(sign)))
    for (const { 1: term = '' } of text.matchAll(pattern)) yield term;
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
  if (!isUnknownName(term) || (!sold && !closed && named.test(term))) return false;
  if (isStrange(plainTerm) || isLettered(plainTerm)) return true;
  if (closed && (isBrandAndStranger(plainTerm) || /(?:集团|娱乐城|国际)$/.test(plainTerm))) return true;
  if (named.test(term) || /[市县区省]/.test(term)) return false;
  if (isBrandName(plainTerm)) return true;
  const { rest } = lureOf(plainTerm);
  return sold && rest.length > 1 && !isSentence(rest) && familiarCharacters(rest) === 0;
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
    !/^(?:我[们們]|本站|本网|网站|你我|我|.{0,4}首页|.*(?:关注|关于|联系|加入|走进))$/.test(term) &&
    !gazetteer().stems.has(term) &&
    !isPlaceName(term)
  );
}

/** 阆中市, 青石镇: a listed place in full, or one that no list need have. What sellers have written over a name is told by its other frames. */
function isPlaceName(term: string): boolean {
  return /^[〇々\u3400-\u9fff]{2,9}[市县区省旗州镇乡村盟]委?$/.test(term) && lureOf(term).points === 0;
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
