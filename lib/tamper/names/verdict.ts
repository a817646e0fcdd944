/** The verdict on a string that stands in slots or holes: which signs speak against it. */
import type { HomePlace } from './displaced';
import { searchPhrases } from '../../domain/search-phrases';
import { familiarCharacters } from '../language/familiar';
import { isBrandStem } from '../language/brand-stem';
import { brandLikeness, type Form, formOf } from '../language/form';
import type { Hole } from './hole';
import { lureOf } from '../language/lure';
import { couldBePlace, isBureau, isLoud, naming, slotSigns } from './slot-signs';
import type { Slot } from './slot';
import { isBrandAndStranger, isStrange } from '../language/strange';
import { decisive, isCertain, plain, type Sign } from '../suspicion';

/** A string that may be foreign, with all places for names where it stands. */
export interface Candidate {
  readonly term: string;
  readonly slots: readonly Slot[];
  readonly holes: readonly Hole[];
}

/** @param contradicted whether the page itself names a place where the string stands elsewhere
 *  @param homePlace what the page's address and numbers say of a name */
export function signsOf(
  { term, slots, holes }: Candidate,
  contradicted: boolean,
  homePlace: HomePlace,
): Sign[] {
  const form = luredForm(term);
  if (isOfficesOwn(term, form) && !isDivisionOfBrand(slots, form) && !isBrandAndStranger(term)) return [];
  const isNamePlain =
    form.strength === 'plain' &&
    /^[〇々\u3400-\u9fff]{1,4}$/.test(term) &&
    slots.some((slot) => slot.ending !== '');
  const brandStem = isBrandStem(term) && !homePlace.bears(term);
  if (isNamePlain && !brandStem && holes.length === 0 && homePlace.vouches(term)) return [];
  if (isTwoDivisions(term, slots)) return [plain('slot'), plain('roles')];
  const filled = slots.filter((slot) => !slot.isListed && (!slot.isLocal || isLoud(form)));
  const signs = [...holes.flatMap((hole) => holeSigns(hole, form)), ...slotSigns(term, filled, form)];
  const named = filled.some((slot) => naming.has(slot.edge));
  if (contradicted && named && form.strength !== 'plain') signs.push(plain('slot'), plain('title'));
  else if (contradicted && named) signs.push(...besideRealName(filled));
  else if (contradicted && signs.length === 0 && isBrandName(term, form)) signs.push(plain('title'));
  if (named && isCertain({ signs })) return signs;
  if (named) signs.push(...homePlace.against(term, new Set(filled.map((slot) => slot.ending))));
  if (signs.length === 0 && brandStem && filled.some(isWholeName)) return [plain('slot')];
  if (named) return signs.length > 0 ? signs : unheardOf(term, filled, homePlace);
  return [...signs, ...againstListed(term, slots, homePlace)];
}

/** A listed place stands for another only where address and numbers both say so, and in several names. */
function againstListed(term: string, slots: readonly Slot[], homePlace: HomePlace): Sign[] {
  const named = slots.filter((slot) => slot.isListed && naming.has(slot.edge));
  if (named.length < 2) return [];
  const signs = homePlace.against(term, new Set(named.map((slot) => slot.ending)));
  return isCertain({ signs }) ? [plain('numbers')] : [];
}

/** Words of offices alone, though brands have them as well: 国家政务服务平台电子. */
function isOfficesOwn(term: string, { loud, latin, kinds, joined }: Form): boolean {
  if (loud.length + latin.length > 0 || joined || kinds.has('foul') || lureOf(term).points > 2) return false;
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

/** 新濠天地市新濠天地镇: no name of four characters is a city's and a town's, and in no list. */
function isTwoDivisions(term: string, slots: readonly Slot[]): boolean {
  const own = slots.filter(({ isListed, term: name }) => !isListed && name === term);
  return (
    term.length > 3 &&
    isStrange(term) &&
    own.some(({ ending }) => /[市县]$/.test(ending)) &&
    own.some(({ ending }) => /[镇乡道]$/.test(ending))
  );
}

/** What sells makes a string as strong as a brand's own words do. */
function luredForm(term: string): Form {
  const form = formOf(term);
  if (form.strength === 'strong') return form;
  if (searchPhrases.asked.test(term)) return { ...form, strength: 'strong' };
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

/** 乐赢市教育局, 乐赢教育局: not a town, a zone or a street, which no list has, and no piece of running text. */
function isWholeName(slot: Slot): boolean {
  if (/[省市县区]$/.test(slot.ending)) return !slot.isLocal;
  return slot.edge !== 'soft' && isBureau(slot);
}

/** Bureaus that are named by a forest, a mine or a railway, and no division. */
const ofForests = /林业|林草|矿务|铁路|水利|河务|航道|监狱|油田/;

/** A government of no place: 昊天棋局人民政府. A division's name of three characters or more that no list has, and that the host is not
 *  written from: the divisions of such names are listed. */
function unheardOf(term: string, filled: readonly Slot[], homePlace: HomePlace): Sign[] {
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
    !homePlace.vouches(term)
  )
    return [plain('slot')];
  // 某会会交通运输局, in its own title and as who publishes: no place of three characters is called so, and the host is none of its own.
  const ofItself = bureaus.filter(({ authority, edge }) => naming.has(edge) && !ofForests.test(authority));
  if (isStrange(term) && term.length === 3 && ofItself.length > 1 && !homePlace.vouches(term))
    return [plain('slot')];
  // 岚泽县某球突破2022年政府信息公开工作年度报告: who reports ends as bodies do.
  if (
    isStrange(term) &&
    term.length > 3 &&
    named.some(({ head, ending }) => head === 'report' && ending === '')
  )
    return [plain('slot')];
  if (!isStrange(term) || named.length < 2 || couldBePlace(term, named)) return [];
  const rules = named.some((slot) => slot.ending === '' && slot.authority.startsWith('人民政府'));
  const isDivision = named.some((slot) => /[省市县区]$/.test(slot.ending) && !slot.isLocal);
  return rules || (isDivision && !homePlace.vouches(term)) ? [plain('slot')] : [];
}

function holeSigns({ term, kind, firm, usual }: Hole, form: Form): Sign[] {
  const fixed = kind === 'statute' || kind === 'citation';
  const foreign = usual
    ? isForeign(form)
    : form.strength !== 'plain' && (kind === 'citation' || form.strength === 'strong');
  if (firm || (fixed && foreign)) return [decisive(kind)];
  if (kind === 'statute' && term.length > 3 && isStrange(term))
    return [lureOf(term).points > 0 ? decisive(kind) : plain(kind)];
  if (kind === 'citation' && !usual) return [plain(kind)];
  return fixed ? [] : [plain(kind)];
}

/** No title of an office's document holds it, whatever else it holds. */
function isForeign(form: Form): boolean {
  return form.kinds.has('foul') || form.latin.length > 0 || brandLikeness(form) === 2;
}
