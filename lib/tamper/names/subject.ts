/** Whose a document is, as its title says: 某某直播吧行政权力事项清单, 某某体育2016年收费目录清单. What sells, and no office has for a name, was put
 *  there: at once where its form is a seller's own, else where the page calls somebody by it again and again. */
import { tradesBefore } from './authority';
import { endsWithCode, startsWithCode } from '../language/coded';
import { placesEnd } from '../language/honest-name';
import { occurrences } from '../language/occurrences';
import { familiarCharacters } from '../language/familiar';
import { brandLikeness, formOf } from '../language/form';
import { lureOf } from '../language/lure';
import { linesOf, placeAt, placesOf, type Sheet } from '../sheet';
import { isBrandAndStranger, isStrange } from '../language/strange';
import { plain, type Sign, type Suspicion } from '../suspicion';
import { isUnknownName } from '../inserted/unknown-name';
import { isSentenceInSlot } from '../language/vocabulary';

/** How titles go on behind a body's name. Companies hold meetings, too; what only offices and schools have proves more. */
const title =
  /^([〇々\u3400-\u9fffa-z\d_()|·]{3,30}?)(?=(?<school>(?:职业技术|职业|师范)?(?:学院|大学)|附属第.医院|高级中学|图书馆)|附属第|召开|举行|举办|印发|发布|关于|人事处|教务处|学生处|招生就业处|招生办|(?:教工|行政|学生|教师|机关|退休)?党(?:支部|总支|委)|团(?:支部|总支|委)|(?<office>20\d\d年度?(?:部门|本级)?(?:政府信息公开|政务公开)|行政权力|权责清单|政府信息公开|信息公开|部门预算|部门决算|机构职能|政务公开|政务服务中心)|20\d\d年(?:[春秋]季)?[〇々\u3400-\u9fff]{0,8}(?:招生|单招|招聘|录取)|20\d\d[年级届]|20\d\d[-—~至]20\d\d学年|第[一二三四]附属医院)/;
/** What names of companies, media and bodies end in. */
const bodies =
  /公司|集团|[局厅委办会联协社所站队院校馆部室处科署台园场厂行司报店庄库]$|影视城$|中心$|大赛$|赛事$/;
