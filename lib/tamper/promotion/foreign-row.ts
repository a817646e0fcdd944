/** Rows of fragments that have nothing of the page in them, where keyword lines stand: in the title, and above everything else. No word tells
 *  them: they are joined as no writer joins words, and neither offices nor this page write what is in them. */
import { officeSigns } from '../../domain/office-signs';
import { gazetteer } from '../../domain/places';
import { familiarCharacters } from '../language/familiar';
import { lureOf } from '../language/lure';
import { isStrangeTo, mostShared } from '../language/shared-pieces';
import { linesOf, type Sheet } from '../sheet';
import { lineSuspicion, plain, type Sign, type Suspicion } from '../suspicion';
import { isSentence } from '../language/vocabulary';

const separators = /[_|丨,/·-]/;
/** What people search for. */
const fragment = /^(?=.{3,24}$)(?=.*[〇々\u3400-\u9fff]{2})[〇々\u3400-\u9fffa-z\d\s]+$/;
/** Words of what pages are made of. */
const ofPages =
  /简体|繁体|无障碍|适老|长者|微博|抖音|公众号|小程序|收藏|字号|版权|声明|移动端|老年|关怀|语音/;
/** Words of clauses. */
const clause =
  /不得|不准|严禁|实行|推行|[至月日件次项年]|全面|已|延长|举行|举办|启动|召开|即将|开始|结束|起来/;
/** How many of a page's first lines may be above everything else. */
const top = 12;
const longestRow = 160;

/** @returns the rows above the page's own text */
export function findForeignRows(sheet: Sheet): Suspicion[] {
  const found: Suspicion[] = [];
  for (const { block, line } of linesOf(sheet)) {
    if (block.index >= top) break;
    if (block.linked || sheet.isCell(block) || line.length > longestRow) continue;
    const signs = foreignRowSigns(line, () => sheet.text.replaceAll(line, ''));
    if (signs.length > 0) found.push(lineSuspicion(block, 0, line.length, signs));
  }
  return found;
}

/** The signs that a line is a row of fragments foreign to its page. @param written folded, in lower case; `body`: the page's text without it */
export function foreignRowSigns(written: string, body: () => string): Sign[] {
  const line = written.replace(/\?$/, '');
  const parts = line.split(separators).filter((part) => part.length > 1);
  if (parts.length < 3 || /[。《》":;!?、]/.test(line) || officeSigns.foreignRow.test(line)) return [];
  if (parts.some((part) => !fragment.test(part))) return [];
  const sold = parts.filter((part) => lureOf(part).points > 0).length;
  if (isSearched(line, parts, sold, body) || beginAlike(parts, sold)) return [plain('chain'), plain('form')];
  if (ofPages.test(line)) return [];
  // Clauses are joined by commas, too.
  if (!/[_|丨]|-.+-|·.+·|\/.+\/.+\//.test(line) && (isSentence(line) || clause.test(line))) return [];
  const page = body();
  const foreign = parts.filter(
    (part) => familiarCharacters(part) * 3 <= part.length && isStrangeTo(part, page),
  );
  if (foreign.length * 3 < parts.length * 2) return [];
  if (sold > 1) return [plain('chain'), plain('form')];
  if (sold > 0 && parts.length > 3 && foreign.length === parts.length) return [plain('chain')];
  // Menus are parted by other signs, and name one thing in several ways.
  if (!line.includes('_') || foreign.length < parts.length) return [];
  return mostShared(parts, 2) > 1 ? [plain('chain'), plain('form')] : [plain('chain')];
}

/** Fragments joined as nobody joins what he writes, most of which sell, and none of which the page has a word of. */
function isSearched(line: string, parts: readonly string[], sold: number, body: () => string): boolean {
  if (!/_.+_/.test(line) || sold * 3 < parts.length * 2 || /[等个]/.test(line)) return false;
  const page = body();
  return parts.every((part) => isStrangeTo(part, page));
}

/** 云阙4008,云阙集团登录,云阙线路检测中心: all begin with what neither an office nor a list of places has, and one of them sells. */
function beginAlike(parts: readonly string[], sold: number): boolean {
  const head = parts[0]?.slice(0, 2) ?? '';
  return (
    sold > 0 &&
    /^[〇々\u3400-\u9fff]{2}$/.test(head) &&
    parts.every((part) => part.startsWith(head)) &&
    familiarCharacters(head) === 0 &&
    !gazetteer().stems.has(head)
  );
}
