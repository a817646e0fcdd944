/** What no office would have in the frames of its own words, by what the string is made of. */
import { isBrandStem } from '../language/brand-stem';
import { holdsCodedBrand } from '../language/coded';
import { familiarCharacters } from '../language/familiar';
import { formOf } from '../language/form';
import { isNamed } from '../language/honest-name';
import { lureOf } from '../language/lure';
import { isBrandAndStranger, isStrange } from '../language/strange';
import { isSentence, isSentenceInSlot } from '../language/vocabulary';
import { brandNamesIn } from '../promotion/brand-name';
import { holdsStem, isPlaceName, isUnknownName } from './unknown-name';

/** What media and kinds of bodies end in: strange names of such are names. */
const named =
  /[局厅委办会联协社所站队院校馆部室处科署台园组场厂行团心司网报端号库店街村屯庄庙山湖河镇乡道路寺塔洞峰]$/;

/** 15vip某某集团: no body has figures and letters before its name. A single letter is a word's: 5g创新中心. */
const lettersAndFigures = /^\d+[a-z]{2,}[〇々\u3400-\u9fff]{2,6}$/;

/** Whoever hands a text in, called by what they do. */
const reporters = /(?:通联员|通讯员|信息员|联络员|评论员|记者|编辑|主持人)$/;

/** No word of offices, or a brand's name though it has one: 鸭脖体育. */
export function isForeign(term: string, closed: boolean): boolean {
  const plainTerm = term.replaceAll('·', '');
  const sold = lureOf(plainTerm).points > 0 || formOf(plainTerm).latin.length > 0;
  if (/^[a-z]+$/.test(term) && !formOf(term).kinds.has('foul')) return false;
  if (reporters.test(term)) return false;
  if (lettersAndFigures.test(plainTerm)) return true;
  if (!isUnknownName(term) || (!sold && !closed && named.test(term))) return false;
  if (isStrange(plainTerm) || isLettered(plainTerm) || isCoded(plainTerm)) return true;
  if (closed && (isBrandStem(plainTerm) || isOnlySold(plainTerm))) return true;
  if (closed && (isBrandAndStranger(plainTerm) || /(?:集团|娱乐城|国际)$/.test(plainTerm))) return true;
  if (isSite(plainTerm)) return true;
  if ((named.test(term) && !(sold && term.endsWith('平台'))) || /[市县区省]/.test(term)) return false;
  if (isBrandName(plainTerm)) return true;
  const { rest } = lureOf(plainTerm);
  return sold && rest.length > 1 && !isSentence(rest) && familiarCharacters(rest) === 0;
}

/** 约炮, 刻章: a forbidden trade, and nothing else. */
function isOnlySold(term: string): boolean {
  const { bold, rest } = lureOf(term);
  return bold && rest === '';
}

/** A brand with its mark, and little else. */
function isCoded(term: string): boolean {
  return holdsCodedBrand(term) && term.length < 14 && familiarCharacters(term) < 3;
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
    !isSentenceInSlot(rest.replace(/[a-z\d]+$/, '')) &&
    !holdsStem(rest)
  );
}

/** Whether no place is named so, and no place's kind of body either. */
export function governsNothing(term: string): boolean {
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
    !/[地域线方岸江河两双三四五多数年月初末底]/.test(term) &&
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
export function isBrandName(term: string): boolean {
  const [brand] = brandNamesIn(term);
  return brand !== undefined && brand.end === term.length && term.length < 7;
}

/** Nothing but sellers' words and what no office has a word for. */
export function isUnofficial(term: string): boolean {
  const { rest } = lureOf(term);
  return isUnknownName(term) && term.length > 2 && !isSentence(rest) && familiarCharacters(rest) === 0;
}
