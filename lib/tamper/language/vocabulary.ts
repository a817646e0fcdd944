/** What honest names and titles are made of, and what only sentences hold. */
import { authorityTails, bodies, heads, leadIns, pointers, trades } from '../../domain/agencies';
import { wordsOf } from './words';

const official = wordsOf(
  [trades, leadIns, pointers, bodies, heads, authorityTails]
    .join(' ')
    .split(' ')
    .filter((word) => word.length > 1),
);

/** Characters and words that stand in sentences and in no name. */
const sentence =
  /[的了由向应将被经把让使而且不其所这该各或给已须需能会同至于自从每]|随(?![州县])|[一二三四五六七八九]是|可以|请(?!码)|通过|进行|开展|按照|根据|是指|在(?!线)/;

/** Names in such characters: 九五至尊, 麻将胡了, 智能走地. */
const ofBrands = /至尊|胡了|麻将|智能/g;

/** Whether a string is a piece of a sentence and no name. */
export function isSentence(term: string): boolean {
  return sentence.test(term.replaceAll(ofBrands, ''));
}

/** Brands call themselves societies: 星河会, 星河会体育. */
const society = /^([〇々\u3400-\u9fff]{2})会(?=$|[〇々\u3400-\u9fff]{2}$)/;
const honestSociety = /[委事协商学金工进究谊合年字大议社员表导部行例晚展动谈证常务合运奥]会/;

/** The same for what stands in the slot of a name, where a society's name may stand. */
export function isSentenceInSlot(term: string): boolean {
  return isSentence(honestSociety.test(term) ? term : term.replace(society, '$1'));
}

/** The length of the word of offices' names that begins at `at`; 0 where none does. */
export function officialAt(text: string, at: number): number {
  return official.longestAt(text, at).length;
}

/** Whether most of a string is words that names and titles of offices are made of. */
export function isOfficial(term: string): boolean {
  let known = 0;
  for (let at = 0; at < term.length;) {
    const word = official.longestAt(term, at);
    known += word.length;
    at += word.length || 1;
  }
  return known * 2 > term.length;
}
