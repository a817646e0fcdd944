/** Names overwritten: foreign strings in the slots of places and agencies and in the holes of fixed phrases, gathered by string. */
import { gazetteer } from '../domain/places';
import { textPlace } from '../report/places';
import type { Place } from '../report/model';
import { citationHoles } from './citation';
import { fixedPhraseHoles } from './fixed-phrase';
import { type Form, formOf } from './form';
import type { Hole } from './hole';
import type { Sheet } from './sheet';
import { type Slot, slots } from './slots';
import { statuteHoles } from './statute';
import { decisive, plain, type Sign, type Suspicion } from './suspicion';

type Use = { readonly slot: Slot } | { readonly hole: Hole };

interface Candidate {
  readonly term: string;
  readonly slots: Slot[];
  readonly holes: Hole[];
}

/** More strings than this no page has in its slots; what follows would be noise. */
const mostCandidates = 400;

export function findOverwrittenNames(sheet: Sheet): Suspicion[] {
  const candidates = gather(sheet);
  const found: Suspicion[] = [];
  for (const candidate of candidates) {
    const signs = judge(candidate);
    if (signs.length === 0) continue;
    const places = locate(sheet, candidate);
    found.push({ technique: 'name-replaced', term: candidate.term, signs, places });
  }
  return found;
}

function gather(sheet: Sheet): Candidate[] {
  const uses: { term: string; use: Use }[] = [];
  for (const slot of slots(sheet)) uses.push({ term: slot.term, use: { slot } });
  for (const hole of [...statuteHoles(sheet), ...citationHoles(sheet), ...fixedPhraseHoles(sheet)])
    uses.push({ term: hole.term, use: { hole } });
  const cores = coresOf(sheet, uses);
  const byTerm = new Map<string, Candidate>();
  for (const { term, use } of uses) {
    const core = cores.get(term) ?? term;
    let candidate = byTerm.get(core);
    if (!candidate) {
      if (byTerm.size >= mostCandidates) continue;
      candidate = { term: core, slots: [], holes: [] };
      byTerm.set(core, candidate);
    }
    if ('hole' in use) candidate.holes.push(use.hole);
    else candidate.slots.push(use.slot);
  }
  return [...byTerm.values()];
}

/** A string whose left end is a guess gives way to one with a firm left end that it ends in; one that is the beginning of a longer one
 *  that stands there as well gives way to the longer one. */
function coresOf(sheet: Sheet, uses: readonly { term: string; use: Use }[]): Map<string, string> {
  const firm = new Set<string>();
  const soft = new Set<string>();
  for (const { term, use } of uses) ('slot' in use && use.slot.edge === 'soft' ? soft : firm).add(term);
  const cores = new Map<string, string>();
  for (const term of soft) {
    if (firm.has(term)) continue;
    for (let cut = 1; cut < term.length - 1; cut += 1) {
      const tail = term.slice(cut);
      if (!firm.has(tail)) continue;
      cores.set(term, tail);
      break;
    }
  }
  const terms = [...firm].filter((term) => term.length > 1);
  for (const { term, use } of uses) {
    if (!('slot' in use)) continue;
    const longer = terms.find(
      (each) =>
        each.length > term.length && each.startsWith(term) && sheet.text.startsWith(each, use.slot.start),
    );
    if (longer) cores.set(term, longer);
  }
  return cores;
}

function judge({ term, slots: all, holes }: Candidate): Sign[] {
  const form = formOf(term);
  const signs: Sign[] = [];
  const filled = all.filter((slot) => !slot.isLocal || isLoud(form));
  const heads = new Set(filled.map((slot) => `${slot.ending && '+'}${slot.head}`));
  const edges = new Set(filled.filter((slot) => slot.edge !== 'soft').map((slot) => slot.edge));
  const varied = heads.size > 1 && edges.size > 1;
  for (const hole of holes) {
    const loud = form.strength === 'strong' && !isOpen(hole);
    signs.push(
      ...(loud || hole.firm ? [decisive(hole.kind)] : hole.usual && !isOpen(hole) ? [] : [plain(hole.kind)]),
    );
  }
  if (filled.length === 0) return signs;
  if (form.strength === 'plain') {
    const governs = filled.some(
      (slot) => slot.head === 'government' || (slot.ending !== '' && slot.ending !== '区'),
    );
    if (varied && governs && !couldBePlace(term, filled)) signs.push(plain('slot'), plain('roles'));
    return signs;
  }
  if (edges.size === 0 || isVerb(term, form)) {
    if (varied) signs.push(plain('slot'), plain('form'));
    return signs;
  }
  const withEnding = filled.some((slot) => slot.ending !== '');
  if (form.strength === 'strong' || varied || (withEnding && filled.length > 1))
    signs.push(plain('slot'), plain('form'));
  else if (withEnding && form.rest !== '') signs.push(plain('slot'));
  if (varied) signs.push(plain('roles'));
  return signs;
}

/** Free words stand there on honest pages as well. */
function isOpen({ kind }: Hole): boolean {
  return kind === 'heading' || kind === 'institution' || kind === 'idiom';
}

/** Loud enough to tell a brand from the name of a street or zone: 皇冠街道 and 国际港务区 are honest. */
function isLoud({ loud, usual, latin, digits }: Form): boolean {
  return loud.length + latin.length > 0 && loud.length + usual.length + latin.length + digits.length > 1;
}

/** 登录市政府网站, 在线直播市政府常务会议: here the words are verbs of an honest sentence. */
function isVerb(term: string, { loud, latin, rest }: Form): boolean {
  return (
    loud.length === 0 &&
    latin.length === 0 &&
    rest === '' &&
    /(?:直播|登录|登陆|下载|注册|观看|网站|平台|在线|网上|线上|首页|公司|集团|中心)$/.test(term)
  );
}

/** A short string of characters that places' names are made of, before an ending, may be a place that no list has. */
function couldBePlace(term: string, filled: readonly Slot[]): boolean {
  if (filled.some((slot) => slot.ending === '')) return false;
  const { characters } = gazetteer();
  return term.length < 5 && [...term].every((character) => characters.has(character));
}

function locate(sheet: Sheet, { term }: Candidate): Place[] {
  const places: Place[] = [];
  for (let from = sheet.text.indexOf(term); from >= 0; from = sheet.text.indexOf(term, from + term.length)) {
    const { block, start } = sheet.at(from);
    places.push(textPlace(block, start, start + term.length, null));
  }
  return places;
}
