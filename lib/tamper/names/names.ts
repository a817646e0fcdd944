/** Names overwritten: foreign strings in the slots of places and agencies and in the holes of fixed phrases, gathered by string. */
import { citationHoles } from './citation';
import { homePlaceOf } from './displaced';
import { fixedPhraseHoles } from './fixed-phrase';
import type { Hole } from './hole';
import { endsInDivision } from '../language/honest-name';
import { testimonyOf } from './numbers';
import { placesOf, type Sheet } from '../sheet';
import type { Slot } from './slot';
import { slots } from './slots';
import { statuteHoles } from './statute';
import { templateHoles } from './template';
import type { Suspicion } from '../suspicion';
import { type Candidate, signsOf } from './verdict';

type Gathered = Candidate & { readonly slots: Slot[]; readonly holes: Hole[] };

type Use = { readonly slot: Slot } | { readonly hole: Hole };

/** More strings than this no page has in its slots; what follows would be noise. */
const mostCandidates = 400;

/** @param home the page's own host, or null */
export function findOverwrittenNames(sheet: Sheet, home: string | null): Suspicion[] {
  const candidates = gather(sheet);
  const homePlace = homePlaceOf(sheet.text, home);
  const found: Suspicion[] = [];
  for (const candidate of candidates) {
    const signs = signsOf(candidate, contradicts(sheet, candidate), homePlace);
    if (signs.length === 0) continue;
    const { term } = candidate;
    const places = placesOf(sheet, term);
    const contradicted = signs.some(({ witness }) => witness === 'numbers');
    const meant = contradicted ? (testimonyOf(sheet.text)?.name ?? null) : null;
    found.push({ technique: 'name-replaced', term, signs, places, meant });
  }
  return found;
}

/** Whether the page itself gives the same authority a place: 寿光市教育局 below, X教育局 in the title. */
function contradicts({ text }: Sheet, { slots: filled }: Candidate): boolean {
  const authorities = new Set(
    filled.map((slot) => slot.authority).filter((authority) => authority.length > 2),
  );
  // What seems the first of its trades may be the string's own end: QV综合体育|审计局.
  const tails = [...authorities].flatMap((authority) => [
    ...[0, 2, 4].map((cut) => authority.slice(cut)),
    authority.startsWith('人民政府') ? '人民政府' : '',
  ]);
  return tails.some((tail) => tail.length > 2 && standsBehindDivision(text, tail));
}

function standsBehindDivision(text: string, authority: string): boolean {
  let at = text.indexOf(authority);
  for (let looks = 0; at >= 0 && looks < 20; looks += 1) {
    if (endsInDivision(text, at)) return true;
    at = text.indexOf(authority, at + 1);
  }
  return false;
}

function gather(sheet: Sheet): Candidate[] {
  const uses: { term: string; use: Use }[] = [];
  for (const slot of slots(sheet)) uses.push({ term: slot.term, use: { slot } });
  for (const hole of [
    ...statuteHoles(sheet),
    ...citationHoles(sheet),
    ...fixedPhraseHoles(sheet),
    ...templateHoles(sheet),
  ])
    uses.push({ term: hole.term, use: { hole } });
  const cores = coresOf(sheet, uses);
  const byTerm = new Map<string, Gathered>();
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
  for (const { term, use } of uses)
    if (!('slot' in use && use.slot.isListed))
      ('slot' in use && use.slot.edge === 'soft' ? soft : firm).add(term);
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
  const terms = [...firm].filter((term) => term.length > 1).slice(0, mostCandidates);
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
