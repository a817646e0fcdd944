/** Strangers dropped into sentences: strings that no office's word is in, behind clauses that are whole without them. */
import { inOfficesPhrases } from '../../domain/office-words';
import { familiarCharacters } from '../language/familiar';
import { formOf } from '../language/form';
import { lureOf } from '../language/lure';
import { occurrences } from '../language/occurrences';
import { isSentence } from '../language/vocabulary';
import { placesOf, type Sheet } from '../sheet';
import { plain, type Suspicion } from '../suspicion';
import { commonStem } from './common-stem';

/** Behind these a name has its place in the sentence: 登录粤省事平台,通过浙里办。 */
const governing =
  /(?:通过|登[录陆]|使用|利用|依托|运用|借助|开通|推广|打造|建设|建成|用好|整合|关注|下载|发布|进入|[在于及和与至到为是以从由对向用含的])$/;

/** How a whole predicate begins: 更新不到位,解读还不够。 And figures in words: 十八件. */
const predicate =
  /^[不有还较更很已未被得能可均都也尚仍太最无没]|^[一二三四五六七八九十百千两〇零]+[〇々\u3400-\u9fff]$/;

/** A string that no office's word is in, several times behind clauses that are whole without it, and nowhere else. A seller's word in it makes
 *  three times enough. */
export function strangersBeforeMarks(sheet: Sheet): Suspicion[] {
  const { text } = sheet;
  const endings = new Map<string, number[]>();
  for (const { index } of text.matchAll(
    /(?<=[〇々\u3400-\u9fff]{2}|[〇々\u3400-\u9fff][a-z\d]{2,6})[,。;、]/g,
  )) {
    const tail = text.slice(index - 2, index);
    const known = endings.get(tail);
    if (known) known.push(index - 2);
    else endings.set(tail, [index - 2]);
  }
  return [...endings].flatMap(([tail, starts]) => {
    if (starts.length < leastSold) return [];
    const term = commonStem(text, starts) + tail;
    // 900万元, 480万元: the end of a number.
    if (/^\d/.test(term) && /\d/.test(text.charAt((starts[0] ?? 0) + 2 - term.length - 1))) return [];
    if (term.length < 3 || inOfficesPhrases.test(term) || isSentence(term) || predicate.test(term)) return [];
    const { points, bold, rest } = lureOf(term);
    if (rest === '' || familiarCharacters(rest) > 0) return [];
    const isSold = (points > 0 && !isListed(text, starts)) || formOf(term).latin.length > 0;
    const all = occurrences(text, term);
    if (all.length < (isSold ? leastSold : leastPlain) || !standApart(text, term, all, isSold)) return [];
    const signs = [plain('position'), ...(bold ? [plain('form')] : [])];
    return [{ technique: 'keyword', term, signs, places: placesOf(sheet, term) }];
  });
}

/** Lists name kinds of things: 竹编制作技艺、剪纸制作技艺。 */
function isListed(text: string, starts: readonly number[]): boolean {
  return starts.filter((start) => text.charAt(start + 2) === '、').length * 2 >= starts.length;
}

const leastSold = 3;
const leastPlain = 4;

/** Whether a mark, or the string again, follows each time, and different words that govern nothing come before; where nothing sells, most of
 *  them words of offices. */
function standApart(text: string, term: string, starts: readonly number[], sold: boolean): boolean {
  const before = new Set<string>();
  for (const start of starts) {
    const rest = text.slice(start + term.length, start + 2 * term.length);
    if (!/^[,。;、]/.test(rest) && rest !== term) return false;
    const words = text.slice(Math.max(0, start - 2), start);
    if (term.endsWith(words)) continue;
    if (!/[〇々\u3400-\u9fff\d》"]$/.test(words) || governing.test(words)) return false;
    before.add(words);
  }
  const usual = [...before].filter((words) => familiarCharacters(words) === 2).length;
  return sold ? before.size > 1 : before.size > 2 && (usual * 2 >= before.size || before.size > 3);
}
