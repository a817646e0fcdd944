/** A suspicion: one foreign string (or one kind of noise), where it stands, and the signs that speak against it. */
import type { Block, Place } from '../report/model';
import { textPlace } from '../report/places';

/** How the text got there, as the contract names it. */
export type Technique = 'name-replaced' | 'keyword' | 'noise' | 'appended';

/** What a sign rests on. Two signs of one kind are one witness. */
export type Witness =
  | 'slot' // stands where only a place or agency can
  | 'form' // is made of what brands are made of
  | 'roles' // stands in roles that no single word can fill
  | 'statute' // stands in the title of a law
  | 'citation' // stands between an authority and the verb of its document
  | 'heading' // stands where a heading of the form belongs
  | 'institution' // stands inside the name of an office or site
  | 'idiom' // stands in a hole of a fixed phrase
  | 'numbers' // disagrees with the place that the page’s own numbers and address stand for
  | 'title' // disagrees with the page's title, site name or other surroundings
  | 'word' // is a known promotional word
  | 'call' // calls to buy, bet, download or get in touch
  | 'chain' // is a chain of search phrases
  | 'address' // comes with a foreign address or handle
  | 'position' // stands outside the article, or breaks its sentences
  | 'gloss' // readings in brackets after ordinary characters
  | 'scar' // what a converter or spinner leaves behind
  | 'user'; // the user's own list

export interface Sign {
  readonly witness: Witness;
  /** `decisive` admits no other reading; two of `plain` are needed otherwise. */
  readonly weight: 'decisive' | 'plain';
}

export interface Suspicion {
  readonly technique: Technique;
  /** The foreign string as it stands on the page first. */
  readonly term: string;
  readonly signs: readonly Sign[];
  readonly places: readonly Place[];
  /** The place that the page's own numbers stand for, where they speak against the name and tell it. */
  readonly meant?: string | null;
}

/** A stretch of a line that promotes. @param start, end offsets into the line's text */
export function lineSuspicion(block: Block, start: number, end: number, signs: readonly Sign[]): Suspicion {
  const places = [textPlace(block, start, end, null)];
  return { technique: 'keyword', term: block.text.slice(start, end), signs, places };
}

/** Certain enough to sign: one decisive sign, or two independent ones. */
export function isCertain({ signs }: Pick<Suspicion, 'signs'>): boolean {
  return signs.some((sign) => sign.weight === 'decisive') || witnesses(signs).length > 1;
}

/** The kinds of signs, each once, in the order in which they were found. */
export function witnesses(signs: readonly Sign[]): Witness[] {
  return [...new Set(signs.map((sign) => sign.witness))];
}

/** A sign that is not enough by itself. */
export const plain = (witness: Witness): Sign => ({ witness, weight: 'plain' });
/** A sign that is enough by itself. */
export const decisive = (witness: Witness): Sign => ({ witness, weight: 'decisive' });
