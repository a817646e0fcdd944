/** Text that two reports of different agencies share, sentence by sentence. Pure.
 *  What every report may say is disregarded as in the rule text-reused, and so is whose report it is: names and 我局 are blanked out. */
import { simplify } from '../domain/traditional';
import type { ReportRecord } from '../report/record';
import { unitsIn } from '../report/units';
import {
  lengthOf,
  type RepeatedPair,
  repeatedPairs,
  type Sentence,
  sentencesOf,
} from '../report/retelling/sentences';
import { toldSections } from '../report/retelling/told';
import { collapse, fold, foldWithMap } from '../snapshot/fold';

interface RawLine {
  readonly text: string;
  readonly raw: string;
}

export type ToldSentence = Sentence<RawLine>;

/** A sentence of one report beside the one of the other that it repeats, each as it stands on its page. */
export interface SharedPassage {
  readonly one: string;
  readonly other: string;
}

export interface SharedText {
  /** The part of the shorter telling that stands in the other, 0 to 1. */
  readonly share: number;
  /** At most twenty, in the order of the first report. */
  readonly passages: readonly SharedPassage[];
}

/** For more text than the rule text-reused: two agencies may well hit upon the same two sentences. */
const smallestShare = 0.6;
const fewest = 100;
const shown = 20;

/** The sentences in which a report tells of its own work. */
export function toldSentences(record: ReportRecord): ToldSentence[] {
  const lines = toldSections(record).flatMap(({ text }) =>
    text.map((raw) => ({ raw, text: simplify(fold(raw)) })),
  );
  return sentencesOf(lines, withoutNames(record.identity.agency));
}

/** Compares what two reports tell.
 *  @param isCommon whether so many reports have a sentence that it tells nothing
 *  @returns null where they do not share enough */
export function sharedText(
  one: ReportRecord,
  other: ReportRecord,
  isCommon: (sentence: ToldSentence) => boolean = () => false,
): SharedText | null {
  const [own, others] = [toldSentences(one), toldSentences(other)];
  const pairs = repeatedPairs(own, others);
  // All that they tell is the same, or all that not everybody tells.
  const whole = shareOf(pairs, own, others);
  const rare = (sentence: ToldSentence) => !isCommon(sentence);
  const rest = shareOf(
    pairs.filter(({ sentence }) => rare(sentence)),
    own.filter(rare),
    others.filter(rare),
  );
  const share = whole >= almostAll ? whole : rest;
  if (share < smallestShare) return null;
  const passages = pairs
    .filter(({ sentence }) => whole >= almostAll || rare(sentence))
    .slice(0, shown)
    .map(({ sentence, source }) => ({ one: wordsOf(sentence), other: wordsOf(source) }));
  return { share, passages };
}

/** Reports that are the same from end to end are duplicates, however many there are of them. */
const almostAll = 0.8;

function shareOf(
  pairs: readonly Pick<RepeatedPair<ToldSentence>, 'sentence'>[],
  own: readonly ToldSentence[],
  others: readonly ToldSentence[],
): number {
  const same = lengthOf(pairs.map(({ sentence }) => sentence));
  const shorter = Math.min(lengthOf(own), lengthOf(others));
  return same < fewest ? 0 : Math.min(1, same / shorter);
}

const ownBody = /[我本](?:机关|单位|部门|街道|中心|[局委办厅镇乡县市区州旗院会处])/g;

/** Whose report it is makes no difference: its agency's name, its divisions' names and the words for itself become one word. */
function withoutNames(agency: string | null): (text: string) => string {
  const full = simplify(fold(agency ?? ''));
  const places = unitsIn(full).flatMap(({ name, kind }) => (name === '' ? [] : [name + kind]));
  const names = [full, ...places].filter((name) => name.length > 1);
  return (text) =>
    names.reduce((blanked, name) => blanked.replaceAll(name, '我'), text).replaceAll(ownBody, '我');
}

/** The sentence in the page's own characters. */
function wordsOf({ line, start, end }: ToldSentence): string {
  const { at } = foldWithMap(line.raw);
  return collapse(line.raw.slice(at[start], at[end] ?? line.raw.length));
}
