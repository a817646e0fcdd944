/** The signs that what fills the slots of names is no name: its form, and where it stands. */
import { gazetteer } from '../../domain/places';
import { isBrandStem } from '../language/brand-stem';
import { endsWithCode, startsWithCode } from '../language/coded';
import { familiarCharacters } from '../language/familiar';
import { brandLikeness, type Form, formOf } from '../language/form';
import type { Edge } from './left-edge';
import { lureOf } from '../language/lure';
import type { Slot } from './slot';
import { isBrandAndStranger, isStrange } from '../language/strange';
import { plain, type Sign } from '../suspicion';

/** Edges behind which a whole name stands, and no sentence that leads up to one. */
export const naming: ReadonlySet<Edge> = new Set(['line', 'title', 'quote', 'label', 'contact']);

/** @param filled the slots that the term fills, listed places left out; `form`: what the term is made of */
export function slotSigns(term: string, filled: readonly Slot[], form: Form): Sign[] {
  if (filled.length === 0) return [];
  const heads = new Set(filled.map((slot) => `${slot.ending && '+'}${slot.head}`));
  const edges = new Set(filled.map((slot) => slot.edge).filter((edge) => edge !== 'soft'));
  const varied = heads.size > 1 && edges.size > 1;
  const impossible = filled.filter((slot) => isImpossible(term, slot)).length;
  if (impossible > 0 && form.strength !== 'strong')
    return impossible > 1 ? [plain('slot'), plain('form')] : [plain('slot')];
  const signing = filled.filter((slot) => slot.head === 'report' && naming.has(slot.edge)).length;
  if (signing > 0 && form.strength === 'weak' && familiarCharacters(form.rest) === 0)
    return [plain('slot'), ...(lureOf(term).points > 0 && form.rest !== '' ? [plain('form')] : [])];
  if (form.strength === 'plain') return plainNameSigns(term, filled, heads.size > 1);
  if (isVerb(term, form)) return varied ? [plain('slot'), plain('form')] : [];
  if (edges.size === 0) return softSigns(term, filled, form);
  const roles = varied ? [plain('roles')] : [];
  const withEnding = filled.filter((slot) => slot.ending !== '').length;
  const signed = filled.filter((slot) => slot.head === 'report' || slot.head === 'party').length;
  if (form.strength === 'strong' || varied || (withEnding > 0 && filled.length > 1)) {
    return [plain('slot'), plain('form'), ...roles];
  }
  if (signed > 1 && form.rest !== '') return [plain('slot'), plain('form')];
  const bureaus = filled.filter(
    (slot) => (isBureau(slot) || slot.authority.startsWith('人民政府')) && naming.has(slot.edge),
  ).length;
  if (bureaus > 0 && isForeignRest(form))
    return bureaus > 1 ? [plain('slot'), plain('form')] : [plain('slot')];
  return withEnding + signed > 0 && form.rest !== '' ? [plain('slot')] : [];
}

/** 196体育, jinnianhui今年会: letters or figures that no office has, and none of its words behind them. */
function isMarked(term: string): boolean {
  const { latin, digits, rest } = formOf(term);
  const isCoded =
    (/^(?:[a-z]|\d{3})/.test(term) && latin.length + digits.length > 0) || /^[a-z]{1,3}\d/.test(term);
  return (isCoded || /[〇々\u3400-\u9fff](?:[a-z]\d|\d[a-z])/.test(term)) && familiarCharacters(rest) === 0;
}

/** What is left beside a brand's words is no word of offices. */
function isForeignRest({ rest, latin }: Form): boolean {
  return rest.length + latin.length > 1 && familiarCharacters(rest) === 0;
}

/** X应急管理局: a trade and its head, and nothing of a place before them. */
export function isBureau({ ending, head, authority }: Slot): boolean {
  return ending === '' && authority.length > (head === 'bureau' ? 2 : head === 'other' ? 5 : Infinity);
}

