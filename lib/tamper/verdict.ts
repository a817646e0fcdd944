/** The verdict on a string that stands in slots or holes: which signs speak against it. */
import { gazetteer } from '../domain/places';
import { endsWithCode, startsWithCode } from './coded';
import type { Witnesses } from './displaced';
import { familiarCharacters } from './familiar';
import { brandLikeness, type Form, formOf } from './form';
import type { Hole } from './hole';
import type { Edge } from './left-edge';
import { lureOf } from './lure';
import type { Slot } from './slots';
import { isBrandAndStranger, isStrange } from './strange';
import { decisive, isCertain, plain, type Sign } from './suspicion';

export interface Candidate {
  readonly term: string;
  readonly slots: readonly Slot[];
  readonly holes: readonly Hole[];
}

/** Edges behind which a whole name stands, and no sentence that leads up to one. */
const naming: ReadonlySet<Edge> = new Set(['line', 'title', 'quote', 'label', 'contact']);

/** @param contradicted whether the page itself names a place where the string stands elsewhere
 *  @param witnesses what the page's address and numbers say of a name */
export function signsOf(
  { term, slots, holes }: Candidate,
  contradicted: boolean,
  witnesses: Witnesses,
): Sign[] {
  const form = luredForm(term);
  if (isOfficesOwn(term, form) && !isDivisionOfBrand(slots, form) && !isBrandAndStranger(term)) return [];
  const isNamePlain =
    form.strength === 'plain' &&
    /^[〇々\u3400-\u9fff]{1,4}$/.test(term) &&
    slots.some((slot) => slot.ending !== '');
  if (isNamePlain && holes.length === 0 && witnesses.vouches(term)) return [];
  const filled = slots.filter((slot) => !slot.isListed && (!slot.isLocal || isLoud(form)));
  const signs = [...holes.flatMap((hole) => holeSigns(hole, form)), ...slotSigns(term, filled, form)];
  const named = filled.some((slot) => naming.has(slot.edge));
  if (contradicted && named && form.strength !== 'plain') signs.push(plain('slot'), plain('title'));
  else if (contradicted && named) signs.push(...besideRealName(filled));
  else if (contradicted && signs.length === 0 && isBrandName(term, form)) signs.push(plain('title'));
  if (named && isCertain({ signs })) return signs;
  if (named) signs.push(...witnesses.against(term, new Set(filled.map((slot) => slot.ending))));
  if (named) return signs.length > 0 ? signs : unheardOf(term, filled, witnesses);
  return [...signs, ...againstListed(term, slots, witnesses)];
}

/** A listed place stands for another only where address and numbers both say so, and in several names. */
function againstListed(term: string, slots: readonly Slot[], witnesses: Witnesses): Sign[] {
  const named = slots.filter((slot) => slot.isListed && naming.has(slot.edge));
  if (named.length < 2) return [];
  const signs = witnesses.against(term, new Set(named.map((slot) => slot.ending)));
  return isCertain({ signs }) ? [plain('numbers')] : [];
}

/** Words of offices alone, though brands have them as well: 国家政务服务平台电子. */
function isOfficesOwn(term: string, { loud, latin, kinds, joined }: Form): boolean {
  if (loud.length + latin.length > 0 || joined || kinds.has('foul')) return false;
  return familiarCharacters(term) * 3 >= term.length * 2;
}

/** 中国体育彩票市水利局: no division of that name is in the country, whoever else may have the words. */
function isDivisionOfBrand(slots: readonly Slot[], { strength }: Form): boolean {
  return (
    strength === 'strong' &&
    slots.some(
      ({ term, ending, edge, isLocal }) =>
        /[省市县]$/.test(ending) && !isLocal && naming.has(edge) && term.length > 4,
    )
  );
}

/** What sells makes a string as strong as a brand's own words do. */
function luredForm(term: string): Form {
  const form = formOf(term);
  if (form.strength === 'strong') return form;
  const { points, bold } = lureOf(term);
  if (points === 0) return form;
  return { ...form, strength: bold && points > 2 ? 'strong' : 'weak' };
}

/** Nothing in the string is a brand's, and the page gives the same authority a real place elsewhere. */
function besideRealName(filled: readonly Slot[]): Sign[] {
  const whole = filled.filter(
    (slot) => slot.ending === '' && naming.has(slot.edge) && slot.authority.length > 2,
  );
  const authorities = new Set(whole.map((slot) => slot.authority));
  if (whole.length === 0) return [];
  return authorities.size > 1 ? [plain('slot'), plain('title')] : [plain('title')];
}

/** 银鲨国际, in running text, before the name of an authority that has a real place elsewhere. */
function isBrandName(term: string, { kinds, rest, strength }: Form): boolean {
  const ends = strength === 'strong' || kinds.has('fun') || kinds.has('foul');
  return ends && rest.length > 1 && isStrange(term);
}

/** A government of no place: 昊天棋局人民政府. A division's name of three characters or more that no list has, and that the host is not
 *  written from: the divisions of such names are listed. */
function unheardOf(term: string, filled: readonly Slot[], witnesses: Witnesses): Sign[] {
  const named = filled.filter((slot) => naming.has(slot.edge));
  const bureaus = filled.filter((slot) => isBureau(slot) && slot.edge !== 'soft');
  const authorities = new Set(bureaus.map(({ authority }) => authority));
  if (isStrange(term) && term.length > 6 && bureaus.length > 1 && named.length > 0)
    return [plain('slot'), plain('form')];
  if (
    isStrange(term) &&
    term.length > 3 &&
    authorities.size > 1 &&
    named.length > 0 &&
    !witnesses.vouches(term)
  )
    return [plain('slot')];
  if (!isStrange(term) || named.length < 2 || couldBePlace(term, named)) return [];
  const rules = named.some((slot) => slot.ending === '' && slot.authority.startsWith('人民政府'));
  const isDivision = named.some((slot) => /[省市县区]$/.test(slot.ending) && !slot.isLocal);
  return rules || (isDivision && !witnesses.vouches(term)) ? [plain('slot')] : [];
}

