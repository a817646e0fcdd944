/** Promotion in the page's lines: rows of search phrases, brands with a site's ending, calls to act, handles and foreign addresses. */
import { asksForContact } from '../language/contact';
import { denseSigns } from './dense';
import { hitsIn } from '../language/lexicon';
import { sentencesOf } from './line-sentences';
import { barred, beforeColon, bracketed, isCodedName, shortest } from './lone-phrases';
import { lureOf, luresIn } from '../language/lure';
import { offerSigns } from './offer';
import { stretchesOfSentence } from './promoting-sentence';
import { rowSigns } from './rows';
import { linesOf, type Sheet } from '../sheet';
import { clustersOf } from './sold-clusters';
import type { ScannedLine, Stretch } from './stretch';
import { isCertain, lineSuspicion, plain, type Sign, type Suspicion } from '../suspicion';
import type { Span } from '../language/words';

/** Offices whose texts name clubs, firms and shows. */
const ownSubject =
  /体育(?:局|总|运动|彩票|事业|产业|和|与)|[教文旅]体|体彩|彩票(?:管理|发行)|福彩|文化|文旅|旅游|广电|广播/;

/** Titles of pages that tell of cases, and so name what is forbidden: there only what asks for contact promotes. */
const ofCases =
  /赌博|涉赌|涉诈|涉黄|诈骗|反诈|假冒|仿冒|虚假|打击|查处|曝光|关停|取缔|植入|篡改|暗链|谨防|警惕|防范|警示|案例|典型案|套路|陷阱|骗局|黑名单|盗版|侵权|扫黄打非|净网|护苗|网络游戏.{0,8}(?:审批|版号|出版)|游艺/;
const asking: ReadonlySet<string> = new Set(['call', 'address']);

/** What a site offers its readers, in one line with 登录 and 注册. */
const tools = /无障碍|长者(?:模式|专区|版)|适老|关怀(?:版|模式)/;

/** @param home the page's own host, or null; `title`: what the page's head calls it */
export function findPromotion(sheet: Sheet, home: string | null, title: string): Suspicion[] {
  const found: Suspicion[] = [];
  const headings = sheet.blocks.slice(0, 60).filter((block) => block.headingLevel > 0);
  const own = headings.some((block) => ownSubject.test(block.text));
  const tellsOfCases = ofCases.test(title) || headings.some((block) => ofCases.test(block.text));
  const hitsBefore = inTurn(sheet.hits);
  const luresBefore = inTurn(sheet.lures);
  for (const { block, line: text, from } of linesOf(sheet)) {
    if (text.length < shortest && tools.test(text)) continue;
    const hits = hitsBefore(from, from + text.length);
    const lures = luresBefore(from, from + text.length);
    if (
      hits.length + lures.length > 0 ||
      text.length < shortest ||
      asksForContact(text) ||
      (text.length < 200 && /[_|丨【]/.test(text))
    ) {
      for (const { start, end, signs } of stretchesOf({
        text,
        hits,
        lures,
        linked: block.linked || sheet.isCell(block),
        home,
        own,
      })) {
        if (tellsOfCases && (text.includes('"') || !signs.some(({ witness }) => asking.has(witness))))
          continue;
        // A column of codes, or of what was inspected: BET365-02, 888棋牌俱乐部.
        if (sheet.isCell(block) && isOfColumn(text, signs)) continue;
        found.push(lineSuspicion(block, start, end, signs));
      }
    }
  }
  return found;
}

/** Whether a cell names what tables name: codes, and firms and programs by one sign that no word of forbidden trades bears out. */
function isOfColumn(text: string, signs: readonly Sign[]): boolean {
  return !/[〇々\u3400-\u9fff]/.test(text) || (!isCertain({ signs }) && !lureOf(text).bold);
}

/** Hands out spans of a page line by line. @returns those that begin before `to` and were not asked for yet, by their places in the line from `from` on */
function inTurn<S extends Span>(spans: readonly S[]): (from: number, to: number) => S[] {
  let next = 0;
  return (from, to) => {
    const found: S[] = [];
    for (let span = spans[next]; span && span.start < to; span = spans[(next += 1)])
      found.push({ ...span, start: span.start - from, end: span.end - from });
    return found;
  };
}

/** The signs that a short text promotes: a title, a link's text, what is hidden. */
export function promotionSigns(text: string, home: string | null): Sign[] {
  return [
    ...stretchesOf({ text, hits: hitsIn(text), lures: luresIn(text), linked: false, home, own: false }),
  ].flatMap(({ signs }) => signs);
}

function* stretchesOf(line: ScannedLine): Generator<Stretch> {
  const { text, hits, lures } = line;
  const row = rowSigns(text, hits, lures.length > 0);
  if (row.length > 0) {
    yield { start: 0, end: text.length, signs: row };
    return;
  }
  const inside = [...stretchesInside(line)];
  const dense = inside.some((stretch) => isCertain(stretch)) ? [] : denseSigns(line);
  if (dense.length > 0) yield { start: 0, end: text.length, signs: dense };
  else yield* inside;
}

function* stretchesInside(line: ScannedLine): Generator<Stretch> {
  const { text, hits, lures } = line;
  if (text.includes('【')) yield* bracketed(text);
  if (text.includes(':')) yield* beforeColon(text);
  if (text.includes('|')) yield* barred(text);
  if (isCodedName(text)) {
    yield { start: 0, end: text.length, signs: [plain('form')] };
    return;
  }
  const sentences = sentencesOf(text, hits, lures);
  if (sentences.length === 1 && !line.linked) {
    const signs = offerSigns(text, hits);
    if (signs.length > 0) {
      yield { start: 0, end: text.length, signs };
      return;
    }
  }
  for (const [index, sentence] of sentences.entries()) {
    const honest = [sentences[index - 1], sentence, sentences[index + 1]].some((each) => each?.honest);
    if (!honest) yield* stretchesOfSentence(line, sentence);
    if (!sentence.honest && !line.linked && /[,。;]/.test(text)) yield* clustersOf(text, sentence, honest);
  }
}