/** Behind a word of running text the left end is a guess: only a form that no name has speaks there, and only before a whole name. */
function softSigns(term: string, filled: readonly Slot[], form: Form): Sign[] {
  const isDivision = filled.some((slot) => /[省市县]$/.test(slot.ending) && !slot.isLocal);
  if (form.strength === 'weak') return isDivision && isBrandAndStranger(term) ? [plain('slot')] : [];
  const isWhole = isDivision || filled.some((slot) => slot.head === 'government');
  const isMarkedOut = form.latin.length + form.digits.length > 0 || isBrandAndStranger(term);
  if (form.strength === 'plain' || !isWhole || (brandLikeness(form) === 0 && !isMarkedOut)) return [];
  return brandLikeness(form) > 1 || (isDivision && isMarkedOut)
    ? [plain('slot'), plain('form')]
    : [plain('slot')];
}

/** Letters that abbreviate nothing: leyu市教育局. */
function isLetters(term: string): boolean {
  return /^[a-wyz]{3,12}$/.test(term) && formOf(term).latin.length > 0;
}

/** Letters and digits are in no division's name, and the names of the provinces are known. */
function isImpossible(term: string, slot: Slot): boolean {
  const { ending, isLocal, head, edge } = slot;
  if (edge === 'soft' || isLocal || ending === '区') return false;
  if (ending === '' && endsWithCode(term) && edge !== 'label') return true;
  if ((isBureau(slot) || head === 'government') && ending === '' && isMarked(term)) return true;
  if (ending === '')
    return startsWithCode(term) && (head === 'party' || (head === 'report' && /[a-z]/.test(term)));
  return (
    isLetters(term) ||
    startsWithCode(term) ||
    (endsWithCode(term) && (isStrange(term) || isBrandStem(term.replace(/[a-z\d]+$/, '')))) ||
    (ending === '省' && term.length > 4)
  );
}

/** Nothing in the string is a brand's. It must fill whole names of different kinds, a government's among them, and be no likely place. */
function plainNameSigns(term: string, filled: readonly Slot[], severalHeads: boolean): Sign[] {
  const long = filled.filter(
    (slot) => /[省市县]$/.test(slot.ending) && !slot.isLocal && slot.edge !== 'soft',
  );
  if (term.length > longestDivision && isStrange(term) && long.length > 0)
    return long.length > 1 ? [plain('slot'), plain('form')] : [plain('slot')];
  const edges = new Set(filled.map((slot) => slot.edge).filter((edge) => naming.has(edge)));
  const governs = filled.some(
    (slot) => slot.head === 'government' || (slot.ending !== '' && slot.ending !== '区'),
  );
  if (!severalHeads || edges.size < 2 || !governs || couldBePlace(term, filled)) return [];
  return [plain('slot'), plain('roles')];
}

/** Divisions of longer names are listed, all of them. */
const longestDivision = 5;

/** Loud enough to tell a brand from the name of a street or zone: 皇冠街道 and 国际港务区 are honest. */
export function isLoud({ loud, usual, latin, digits, kinds }: Form): boolean {
  if (kinds.has('web') && loud.length > 0) return true;
  return loud.length + latin.length > 0 && loud.length + usual.length + latin.length + digits.length > 1;
}

/** 登录市政府网站, 在线直播市政府常务会议: here the words are verbs of an honest sentence. */
function isVerb(term: string, { loud, latin, rest }: Form): boolean {
  if (loud.length > 0 || latin.length > 0 || rest !== '') return false;
  return /(?:直播|登录|登陆|下载|注册|观看|网站|平台|在线|网上|线上|首页)$/.test(term);
}

/** A short string of characters that places' names are made of, before an ending, may be a place that no list has. */
export function couldBePlace(term: string, filled: readonly Slot[]): boolean {
  if (filled.some((slot) => slot.ending === '')) return false;
  const { characters } = gazetteer();
  return term.length < 4 && [...term].every((character) => characters.has(character));
}
