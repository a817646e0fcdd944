/** A brand with its mark, letters or figures, glued between words: 米乐m6修武县水利局消息, 亚美am8公开指南. No honest name runs so into a place, or into the word
 *  of a menu. */
import { gazetteer } from '../../domain/places';
import { familiarCharacters } from '../language/familiar';
import { formOf, isHonestLatin } from '../language/form';
import { endings } from '../language/honest-name';
import { lureOf, luresIn } from '../language/lure';
import { isQuoted } from '../language/quoted';
import { isSentenceInSlot } from '../language/vocabulary';
import { placesOf, type Sheet } from '../sheet';
import { plain, type Sign, type Suspicion } from '../suspicion';

/** What is searched for with a brand. */
const searched =
  '中文版|手机版|网页版|官方网站?|官网|体育|娱乐|国际|电子|棋牌|彩票|真人|直营|平台|网址|登录|注册|入口|下载|客户端';
/** The last character of a name, its mark, and the first character behind. */
const mark = new RegExp(
  `[〇々\\u3400-\\u9fff]·?([a-z]{1,4}\\d{1,4}|[a-z]{2,4}|\\d{3,4})(${searched})?·?(?=[〇々\\u3400-\\u9fff])`,
  'g',
);
const han = /[〇々\u3400-\u9fff]/;
const longestName = 6;
const leastName = 2;
/** Words behind which a name begins. */
const leadIn = /.*[在于由到至自赴从往是为和与及]/;
/** Roads, classes, vehicles and measures: g320, a5, 1000米. */
const usualMark = /^(?:[gsxyc]\d{1,3}|pm\d+|co2|h[57]|g20|20\d\d|19\d\d|1\d{3})$/;
/** What only an office's own words go on with, where nothing stands before them. */
const ownWords =
  /^(?:根据|现将|按照|近日|日前|今年以来|公开(?:指南|制度|年报|年度报告|目录|专栏|公告|$|[\n>/»|·])|公示公告|通知公告|本报讯|人民政府|市委|县委|区委|市政府|县政府|区政府)/;
/** More of them a page of codes has. */
const most = 60;

/** One suspicion a name, wherever it stands. */
export function findCodedNames(sheet: Sheet): Suspicion[] {
  const { text } = sheet;
  const signsByName = new Map<string, Sign[]>();
  let looks = 0;
  for (const match of text.matchAll(mark)) {
    if (usualMark.test(match[1] ?? '') || isHonestLatin(match[1] ?? '')) continue;
    if ((looks += 1) > most) break;
    const end = match.index + match[0].length;
    const lured = luredStart(text, match.index + 1);
    const start = lured ?? nameStart(text, match.index + 1);
    const name = text.slice(start, match.index + 1);
    if (name === '' || !isForeign(name) || isQuoted(text, start, text.lastIndexOf('\n', start) + 1)) continue;
    const isSearched = match[2] !== undefined && (match[1] ?? '').length > 2;
    if (lured === null && !isSearched && !ownWords.test(text.slice(end, end + 12)) && !beginsPlace(text, end))
      continue;
    const term = text.slice(start, end).replace(/·$/, '');
    const { points } = lureOf(term);
    const known = signsByName.get(term);
    if (known) known.push(plain('roles'));
    else signsByName.set(term, points > 0 ? [plain('position'), plain('form')] : [plain('position')]);
  }
  return [...signsByName].map(([term, signs]) => ({
    technique: 'keyword',
    term,
    signs,
    places: placesOf(sheet, term),
  }));
}

/** Where a word begins that sells behind offices' backs, and that a mark follows: 彩神viii. */
function luredStart(text: string, end: number): number | null {
  const from = Math.max(0, end - longestName);
  const lure = luresIn(text.slice(from, end)).at(-1);
  return lure && from + lure.end === end ? from + lure.start : null;
}

/** Where the name before a mark begins: at a sign, or behind a word that leads in; the end itself where that cannot be told. */
function nameStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= longestName && han.test(text.charAt(start - 1))) start -= 1;
  if (end - start <= longestName) return end - start < leastName ? end : start;
  const from = Math.max(0, end - longestName - 1);
  const led = leadIn.exec(text.slice(from, end));
  const begins = led ? from + led[0].length : end;
  return end - begins < leastName ? end : begins;
}

/** No word of offices but those that brands have as well, and no piece of a sentence. */
function isForeign(name: string): boolean {
  const { rest } = lureOf(name);
  const { kinds } = formOf(name);
  if (gazetteer().stems.has(name) || kinds.has('honest') || isSentenceInSlot(name)) return false;
  return familiarCharacters(rest) === 0;
}

/** Towns and villages, which no list has all of. */
const local =
  /^(?![〇々\u3400-\u9fff]?[本各全该村镇])[〇々\u3400-\u9fff]{2,3}(?:镇|乡|街道|村)[〇々\u3400-\u9fff:]/;

/** Whether a division's name, with its ending, begins there. */
function beginsPlace(text: string, at: number): boolean {
  if (local.test(text.slice(at, at + 8))) return true;
  const { stems, longestStem } = gazetteer();
  for (let length = longestStem; length > 1; length -= 1) {
    if (stems.has(text.slice(at, at + length)) && endings.longestAt(text, at + length) !== '') return true;
  }
  return false;
}
