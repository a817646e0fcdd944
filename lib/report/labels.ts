/** Labels found on a page against the labels of a form: who is who, in what wording, and who is missing. */
import type { LabelForm } from '../domain/forms';
import { simplify } from '../domain/traditional';
import { fold } from '../snapshot/fold';
import type { Label } from './model';

const numbering =
  /^(?:[一二三四五六七八九十]+[、.,:]|\([一二三四五六七八九十\d]+\)[、.,:]?|\d+[、.,:)]?(?=\D))/;

const knownBare = new Map<string, string>();
const mostKnown = 2_000;

/** The same label twice, whatever its number, brackets and marks. Labels come back on every page, so they are remembered. */
export function bare(label: string): string {
  const known = knownBare.get(label);
  if (known !== undefined) return known;
  const text = simplify(fold(label)).replace(numbering, '');
  const made = text.replaceAll(/[\s"'、,.:;。·|/()<>《》_-]/g, '');
  if (knownBare.size < mostKnown && label.length <= longestLabel) knownBare.set(label, made);
  return made;
}

/** What one found label turned out to be. */
export interface Match {
  /** Index into the official labels, or null for a stranger. */
  readonly official: number | null;
  readonly state: Label['state'];
}

const longestLabel = 80;
const exact = 3;
const blank = 0.4;
const epsilon = 1e-9;

/** Matches found labels to official ones, in order. A label that is worded otherwise is recognised by bounded likeness, a blank one
 *  by its place between its neighbours, and so is a wholly other wording in a long form; what fits nowhere is a stranger.
 *  @param found folded texts, empty for blank labels
 *  @returns one Match a found label; an official label that nobody matched is missing */
export function alignLabels(found: readonly string[], official: readonly LabelForm[]): Match[] {
  const wordings = official.map(wordingsOf);
  const past = ofEarlierYears(found);
  const likeness = found.map((text, index) =>
    past[index] ? wordings.map(() => 0) : likenessToAll(readings(text), wordings, text === ''),
  );
  const pairs = bestOrder(likeness, found.length, official.length);
  for (const [index, text] of found.entries()) {
    if (pairs[index] === null && text !== '' && !past[index])
      pairs[index] = placeBetween(index, pairs, found, official);
  }
  const taken = new Set(pairs.filter((index) => index !== null));
  return found.map((text, index): Match => {
    const scores = likeness[index] ?? [];
    // A row moved to another place is still that row, if its wording leaves no doubt.
    const moved = scores.findIndex((score, at) => score === exact && !taken.has(at));
    const at = pairs[index] ?? (moved >= 0 ? moved : null);
    if (at === null) return { official: null, state: 'official' };
    taken.add(at);
    return { official: at, state: text === '' ? 'blank' : scores[at] === exact ? 'official' : 'differs' };
  });
}

/** Shorter forms have rows of other offices' making, whose place says nothing. */
const leastForPlace = 5;

/** The one official label between the neighbours of a stranger that bears its number; or, where it has none, if no label is too many. */
function placeBetween(
  index: number,
  pairs: readonly (number | null)[],
  found: readonly string[],
  official: readonly LabelForm[],
): number | null {
  if (official.length < leastForPlace) return null;
  const before = index === 0 ? -1 : pairs[index - 1];
  const after = index === found.length - 1 ? official.length : pairs[index + 1];
  if (typeof before !== 'number' || after !== before + 2) return null;
  const own = numbering.exec(fold(found[index] ?? ''))?.[0];
  const its = numbering.exec(fold(official[before + 1]?.label ?? ''))?.[0];
  return own === its && (own !== undefined || found.length === official.length) ? before + 1 : null;
}

const yearIn = /20\d\d/;

/** Which labels stand for years gone by: the same label is there for a later year. */
function ofEarlierYears(found: readonly string[]): boolean[] {
  const years = found.map((text) => Number(yearIn.exec(text)?.[0] ?? 0));
  const latest = new Map<string, number>();
  for (const [index, text] of found.entries()) {
    const year = years[index] ?? 0;
    const rest = text.replace(yearIn, '');
    if (year > (latest.get(rest) ?? 0)) latest.set(rest, year);
  }
  return found.map((text, index) => {
    const year = years[index] ?? 0;
    return year > 0 && year < (latest.get(text.replace(yearIn, '')) ?? 0);
  });
}

const knownWordings = new WeakMap<LabelForm, readonly string[]>();

/** All readings of an official label; folded once, since every table of every page asks for them. */
function wordingsOf(form: LabelForm): readonly string[] {
  const known = knownWordings.get(form) ?? [form.label, ...form.variants].flatMap(readings);
  knownWordings.set(form, known);
  return known;
}

/** A label, and the label without what stands in brackets: 现行有效件数(历史累计), 本年(2023)制发件数. */
function readings(label: string): string[] {
  const whole = bare(label);
  const text = fold(label);
  if (!text.includes('(')) return [whole];
  return [whole, bare(text.replace(numbering, '').replaceAll(/\([^()]*\)/g, ''))];
}

/** One score an official label. What is exactly one label is no slip of another one. */
function likenessToAll(
  own: readonly string[],
  wordings: readonly (readonly string[])[],
  isBlank: boolean,
): number[] {
  if (isBlank) return wordings.map(() => blank);
  const scores = wordings.map((each) =>
    own.some((reading) => reading !== '' && each.includes(reading)) ? exact : 0,
  );
  if (scores.includes(exact)) return scores;
  const [whole = ''] = own;
  return wordings.map(([label = '', other = '']) =>
    Math.max(resembles(whole, label), resembles(whole, other)),
  );
}

/** 0, or between 1 and 2 for a wording that a reader takes for a slip of the official one. */
export function resembles(own: string, official: string): number {
  const longer = Math.max(own.length, official.length);
  const shorter = Math.min(own.length, official.length);
  if (shorter < 2 || longer > longestLabel) return 0;
  if (
    shorter * 4 >= longer &&
    (shorter >= 3 || shorter * 2 >= longer) &&
    (official.startsWith(own) || own.startsWith(official) || official.endsWith(own))
  ) {
    return 1 + shorter / longer;
  }
  if (longer > shorter * 2) return 0;
  const allowed = longer <= 4 ? 1 : Math.floor(longer * 0.34);
  const distance = editDistance(own, official, allowed);
  return distance > allowed ? 0 : 2 - distance / longer;
}

/** Letters to insert, delete or replace; stops counting above `most`. */
function editDistance(left: string, right: string, most: number): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const cost = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return least;
    row = next;
  }
  return row[right.length] ?? 0;
}

