/** A name glued in front of a paragraph that is whole without it: 永远星新华社北京8月1日电, 永远星(一)主动公开. No word tells it: nothing that an office
 *  writes stands before such beginnings. */
import { textPlace } from '../../report/places';
import type { Block } from '../../report/model';
import { familiarCharacters } from '../language/familiar';
import { brandLikeness, formOf } from '../language/form';
import { endsInPlace, isBody } from '../language/honest-name';
import { lureOf } from '../language/lure';
import { offerAtStart } from '../promotion/offer';
import { linesOf, lower, type Sheet } from '../sheet';
import { isBrandAndStranger, isStrange } from '../language/strange';
import { lineSuspicion, plain, type Sign, type Suspicion } from '../suspicion';
import { isSentence } from '../language/vocabulary';

/** A news agency's dateline opens an article. */
const dateline =
  /^([〇々\u3400-\u9fffa-z\d.]{2,20}?)(?:新华社|中新社|人民网|新华网|央视网|中新网|光明网)[〇々\u3400-\u9fff]{2,8}\d{1,2}月\d{1,2}日[电讯]/;
/** So does the number of a paragraph. */
const numbered =
  /^([〇々\u3400-\u9fffa-z\d]{3,12}?)(?:\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九]、)[〇々\u3400-\u9fff]{4}/;
/** What honest texts name their sources and parts with. */
const usual =
  /[原来]|综合|报$|台$|转[发载]|特约|题|据|电$|讯$|第|章|节|附|例|卷|篇|表|图|项|条|款|解|答|问|练|学|课|实验|活动|步骤|阶段|方案|类|组|班|期|批|等|其|之|又|即/;
const mostNames = 20;

/** Names before beginnings of paragraphs, before indents, and phrases before sentences. */
export function findGlued(sheet: Sheet): Suspicion[] {
  return [...beforeBeginnings(sheet), ...beforeIndents(sheet), ...phrasesBeforeSentences(sheet)];
}

/** How often the whole page is looked through. */
const mostLooks = 50;
/** How paragraphs begin. */
const beginning =
  /^([〇々\u3400-\u9fffa-z\d]{3,14}?)(?:根据|按照|依据|为了|为进一步|为深入|为贯彻|为切实|近日|日前|近年来|今年以来|[一二三四五]、|\([一二三四五]\)|20\d\d年|\d{1,2}月\d{1,2}日)/;

/** A search phrase for a site in front of a sentence that is whole without it: 某某国际官方网根据省市要求,… */
function phrasesBeforeSentences(sheet: Sheet): Suspicion[] {
  const found: Suspicion[] = [];
  let looks = 0;
  for (const { block, line } of linesOf(sheet)) {
    if (block.linked || line.length < leastParagraph) continue;
    const name = beginning.exec(line)?.[1] ?? '';
    const isSold = lureOf(name).points > 1;
    if (name === '' || isBody(name) || !(isBrandAndStranger(name) || (isStrange(name) && isSold))) continue;
    const isOffer = isSold || offerAtStart(line) === name.length || brandLikeness(formOf(name)) > 0;
    if (!isOffer && ((looks += 1) > mostLooks || !isOnlyOnce(sheet.text, name))) continue;
    found.push(
      lineSuspicion(
        block,
        0,
        name.length,
        isOffer ? [plain('form'), plain('position')] : [plain('position')],
      ),
    );
  }
  return found;
}

function isDatelined(line: string): boolean {
  return line.includes('日电') || line.includes('日讯');
}

/** Before a dateline, or before a paragraph's number and, elsewhere, before a paragraph that has none. */
function beforeBeginnings(sheet: Sheet): Suspicion[] {
  const names = new Map<string, Sign[]>();
  for (const { line } of linesOf(sheet)) {
    const dated = isDatelined(line) ? dateline.exec(line) : null;
    const [, before = ''] = dated ?? numbered.exec(line) ?? [];
    if (names.size >= mostNames || !mayBeName(before, dated ? 2 : 3)) continue;
    if (dated || !names.has(before)) names.set(before, dated ? [plain('position')] : []);
  }
  return [...names].flatMap(([name, signs]) => {
    const blocks: Block[] = [];
    const kinds = new Set<string>();
    for (const { block, line } of linesOf(sheet)) {
      if (!line.startsWith(name) || line.length < name.length + 8) continue;
      blocks.push(block);
      kinds.add(dateline.test(line) ? 'dated' : numbered.test(line) ? 'numbered' : 'other');
    }
    if (kinds.size > 1) return [gluedTo(blocks, name, [plain('position'), plain('roles')])];
    return signs.length > 0 ? [gluedTo(blocks, name, signs)] : [];
  });
}

/** How a paragraph begins that has its indent in front of its text, or behind something. */
const indented = /^[\t\n\r ]*([〇々\u3400-\u9fffa-zA-Z\d]{0,12})([\u00a0\u3000]{2,8})(?=\S)/;
const leastParagraph = 20;

/** Before the indent that other paragraphs begin with, and nowhere else on the page. */
function beforeIndents(sheet: Sheet): Suspicion[] {
  const indents = new Map<string, number>();
  const names: { block: Block; name: string; blanks: string }[] = [];
  for (const { block, line } of linesOf(sheet)) {
    const [, before = '', blanks = ''] = indented.exec(block.raw) ?? [];
    if (blanks === '') continue;
    const name = lower(before);
    if (name === '') indents.set(blanks, (indents.get(blanks) ?? 0) + 1);
    else if (
      names.length < mostNames &&
      !block.linked &&
      !sheet.isCell(block) &&
      line.length >= leastParagraph
    )
      if (line.startsWith(name) && mayBeName(name)) names.push({ block, name, blanks });
  }
  return names
    .filter(({ name, blanks }) => (indents.get(blanks) ?? 0) > 1 && isOnlyOnce(sheet.text, name))
    .map(({ block, name }) => lineSuspicion(block, 0, name.length, [plain('position')]));
}

function isOnlyOnce(text: string, name: string): boolean {
  return text.indexOf(name) === text.lastIndexOf(name);
}

/** Enough where the place of a name is strange by itself: half of it may be offices' words, and it may count to something (九五至尊). */
function mayBeName(before: string, least = 3): boolean {
  if (before.length < least || usual.test(before) || endsInPlace(before)) return false;
  return !isSentence(before.replaceAll('至', '')) && familiarCharacters(before) * 2 <= before.length;
}

/** One suspicion of a name that stands in front of several lines. */
function gluedTo(blocks: readonly Block[], name: string, signs: readonly Sign[]): Suspicion {
  const places = blocks.map((block) => textPlace(block, 0, name.length, null));
  return { technique: 'keyword', term: blocks[0]?.text.slice(0, name.length) ?? name, signs, places };
}
