/** Words dropped into sentences: a brand right before commas and full stops, and nowhere else. */
import { familiarCharacters } from './familiar';
import { brandLikeness, formOf } from './form';
import { lureOf } from './lure';
import { placeAt, type Sheet } from './sheet';
import { decisive, plain, type Suspicion } from './suspicion';
import { isOfficial, isSentence } from './vocabulary';

/** A brand has so many characters at most before its last promotional word. */
const longestStem = 12;
const official = /政府|政务|信息|公开|公众|微信|建设|工作|管理|服务|文化|教育|群众|全民|(?<!\()中国/;

export function findDroppedWords(sheet: Sheet): Suspicion[] {
  const found = [...beforeMarks(sheet), ...brandsBeforeMarks(sheet)];
  const known = new Set(found.map(({ term }) => term));
  return [...found, ...strangersBeforeMarks(sheet).filter(({ term }) => !known.has(term))];
}

/** So many marks of a page have the same string before them only where somebody replaced marks. */
const leastMarks = 5;
const leastShare = 0.3;
/** Above this share no honest word stands. */
const overwhelming = 0.8;
const pieceLength = 4;

/** Any string that stands before a third of the page's commas or full stops, and nowhere else. */
function beforeMarks(sheet: Sheet): Suspicion[] {
  const { text } = sheet;
  const ends = new Map<string, number[]>();
  const marks = { ',': 0, '。': 0 };
  for (const { index, 0: mark } of text.matchAll(
    /(?<=[〇々\u3400-\u9fffa-z\d]{2}[〇々\u3400-\u9fff][〇々\u3400-\u9fffa-z\d])[,。]/g,
  )) {
    marks[mark as ',' | '。'] += 1;
    const piece = mark + text.slice(index - pieceLength, index);
    const known = ends.get(piece);
    if (known) known.push(index);
    else ends.set(piece, [index]);
  }
  const found: Suspicion[] = [];
  for (const [piece, indexes] of ends) {
    const all = marks[piece.charAt(0) as ',' | '。'];
    if (indexes.length < leastMarks || indexes.length < all * leastShare) continue;
    const starts = indexes.map((index) => index - pieceLength);
    const term = commonStem(text, starts) + piece.slice(1);
    const everywhere = indexes.length > all * overwhelming;
    if (!everywhere && (official.test(term) || isSentence(term) || isOfficial(term))) continue;
    const places = indexes.map((index) => placeAt(sheet, index - term.length, term.length));
    found.push({ technique: 'keyword', term, signs: [decisive('position')], places });
  }
  return found;
}

/** Brands with a promotional word at their end, three times or more. */
function brandsBeforeMarks(sheet: Sheet): Suspicion[] {
  const endings = new Map<string, { start: number; end: number }[]>();
  for (const hit of sheet.hits) {
    if (hit.kind === 'honest' || !/[,。]/.test(sheet.text.charAt(hit.end))) continue;
    const before = endings.get(hit.word) ?? [];
    before.push(hit);
    endings.set(hit.word, before);
  }
  const found: Suspicion[] = [];
  for (const [word, hits] of endings) {
    if (hits.length < 3) continue;
    const term =
      commonStem(
        sheet.text,
        hits.map((hit) => hit.start),
      ) + word;
    const form = formOf(term);
    const likeness = brandLikeness(form);
    if (
      term.length < 4 ||
      official.test(term) ||
      (likeness === 0 && (form.rest === '' || !form.kinds.has('fun')))
    )
      continue;
    const all = occurrences(sheet.text, term);
    if (all.some((start) => !/[,。;.…\n]|^$/.test(sheet.text.charAt(start + term.length)))) continue;
    const places = all.map((start) => placeAt(sheet, start, term.length));
    const signs =
      likeness > 1 ? [decisive('position')] : [plain('position'), ...(all.length > 4 ? [plain('form')] : [])];
    found.push({ technique: 'keyword', term, signs, places });
  }
  return found;
}

/** Behind these a name has its place in the sentence: 登录粤省事平台,通过浙里办。 */
const governing =
  /(?:通过|登[录陆]|使用|利用|依托|运用|借助|开通|推广|打造|建设|建成|用好|整合|关注|下载|发布|进入|[在于及和与至到为是以从由对向用含的])$/;

/** How a whole predicate begins: 更新不到位,解读还不够。 And figures in words: 十八件. */
const predicate =
  /^[不有还较更很已未被得能可均都也尚仍太最无没]|^[一二三四五六七八九十百千两〇零]+[〇々\u3400-\u9fff]$/;

/** A string that no office's word is in, several times behind clauses that are whole without it, and nowhere else. A seller's word in it makes
 *  three times enough. */
function strangersBeforeMarks(sheet: Sheet): Suspicion[] {
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
    if (term.length < 3 || official.test(term) || isSentence(term) || predicate.test(term)) return [];
    const { points, bold, rest } = lureOf(term);
    if (rest === '' || familiarCharacters(rest) > 0) return [];
    const isSold = (points > 0 && !isListed(text, starts)) || formOf(term).latin.length > 0;
    const all = occurrences(text, term);
    if (all.length < (isSold ? leastSold : leastPlain) || !standApart(text, term, all, isSold)) return [];
    const places = all.map((start) => placeAt(sheet, start, term.length));
    const signs = [plain('position'), ...(bold ? [plain('form')] : [])];
    return [{ technique: 'keyword', term, signs, places }];
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

/** What stands before all these places alike. */
function commonStem(text: string, starts: readonly number[]): string {
  const first = starts[0] ?? 0;
  let length = 0;
  while (length < longestStem) {
    const character = text.charAt(first - length - 1);
    if (
      !/[〇々\u3400-\u9fffa-z0-9()]/.test(character) ||
      starts.some((start) => text.charAt(start - length - 1) !== character)
    )
      break;
    length += 1;
  }
  return text.slice(first - length, first);
}

export function occurrences(text: string, term: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) found.push(at);
  return found;
}
