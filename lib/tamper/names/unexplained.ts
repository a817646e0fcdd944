/** What stands in a slot and nothing honest explains. */
import { pointers } from '../../domain/agencies';
import { gazetteer } from '../../domain/places';
import { searchPhrases } from '../../domain/search-phrases';
import { stemOf } from '../../domain/stems';
import { surnames } from '../../domain/surnames';
import { bodyEnd } from './authority';
import { isBrandStem } from '../language/brand-stem';
import { endsWithCode } from '../language/coded';
import { type Form, formOf } from '../language/form';
import { endsInPlace, placesEnd } from '../language/honest-name';
import { leftEdge } from './left-edge';
import type { Slot } from './slot';
import { isSentenceInSlot } from '../language/vocabulary';
import { wordsOf } from '../language/words';

/** A slot without what stands to its right. */
export type Unexplained = Pick<Slot, 'term' | 'start' | 'end' | 'edge' | 'isListed'>;

/** 本, 各, 我市: what points to a body and names none. */
export const pointerWords = wordsOf(pointers);

/** The length of what leads in to an appointed person's office: 李明为|岚泽县教育局副局长. */
function appointedAt(phrase: string): number {
  const person = /^([〇々\u3400-\u9fff]{2,3}(?:同志)?)为/.exec(phrase)?.[0] ?? '';
  return person !== '' && surnames.includes(person.charAt(0)) ? person.length : 0;
}

/** What stands between the left edge and `end`, where nothing honest explains it. */
export function unexplained(text: string, end: number, ending: string): Unexplained | null {
  const { start: from, edge } = leftEdge(text, end);
  const left = from + appointedAt(text.slice(from, end));
  const points = pointerWords.longestBefore(text, end, left) !== '';
  if (left >= end || (points && formOf(text.slice(left, end)).strength !== 'strong')) return null;
  const start = placesEnd(text, bodyEnd(text, left, end), end);
  const term = text.slice(start, end);
  if (isAddress.test(term) || goesAlong.test(term) || isCount.test(term) || isTwice(term, ending))
    return null;
  if (term === '') return null;
  if (isSentenceInSlot(term) && !isForeign(formOf(term)) && !isBrands(term)) return null;
  const isListed = endsInPlace(stemOf(term + ending));
  return isListed && !gazetteer().stems.has(term) ? null : { term, start, end, edge, isListed };
}

const isAddress = /[a-z\d]\.[a-z]{2}/;
/** 凭发票到县残联, 中心网址随市卫健局并入, 本中心为市政府直属单位: a piece of a sentence, whatever it speaks of. */
const goesAlong = /[随并入迁为是系到至往赴]$/;
/** 19个区政府部门, 1件草场争议移交县林草局, 4.区人大代表. */
const isCount =
  /^(?:\d+|[一二三四五六七八九十百]+)[个家名件条位次场项所]?$|^\d+[件起宗条][〇々\u3400-\u9fff]|^[\d.]+$|\d{8}|\d万?元$/;

/** A place's name in letters of another language, and the same in Chinese: yangzsozyen阳朔县. */
function isTwice(term: string, ending: string): boolean {
  const [, name = ''] = /^[a-z]{6,}([〇々\u3400-\u9fff]+)$/.exec(term) ?? [];
  return name !== '' && (gazetteer().stems.has(name) || endsInPlace(name + ending));
}

/** 豪赢, 九澜会k8, 哪个app好买球彩: made as brands are, although they have words of sentences in them. */
function isBrands(term: string): boolean {
  return isBrandStem(term) || endsWithCode(term) || searchPhrases.asked.test(term);
}

/** Letters of a brand, or words that no office has in a name. */
function isForeign({ latin, kinds, usual }: Form): boolean {
  return latin.length > 0 || kinds.has('foul') || kinds.has('web') || usual.length > 1;
}