/** Who published it, by the page's own label. */
const label =
  /(?:发布机构|发布单位|公开主体|公开机构|责任部门|主办单位|主办|承办|版权所有)[】\]: ]{1,3}(?=[^\n]{3})([〇々\u3400-\u9fffa-z\d]{3,14})(?=$|[\n【[ ]|地址|邮编|电话|备案|技术支持|承办|主办)/g;
/** More names than this no page has in its titles; what follows would be noise. */
const mostTerms = 60;
/** Lines of titles and labels stand at the top. */
const top = 12;

/** One suspicion a string that titles and labels name as whose the document is. */
export function findForeignSubjects(sheet: Sheet): Suspicion[] {
  const found = new Map<string, Suspicion>();
  const asked = new Set<string>();
  const add = (match: RegExpExecArray | null): void => {
    const term = match?.[1] ?? '';
    if (term === '' || asked.has(term) || asked.size >= mostTerms) return;
    asked.add(term);
    const { office, school = '' } = match?.groups ?? {};
    const signs = signsOf(
      term,
      Math.max(neighbours(sheet.text, term), neighbours(sheet.text, term + school)),
      office !== undefined,
    );
    if (signs.length === 0) return;
    found.set(term, { technique: 'name-replaced', term, signs, places: placesOf(sheet, term) });
  };
  for (const { block, line } of linesOf(sheet)) {
    if (block.index >= top) break;
    if (block.linked || sheet.isCell(block)) continue;
    add(title.exec(line));
  }
  for (const { 1: quoted = '' } of sheet.text.matchAll(/《([^《》\n]{6,80})》/g)) add(title.exec(quoted));
  for (const { index, 0: term } of sheet.text.matchAll(pair)) {
    if (index > farthestPair) break;
    const places = placesOf(sheet, term);
    if (found.has(term) || places.length < 2 || !term.split(',').every(sellsAsName)) continue;
    found.set(term, { technique: 'name-replaced', term, signs: [plain('slot'), plain('form')], places });
  }
  for (const { index, 0: named } of sheet.text.matchAll(joined)) {
    if (index > farthestPair) break;
    const term = sheet.text.slice(index, tradesBefore(sheet.text, index + named.length).end);
    const places = placesOf(sheet, term);
    if (found.has(term) || places.length < 2 || !isChain(term)) continue;
    found.set(term, { technique: 'name-replaced', term, signs: [plain('slot'), plain('form')], places });
  }
  for (const { index, 0: all, 1: named = '' } of sheet.text.matchAll(label)) {
    const term = named.slice(placesEnd(named, 0, named.length));
    if (found.has(term) || bodies.test(term) || !isUnknownName(term)) continue;
    if (!isBrandAndStranger(term) && !(isStrange(term) && lureOf(term).points > 0)) continue;
    const places = [placeAt(sheet, index + all.indexOf(term), term.length)];
    found.set(term, { technique: 'name-replaced', term, signs: [plain('slot')], places });
  }
  return [...found.values()];
}

/** Several search phrases for one name, said in the same words again: 某娱优越会,某娱geg,某平台优越会畜牧局. */
const joined =
  /(?<=^|\n)(?:[〇々\u3400-\u9fffa-z\d.]{3,14}[,|丨_]){1,3}[〇々\u3400-\u9fffa-z\d.]{4,20}(?=(?:局|委员会|厅|办公室)(?:20\d\d|[ \n]|$))/g;

function isChain(term: string): boolean {
  const parts = term.split(/[,|丨_]/).slice(0, -1);
  return (
    parts.every((part) => familiarCharacters(lureOf(part).rest) === 0) &&
    parts.some((part) => lureOf(part).points > 0 || /[a-z]/.test(part))
  );
}

/** Two search phrases for one name, joined by a comma: 某某注册网站,某某集团娱乐供销合作社. */
const pair =
  /(?<=^|\n)[〇々\u3400-\u9fffa-z\d]{3,14},[〇々\u3400-\u9fffa-z\d]{2,14}?(?:官网|网站|平台|娱乐|体育|国际|彩票|棋牌|电子|下载|登录|注册|app|入口|网址|直播|视频)(?=[〇々\u3400-\u9fff])/g;
const farthestPair = 2_000;

function sellsAsName(phrase: string): boolean {
  const { points, rest } = lureOf(phrase);
  return points > 0 && familiarCharacters(rest.replace('集团', '')) === 0 && rest.length < 7;
}

/** How many different things follow a name where it stands: a name is followed by all kinds. */
function neighbours(text: string, name: string): number {
  const ends = occurrences(text, name).map((start) => start + name.length);
  return new Set(ends.map((end) => text.slice(end, end + 2))).size;
}

/** A brand's letters behind its word for a trade: 某某体育(panda)全站入口. */
const lettered = /(?:体育|娱乐|国际|电竞|运动)\([a-z-]{2,12}\)/;

function signsOf(written: string, uses: number, isOffices: boolean): Sign[] {
  const term = written.replaceAll('·', '');
  const form = formOf(term);
  if (form.kinds.has('honest') || isSentenceInSlot(term)) return [];
  const { points, bold, rest } = lureOf(term);
  // 某某体育(中国)有限公司: companies of the trade call themselves so.
  const [before = '', after] = term.split('(中国)');
  const own =
    brandLikeness(form) === 2 ||
    (lettered.test(term) && points > 1) ||
    (after !== undefined && isBrandAndStranger(before))
      ? true
      : form.joined
        ? form.latin.length > 0 && points > 1
        : bold && points > 2;
  if (own && (after !== undefined || !bodies.test(term)) && familiarCharacters(rest) * 2 <= rest.length)
    return [plain('slot'), plain('form')];
  // 《某湾体育政府信息公开指南》: whose guide it is, said once.
  const isOfBrand = isOffices && isBrandAndStranger(term) && points > 0;
  if (bodies.test(term) || (uses < 2 && !isOfBrand)) return [];
  const isCoded =
    startsWithCode(term) ||
    endsWithCode(term) ||
    /[\u4e00-\u9fff]\d{1,4}[\u4e00-\u9fff]|[\u4e00-\u9fff]{2}[a-z]\d{1,2}$/.test(term);
  const isName =
    isBrandAndStranger(term) ||
    ((isStrange(term) || isStrange(term.replace(/[a-z]{4,20}$/, ''))) &&
      (isCoded || points + form.latin.length > 0));
  const isSold = isCoded || brandLikeness(form) > 0 || points > 1 || form.latin.length > 0;
  const endsAsBrand = /(?:体育|娱乐|国际|电竞|棋牌|彩票网?)$/.test(term) && isBrandAndStranger(term);
  if (!isName || !(isOffices || isSold || endsAsBrand)) return [];
  return uses > 2 ? [plain('slot'), plain('roles')] : [plain('slot')];
}
