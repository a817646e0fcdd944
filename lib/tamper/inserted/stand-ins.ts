/** Strings that stand for a word which offices use without end: 关于, 我们, 人民政府, 政务公开, 依申请公开, 市委. Whoever replaces such a word replaces it
 *  in frames that nothing else fits: X指南 and X年报 in a menu, X我们 below it, 围绕X、市政府中心工作. */
import { brandStock } from '../../domain/brand-characters';
import {
  about,
  type Closure,
  contact,
  entries,
  type Frame,
  frames,
  governed,
  ofInformation,
  pathEntry,
  signatures,
} from '../../domain/word-frames';
import { endsWithCode, startsWithCode } from '../language/coded';
import { isBrandStem } from '../language/brand-stem';
import { brandLikeness, formOf } from '../language/form';
import { lureOf } from '../language/lure';
import { placesOf, type Sheet } from '../sheet';
import { isBrandAndStranger, isStrange } from '../language/strange';
import { plain, type Sign, type Suspicion } from '../suspicion';
import { governsNothing, isBrandName, isForeign, isUnofficial } from './fits-no-frame';
import { holdsStem, isNamedPlace, isPlacesSport, isUnknownName } from './unknown-name';

const mostPlaces = 400;
/** More strings than this no page has in such frames; what follows would be noise. */
const mostTerms = 60;

/** What stands in frames that only a word of offices fits, by string; closed frames and several frames make it certain. */
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
  for (const each of ofInformation) {
    for (const term of termsIn(text, each)) {
      const other = kept.get(term);
      if (!other) kept.set(term, each);
      else if (other !== each && governsNothing(term)) add(term, each, 'closed');
    }
  }
  for (const each of signatures)
    for (const term of termsIn(text, each))
      if (isForeign(term, false) && isMarked(term)) add(term, each, 'open');
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
    for (const term of termsIn(text, loose))
      if (isSeller(term) || (loose === pathEntry && isNamedAsBrand(term))) add(term, loose, 'closed');
  return [...seen].flatMap(([term, found]) => {
    const closures = new Set(found.values());
    if (isNamedPlace(term, text) || isPlacesSport(term)) return [];
    if (closures.has('closed') && !closures.has('placeless') && holdsStem(term)) return [];
    const signs = signsOf(term, found.size, closures.size > 1 || !closures.has('open'));
    const places = placesOf(sheet, term);
    return signs.length > 0 ? [{ technique: 'name-replaced', term, signs, places }] : [];
  });
}

/** 亿赢, 某豪国际: a brand's name alone, where columns have words of offices. */
function isNamedAsBrand(term: string): boolean {
  if (isBrandStem(term, brandStock.plenty)) return true;
  return (
    formOf(term).kinds.has('fun') && isBrandAndStranger(term) && isUnknownName(term) && !isPlacesSport(term)
  );
}

/** Enough that sells, and nothing of an office, where other bodies' names may stand. */
function isSeller(term: string): boolean {
  const { points, bold } = lureOf(term);
  return (points > 2 || (bold && term.length > 3)) && isStrange(term);
}

/** Made of what sells, or with a brand's mark. */
function isMarked(term: string): boolean {
  return lureOf(term).points > 0 || endsWithCode(term) || startsWithCode(term);
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
    form.latin.length > 0 ||
    (points > 0 && endsWithCode(term));
  return sold ? [plain('idiom')] : [];
}
