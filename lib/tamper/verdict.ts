/** The verdict on a string that stands in slots or holes: which signs speak against it. */
import { gazetteer } from '../domain/places';
import { brandLikeness, type Form, formOf } from './form';
import type { Hole } from './hole';
import type { Edge } from './left-edge';
import type { Slot } from './slots';
import { decisive, plain, type Sign } from './suspicion';

export interface Candidate {
  readonly term: string;
  readonly slots: readonly Slot[];
  readonly holes: readonly Hole[];
}

/** Edges behind which a whole name stands, and no sentence that leads up to one. */
const naming: ReadonlySet<Edge> = new Set(['line', 'title', 'quote', 'label', 'contact']);

/** @param contradicted whether the page itself names a place where the string stands elsewhere */
export function signsOf({ term, slots, holes }: Candidate, contradicted: boolean): Sign[] {
  const form = formOf(term);
  const filled = slots.filter((slot) => !slot.isLocal || isLoud(form));
  const signs = [...holes.flatMap((hole) => holeSigns(hole, form)), ...slotSigns(term, filled, form)];
  const named = filled.some((slot) => naming.has(slot.edge));
  if (contradicted && named && form.strength !== 'plain') signs.push(plain('slot'), plain('title'));
  return signs;
}

function holeSigns({ kind, firm, usual }: Hole, form: Form): Sign[] {
  const fixed = kind === 'statute' || kind === 'citation';
  const foreign = usual
    ? isForeign(form)
    : form.strength !== 'plain' && (kind === 'citation' || form.strength === 'strong');
  if (firm || (fixed && foreign)) return [decisive(kind)];
  return fixed ? [] : [plain(kind)];
}

function slotSigns(term: string, filled: readonly Slot[], form: Form): Sign[] {
  if (filled.length === 0) return [];
  const heads = new Set(filled.map((slot) => `${slot.ending && '+'}${slot.head}`));
  const edges = new Set(filled.map((slot) => slot.edge).filter((edge) => edge !== 'soft'));
  const varied = heads.size > 1 && edges.size > 1;
  if (form.strength === 'plain') return plainNameSigns(term, filled, heads.size > 1);
  if (edges.size === 0 || isVerb(term, form)) return varied ? [plain('slot'), plain('form')] : [];
  const roles = varied ? [plain('roles')] : [];
  const withEnding = filled.filter((slot) => slot.ending !== '').length;
  if (form.strength === 'strong' || varied || (withEnding > 0 && filled.length > 1)) {
    return [plain('slot'), plain('form'), ...roles];
  }
  return withEnding > 0 && form.rest !== '' ? [plain('slot')] : [];
}

/** Nothing in the string is a brand's. It must fill whole names of different kinds, a government's among them, and be no likely place. */
function plainNameSigns(term: string, filled: readonly Slot[], severalHeads: boolean): Sign[] {
  const edges = new Set(filled.map((slot) => slot.edge).filter((edge) => naming.has(edge)));
  const governs = filled.some(
    (slot) => slot.head === 'government' || (slot.ending !== '' && slot.ending !== '区'),
  );
  if (!severalHeads || edges.size < 2 || !governs || couldBePlace(term, filled)) return [];
  return [plain('slot'), plain('roles')];
}

/** No title of an office's document holds it, whatever else it holds. */
function isForeign(form: Form): boolean {
  return form.kinds.has('foul') || form.latin.length > 0 || brandLikeness(form) === 2;
}

/** Loud enough to tell a brand from the name of a street or zone: 皇冠街道 and 国际港务区 are honest. */
function isLoud({ loud, usual, latin, digits }: Form): boolean {
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