function holeSigns({ kind, firm, usual }: Hole, form: Form): Sign[] {
  const fixed = kind === 'statute' || kind === 'citation';
  const foreign = usual
    ? isForeign(form)
    : form.strength !== 'plain' && (kind === 'citation' || form.strength === 'strong');
  if (firm || (fixed && foreign)) return [decisive(kind)];
  if (kind === 'citation' && !usual) return [plain(kind)];
  return fixed ? [] : [plain(kind)];
}

function slotSigns(term: string, filled: readonly Slot[], form: Form): Sign[] {
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
  if (edges.size === 0) return softSigns(term, filled, form, varied);
  const roles = varied ? [plain('roles')] : [];
  const withEnding = filled.filter((slot) => slot.ending !== '').length;
  const signed = filled.filter((slot) => slot.head === 'report' || slot.head === 'party').length;
  if (form.strength === 'strong' || varied || (withEnding > 0 && filled.length > 1)) {
    return [plain('slot'), plain('form'), ...roles];
  }
  if (signed > 1 && form.rest !== '') return [plain('slot'), plain('form')];
  const bureaus = filled.filter((slot) => isBureau(slot) && naming.has(slot.edge)).length;
  if (bureaus > 0 && isForeignRest(form))
    return bureaus > 1 ? [plain('slot'), plain('form')] : [plain('slot')];
  return withEnding + signed > 0 && form.rest !== '' ? [plain('slot')] : [];
}

/** 196体育, jinnianhui今年会: letters or figures that no office has, and none of its words behind them. */
function isMarked(term: string): boolean {
  const { latin, digits, rest } = formOf(term);
  const isCoded = /^(?:[a-z]|\d{3})/.test(term) && latin.length + digits.length > 0;
  return (isCoded || /[〇々\u3400-\u9fff](?:[a-z]\d|\d[a-z])/.test(term)) && familiarCharacters(rest) === 0;
}

/** What is left beside a brand's words is no word of offices. */
function isForeignRest({ rest, latin }: Form): boolean {
  return rest.length + latin.length > 1 && familiarCharacters(rest) === 0;
}

/** X应急管理局: a trade and its head, and nothing of a place before them. */
function isBureau({ ending, head, authority }: Slot): boolean {
  return ending === '' && authority.length > (head === 'bureau' ? 2 : head === 'other' ? 5 : Infinity);
}

/** Behind a word of running text the left end is a guess: only a form that no name has speaks there, and only before a whole name. */
function softSigns(term: string, filled: readonly Slot[], form: Form, varied: boolean): Sign[] {
  if (varied) return [plain('slot'), plain('form')];
  const isDivision = filled.some((slot) => /[省市县]$/.test(slot.ending) && !slot.isLocal);
  if (form.strength === 'weak') return isDivision && isBrandAndStranger(term) ? [plain('slot')] : [];
  const isWhole = isDivision || filled.some((slot) => slot.head === 'government');
  const isMarkedOut = form.latin.length + form.digits.length > 0 || isBrandAndStranger(term);
  if (form.strength === 'plain' || !isWhole || (brandLikeness(form) === 0 && !isMarkedOut)) return [];
  return brandLikeness(form) > 1 || (isDivision && isMarkedOut)
    ? [plain('slot'), plain('form')]
    : [plain('slot')];
}

/** Letters and digits are in no division's name, and the names of the provinces are known. */
function isImpossible(term: string, slot: Slot): boolean {
  const { ending, isLocal, head, edge } = slot;
  if (edge === 'soft' || isLocal || ending === '区') return false;
  if (ending === '' && endsWithCode(term) && edge !== 'label') return true;
  if ((isBureau(slot) || head === 'government') && ending === '' && isMarked(term)) return true;
  if (ending === '')
    return startsWithCode(term) && (head === 'party' || (head === 'report' && /[a-z]/.test(term)));
  return startsWithCode(term) || (ending === '省' && term.length > 4);
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

/** No title of an office's document holds it, whatever else it holds. */
function isForeign(form: Form): boolean {
  return form.kinds.has('foul') || form.latin.length > 0 || brandLikeness(form) === 2;
}

/** Loud enough to tell a brand from the name of a street or zone: 皇冠街道 and 国际港务区 are honest. */
function isLoud({ loud, usual, latin, digits, kinds }: Form): boolean {
  if (kinds.has('web') && loud.length > 0) return true;
  return loud.length + latin.length > 0 && loud.length + usual.length + latin.length + digits.length > 1;
}

/** 登录市政府网站, 在线直播市政府常务会议: here the words are verbs of an honest sentence. */
function isVerb(term: string, { loud, latin, rest }: Form): boolean {
  if (loud.length > 0 || latin.length > 0 || rest !== '') return false;
  return /(?:直播|登录|登陆|下载|注册|观看|网站|平台|在线|网上|线上|首页)$/.test(term);
}

/** A short string of characters that places' names are made of, before an ending, may be a place that no list has. */
function couldBePlace(term: string, filled: readonly Slot[]): boolean {
  if (filled.some((slot) => slot.ending === '')) return false;
  const { characters } = gazetteer();
  return term.length < 5 && [...term].every((character) => characters.has(character));
}