/** The order-keeping pairing with the highest sum of likeness: for each found label the official index, or null. */
function bestOrder(
  likeness: readonly (readonly number[])[],
  found: number,
  official: number,
): (number | null)[] {
  const best = Array.from({ length: found + 1 }, () => new Float64Array(official + 1));
  for (let i = found - 1; i >= 0; i -= 1) {
    for (let j = official - 1; j >= 0; j -= 1) {
      const score = likeness[i]?.[j] ?? 0;
      const paired = score > 0 ? score + (best[i + 1]?.[j + 1] ?? 0) : 0;
      best[i]![j] = Math.max(paired, best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
    }
  }
  const pairs: (number | null)[] = [];
  let from = 0;
  for (let i = 0; i < found; i += 1) {
    const sum = best[i]?.[from] ?? 0;
    const keepsSum = (at: number): boolean => {
      const score = likeness[i]?.[at] ?? 0;
      return score > 0 && Math.abs(score + (best[i + 1]?.[at + 1] ?? 0) - sum) < epsilon;
    };
    // The earliest partner that keeps the sum: equal labels (总计 and 总计) are taken in turn.
    let partner = from;
    while (partner < official && !keepsSum(partner)) partner += 1;
    pairs.push(partner < official ? partner : null);
    if (partner < official) from = partner + 1;
  }
  return pairs;
}
