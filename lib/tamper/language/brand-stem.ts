/** Bare names, without a word of any trade: 凯发, 乐赢. Nothing in them sells, but they are made of the characters that such names are made of. */
import { brandStock } from '../../domain/brand-characters';
import { gazetteer } from '../../domain/places';
import { familiarCharacters, isWord } from './familiar';

const weights = new Map(
  brandStock.weights.flatMap(([weight, characters]) =>
    [...characters].map((character) => [character, weight] as const),
  ),
);

const honest = new Set(brandStock.honest.split(' '));

/** Whether a short name is made as brands are and as places are not; a sign beside others, for towns are called 聚乐 and 万盈, too.
 *  @param term folded, in lower case @param least how much of it: more where any short word may stand */
export function isBrandStem(term: string, least: number = brandStock.enough): boolean {
  if (!/^[〇々\u3400-\u9fff]{2,5}$/.test(term) || gazetteer().stems.has(term) || familiarCharacters(term) > 0)
    return false;
  if (honest.has(term) || [...term].some((_, at) => isWord(term.slice(at, at + 2)))) return false;
  const known = [...term].map((character) => weights.get(character));
  // 足球之乡: of so many characters, two make no name.
  if (known.length > 3 && known.includes(undefined)) return false;
  const weight = known.reduce<number>((sum, each) => sum + (each ?? brandStock.otherwise), 0);
  return weight >= least;
}
