/** A name glued in front of a title that is whole without it: 永远星:岚泽县…年度报告, 永远星岚泽县水利局2023年…年度报告. No word tells it: nothing that an
 *  office writes stands before such beginnings, or the page's head has the title without it. */
import { gazetteer } from '../../domain/places';
import { readMetas } from '../../report/metas';
import type { Snapshot } from '../../snapshot/tree';
import { occurrences } from '../language/occurrences';
import { familiarCharacters } from '../language/familiar';
import { formOf } from '../language/form';
import { endings, endsInDivision, endsInPlace } from '../language/honest-name';
import { isBrandStem } from '../language/brand-stem';
import { endsWithCode, startsWithCode } from '../language/coded';
import { lureOf } from '../language/lure';
import { isBrandAndStranger } from '../language/strange';
import { holdsStem, isUnknownName } from './unknown-name';
import { offerAtStart } from '../promotion/offer';
import { linesOf, lowered, type Sheet } from '../sheet';
import { lineSuspicion, plain, type Suspicion } from '../suspicion';
import { isSentence } from '../language/vocabulary';

const longestHeading = 100;
/** How titles of reports and of documents go on behind the agency. */
const titled =
  /20\d\d年度?(?:部门)?政府信息公开(?:工作)?(?:年度?报告|年报)|关于.{6,60}的(?:通知|公告|通告|报告|意见|决定|批复|函)/;
/** Something, a sign that joins, and the rest. */
const joined = /^([〇々\u3400-\u9fffa-z\d]{2,20})[:|_\-—· ](.{2,80})$/;
/** What lists and pages point to titles with. */
const pointing = /^(?:[上下前后][一1]?[条篇页则]|相关|更多|标题|题目|名称|主题|正文|当前)/;
const longestName = 12;

/** A search phrase for a site, or a brand's two names, before a heading that has an office's words. */
function nameBeforeHeading(line: string): string {
  const offered = line.slice(0, offerAtStart(line));
  const name =
    offered || (/^[〇々\u3400-\u9fff]{2,6}[a-z]{3,8}(?=[〇々\u3400-\u9fff])/.exec(line)?.[0] ?? '');
  if (name === '' || familiarCharacters(line.slice(name.length)) < 4) return '';
  return offered !== '' || (lureOf(name).points > 0 && formOf(name).latin.length > 0) ? name : '';
}

/** One suspicion a title, in the order of the lines. */
export function findGluedTitles(sheet: Sheet, snapshot: Snapshot): Suspicion[] {
  const found: Suspicion[] = [];
  let head: string | undefined;
  for (const { block, line } of linesOf(sheet)) {
    if (line.length > longestHeading || block.linked) continue;
    const brand = block.headingLevel > 0 ? nameBeforeHeading(line) : '';
    if (brand !== '') {
      found.push(lineSuspicion(block, 0, brand.length, [plain('form'), plain('position')]));
      continue;
    }
    const behind = block.index < firstLines ? nameBehindTitle(line) : '';
    if (behind !== '') {
      const signs = lureOf(behind).points > 1 ? [plain('title'), plain('form')] : [plain('title')];
      found.push(lineSuspicion(block, line.length - behind.length, line.length, signs));
      continue;
    }
    if (!titled.test(line)) continue;
    const [, before = '', title = ''] = joined.exec(line) ?? [];
    const name = isStranger(before) ? before : nameBeforePlace(line, sheet.text);
    if (name === '') continue;
    head ??= lowered(readMetas(snapshot).title?.text ?? '');
    const agrees = head.includes(title.slice(0, 12)) && !head.includes(before);
    if (name === before && !agrees && !lureOf(name).bold) continue;
    const sold = lureOf(name).points > (name === before ? 1 : 0) || formOf(name).latin.length > 0;
    const signs = sold ? [plain('title'), plain('form')] : [plain('title')];
    found.push(lineSuspicion(block, 0, name.length, signs));
  }
  return found;
}

/** Where a title may stand. */
const firstLines = 20;
const tail =
  /(?:报告|年报|通知|公告|通告|公示|意见|决定|批复|方案|指南)[-_|—]{1,2}([〇々\u3400-\u9fffa-z\d()]{2,16})$/;

/** A seller's site behind a title, where the office's own is named on other pages: …年度报告-亿澜网平台. */
function nameBehindTitle(line: string): string {
  const name = tail.exec(line)?.[1] ?? '';
  if (name === '' || !isUnknownName(name) || holdsStem(name)) return '';
  const bare = name.replace(/\((?:中国|官方)\)/, '');
  return isBrandAndStranger(bare) || isBrandStem(bare) || endsWithCode(bare) || startsWithCode(bare)
    ? name
    : '';
}

/** What stands before the division that a title begins with, where nothing can; '' where it begins as it should. The page names the division
 *  elsewhere without it: 加格达奇 is one name. */
function nameBeforePlace(line: string, text: string): string {
  for (let at = 2; at <= longestName && at < line.length; at += 1) {
    const division = divisionAt(line, at);
    if (division === '') continue;
    const name = line.slice(0, at);
    return isStranger(name) && standsAlone(text, division) ? name : '';
  }
  return '';
}

function divisionAt(line: string, at: number): string {
  const { stems, longestStem } = gazetteer();
  for (let length = longestStem; length > 1; length -= 1) {
    if (!stems.has(line.slice(at, at + length))) continue;
    const ending = endings.longestAt(line, at + length);
    if (ending !== '') return line.slice(at, at + length + ending.length);
  }
  return '';
}

/** Whether nothing that a name could begin with stands before a division's name, somewhere. */
function standsAlone(text: string, division: string): boolean {
  return occurrences(text, division).some(
    (start) => !/[〇々\u3400-\u9fffa-z\d]/.test(text.charAt(start - 1)),
  );
}

function isStranger(before: string): boolean {
  if (before.length < 2 || pointing.test(before) || /^第[一二三四五六七八九十\d]+师$/.test(before))
    return false;
  if (!/^[〇々\u3400-\u9fffa-z\d]+$/.test(before) || isSentence(before)) return false;
  if (endsInPlace(before) || endsInDivision(before, before.length)) return false;
  return familiarCharacters(before) === 0;
}
