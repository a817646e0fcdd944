/** Promotion in the page's lines: rows of search phrases, brands with a site's ending, calls to act, handles and foreign addresses. */
import { isForeignHost } from '../domain/hosts';
import { textPlace } from '../report/places';
import { brandNamesIn } from './brand-name';
import { clustersIn } from './clusters';
import { addressesIn, asksForContact, holdsBoldContact, holdsHandle, holdsSellersAccount } from './contact';
import { familiarCharacters } from './familiar';
import { brandLikeness, formOf } from './form';
import { type Hit, type Kind, hitsIn } from './lexicon';
import { lureOf, luresIn } from './lure';
import { longestLure, lureAtEnd, offerAtEnd, offerSigns } from './offer';
import { official, rowSigns } from './rows';
import { runsOf, runSigns } from './runs';
import { linesOf, type Sheet } from './sheet';
import { isStrange } from './strange';
import { isCertain, plain, type Sign, type Suspicion } from './suspicion';
import { isSentence } from './vocabulary';
import type { Span } from './words';

/** A stretch of a line that promotes, and what shows it. */
interface Stretch extends Span {
  readonly signs: readonly Sign[];
}

interface Line {
  readonly text: string;
  readonly hits: readonly Hit[];
  /** Words of what is sold behind offices' backs. */
  readonly lures: readonly Span[];
  /** Whether all of it is a link or stands in a table: neither is a line of text. */
  readonly linked: boolean;
  /** The page's own host. */
  readonly home: string | null;
  /** Whether sports, shows or lotteries are the page's own subject. */
  readonly own: boolean;
}

/** Offices whose texts name clubs, firms and shows. */
const ownSubject =
  /体育(?:局|总|运动|彩票|事业|产业|和|与)|[教文旅]体|体彩|彩票(?:管理|发行)|福彩|文化|文旅|旅游|广电|广播/;

/** What a site offers its readers, in one line with 登录 and 注册. */
const tools = /无障碍|长者(?:模式|专区|版)|适老|关怀(?:版|模式)/;

const sentenceEnd = /[。!?;]/g;
/** Lines below this may be a phrase. */
const shortest = 25;
/** Kinds of the words that brands end in. */
const ofBrands: ReadonlySet<Kind> = new Set(['fun', 'foul', 'match', 'usual']);

/** @param home the page's own host, or null */
export function findPromotion(sheet: Sheet, home: string | null): Suspicion[] {
  const found: Suspicion[] = [];
  const own = sheet.blocks
    .slice(0, 60)
    .some((block) => block.headingLevel > 0 && ownSubject.test(block.text));
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
        const places = [textPlace(block, start, end, null)];
        found.push({ technique: 'keyword', term: block.text.slice(start, end), signs, places });
      }
    }
  }
  return found;
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

function* stretchesOf(line: Line): Generator<Stretch> {
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

function* stretchesInside(line: Line): Generator<Stretch> {
  const { text, hits, lures } = line;
  if (text.includes('【')) yield* bracketed(text);
  if (text.includes(':')) yield* beforeColon(text);
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

/** A line of its own in which word after word sells, or one that gives a seller's account with such a word. What is quoted was said by somebody
 *  else. */
function denseSigns({ text, hits, lures, linked }: Line): Sign[] {
  if (hits.length + lures.length === 0) return [];
  if (text.length > longestDense || text.length < 5 || hits.some(({ kind }) => kind === 'honest')) return [];
  const said = text.includes('"') ? text.replaceAll(/"[^"]*(?:"|$)/g, '') : text;
  const { points, bold, forbidden, rest } = said === text ? lureOf(text, hits) : lureOf(said);
  if (points < 2 || seller.test(rest) || /[《》]/.test(text)) return [];
  const strange = familiarCharacters(rest) * 4 < rest.length + 2;
  const free = forbidden > 1 || (!/[,。;、!?]/.test(said) && !isSentence(rest));
  const enough = points > 4 || (points > 3 && forbidden > 0 && !/[,。;、!?"《]/.test(text));
  if (!linked && free && enough && points * 5 >= rest.length && strange)
    return [plain('form'), ...(points > 7 || asksForContact(text) ? [plain('word')] : [])];
  if (!bold || said !== text) return [];
  if (holdsSellersAccount(text)) return [plain('address'), plain('form')];
  if (text.length > longestShort || /[。、]/.test(text) || isSentence(rest)) return [];
  return points > 3 &&
    points * 6 > text.length &&
    (points > 7 || familiarCharacters(rest) * 3 < rest.length + 2)
    ? [plain('form'), ...(points > 6 ? [plain('word')] : [])]
    : [];
}

const longestDense = 160;
const longestShort = 60;
const seller = /政府|政务|公开|[局厅]|委员会|条例|通知|公告|领导|机关|专项|案件|无障碍|长者|适老|关怀/;

/** 【…】 in the middle of a text. */
function* bracketed(text: string): Generator<Stretch> {
  for (const match of text.matchAll(/【([^【】]{4,24})】/g)) {
    const inside = match[1] ?? '';
    const signs = [...offerSigns(inside), ...lonePhraseSigns(inside, hitsIn(inside)), ...codedSigns(inside)];
    if (signs.length > 0) yield { start: match.index + 1, end: match.index + 1 + inside.length, signs };
  }
}

/** Letters or figures glued to a name that no office's word is in: 188金蟾. */
function codedSigns(inside: string): Sign[] {
  return /^(?:[a-z]{1,8}\d{0,4}|\d{2,4}[a-z]{0,3})[〇々\u3400-\u9fff]{2,4}$/.test(inside) &&
    familiarCharacters(inside) === 0 &&
    formOf(inside).latin.length + formOf(inside).rest.length > 1 &&
    !/[年月日号条项]/.test(inside)
    ? [plain('form')]
    : [];
}

/** Letters or figures in a name that sells, whether it is a link or not: 澳洲幸运10开户, manx娱乐. A list gives the date behind it. */
function isCodedName(text: string): boolean {
  if (text.length > longestShort) return false;
  const name = text.replace(/\(?20\d\d-\d\d-\d\d\)?$/, '');
  if (!/^(?=.*[a-z\d])[〇々\u3400-\u9fffa-z\d]{4,12}$/.test(name) || !isStrange(name)) return false;
  const { latin, digits, kinds } = formOf(name);
  return latin.length + digits.length > 0 && !kinds.has('honest') && lureOf(name).points > 0;
}

/** An offer glued before a title or a label: 某某娱乐:关于做好… */
function* beforeColon(text: string): Generator<Stretch> {
  const end = text.indexOf(':');
  const before = text.slice(0, end);
  const signs =
    end > 3 && end < shortest ? [...offerSigns(before), ...lonePhraseSigns(before, hitsIn(before))] : [];
  // 龙湾体育:… names a column, as places have them.
  if (signs.length > 1 || (signs.length > 0 && end > 4)) yield { start: 0, end, signs };
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly hits: Hit[];
  readonly lures: Span[];
  /** It speaks of such things as offices do. */
  readonly honest: boolean;
}

function sentencesOf(text: string, hits: readonly Hit[], lures: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let nextLure = 0;
  let from = 0;
  const close = (to: number): void => {
    const inside: Hit[] = [];
    for (let hit = hits[next]; hit && hit.end <= to; hit = hits[(next += 1)]) inside.push(hit);
    const sold: Span[] = [];
    for (let lure = lures[nextLure]; lure && lure.end <= to; lure = lures[(nextLure += 1)]) sold.push(lure);
    const honest = inside.some(({ kind }) => kind === 'honest');
    if (to > from) sentences.push({ from, to, hits: inside, lures: sold, honest });
    from = to;
  };
  for (const { index } of text.matchAll(sentenceEnd)) close(index + 1);
  close(text.length);
  return sentences;
}

function* stretchesOfSentence(line: Line, { from, to, hits }: Sentence): Generator<Stretch> {
  const { text, linked, home } = line;
  const sentence = text.slice(from, to);
  const reached = holdsHandle(sentence) || asksForContact(sentence) || holdsForeignAddress(sentence, home);
  // Where no word promotes, only an address can.
  if (!reached && line.hits.length + line.lures.length === 0) return;
  const kinds = new Set(hits.map((hit) => hit.kind));
  const alone = !linked && to - from === text.length ? lonePhraseSigns(text, hits) : [];
  if (alone.length > 0) {
    yield { start: from, end: to, signs: alone };
    return;
  }
  const company: Sign[] = [];
  const called = kinds.has('call');
  if (called) company.push(plain('call'));
  if (reached) company.push(plain('address'));
  const quoted = text.includes('"');
  for (const run of runsOf(text, from, to, hits)) {
    const signs = quoted && !run.kinds.has('brand') ? [] : runSigns(run);
    if (signs.length > 0) yield { start: run.start, end: run.end, signs: [...signs, ...company] };
  }
  if (!line.own && !linked && !quoted && hits.some(({ kind }) => ofBrands.has(kind))) {
    for (const { start, end } of brandNamesIn(text, from, to))
      yield { start, end, signs: [plain('form'), ...company] };
  }
  if (!linked && !quoted) yield* clauseEnds(line, from, to, hits);
  if (!linked && !quoted && pitch.test(sentence)) {
    const { points, bold } = lureOf(sentence, hitsIn(sentence));
    if (bold && points > 4)
      yield { start: from, end: to, signs: [plain('form'), ...(points > 6 ? [plain('word')] : [])] };
  }
  const forbidden = kinds.has('foul') || kinds.has('deal');
  const promoted = forbidden || kinds.has('web') || kinds.has('match') || kinds.has('fun');
  const bold = reached && holdsBoldContact(sentence);
  // What is quoted was said by somebody else.
  if (
    (called && (promoted || reached) && (reached || !quoted)) ||
    (reached && (forbidden || (bold && promoted)))
  ) {
    yield { start: from, end: to, signs: [...company, ...(called ? [] : [plain('word')]), plain('form')] };
  } else if (bold) {
    const { points } = lureOf(sentence, hits);
    yield { start: from, end: to, signs: [plain('address'), ...(points > 2 ? [plain('form')] : [])] };
  }
}

/** Words that sell, one beside the other. Beside a sentence that speaks of cases it takes more of them; what is quoted was said by somebody else. */
function* clustersOf(
  text: string,
  { from, to, hits, lures }: Sentence,
  besideCases: boolean,
): Generator<Stretch> {
  for (const { start, end, points } of clustersIn(text, from, to, boldPlaces(hits, lures))) {
    if (points < 4 && !endsClause(text, start, end)) continue;
    if (points < 7 && besideCases) continue;
    if (isQuoted(text, start)) continue;
    yield { start, end, signs: points > 5 ? [plain('form'), plain('word')] : [plain('form')] };
  }
}

/** Whether a mark follows, and none comes before: what is listed stands between marks. */
function endsClause(text: string, start: number, end: number): boolean {
  return /[,。;、]/.test(text.charAt(end)) && /[〇々\u3400-\u9fff\d]/.test(text.charAt(start - 1));
}

/** Whether a quotation is open at a place of a line. */
function isQuoted(text: string, at: number): boolean {
  let open = false;
  for (let mark = text.indexOf('"'); mark >= 0 && mark < at; mark = text.indexOf('"', mark + 1)) open = !open;
  return open;
}

function boldPlaces(hits: readonly Hit[], lures: readonly Span[]): readonly Span[] {
  const bold = hits.filter(({ kind }) => kind === 'foul' || kind === 'deal' || kind === 'call');
  return [...bold, ...lures].toSorted((a, b) => a.start - b.start);
}

/** How shops of programs begin what they say of one. */
const pitch =
  /是一[款个家][^,。]{0,20}(?:手游|游戏|app|应用|软件|平台|网站|直播|交友|社区|影院)|(?:app|软件|手游|游戏|直播)[^,。]{0,8}(?:下载|安装)[^。]{0,60}(?:安卓|苹果|ios|版)/;

/** Offers right before a comma or full stop in the middle of a text. */
function* clauseEnds(
  { text, hits: all, lures }: Line,
  from: number,
  to: number,
  hits: readonly Hit[],
): Generator<Stretch> {
  for (const { kind, end } of hits) {
    if (
      !/[,。;]/.test(text.charAt(end)) ||
      !(kind === 'web' || kind === 'usual' || kind === 'fun' || kind === 'lewd')
    )
      continue;
    const start = Math.max(from, text.lastIndexOf(',', end - 1) + 1, end - 30);
    const offer = offerAtEnd(text.slice(start, Math.min(end, to)));
    if (offer) yield { start: end - offer.length, end, signs: offer.signs };
  }
  if (all.length + lures.length === 0) return;
  const isHitNear = nearBefore(all);
  const isLureNear = nearBefore(lures);
  for (const { index } of text.slice(from, to).matchAll(/[,。;]/g)) {
    const end = from + index;
    if (!isHitNear(end) && !isLureNear(end)) continue;
    const clause = text.slice(Math.max(from, text.lastIndexOf(',', end - 1) + 1, end - 30), end);
    const lure = lureAtEnd(clause);
    if (lure) yield { start: end - lure.length, end, signs: [plain('form')] };
  }
}

/** @returns whether one of the spans stands so near before a place that a lure's end there may hold it; places are asked for in order */
function nearBefore(spans: readonly Span[]): (end: number) => boolean {
  let at = 0;
  return (end) => {
    while ((spans[at]?.end ?? Infinity) <= end - longestLure) at += 1;
    return (spans[at]?.start ?? Infinity) < end;
  };
}

/** A line that is nothing but a search phrase: 星澜体育官网. Without a promotional word it is none. */
function lonePhraseSigns(line: string, hits: readonly Hit[]): Sign[] {
  if (hits.length === 0 || line.length > 24 || official.test(line) || isSentence(line)) return [];
  if (hits.some(({ kind }) => kind === 'honest')) return [];
  if (/[,、:"《》;]|\((?!中国\))|(?<!\()中国|国家|公司|酒店|宾馆|饭店|商场|超市|厂$/.test(line)) return [];
  const form = formOf(line, hits);
  const likeness = brandLikeness(form);
  if (likeness === 2) return form.kinds.has('foul') ? [plain('word'), plain('form')] : [plain('form')];
  const wager = form.kinds.has('match') && /竞猜|比分|竞彩|购彩|体育直播/.test(line);
  if (likeness === 1 || wager) return [plain(form.kinds.has('foul') ? 'word' : 'form')];
  return [];
}

function holdsForeignAddress(sentence: string, home: string | null): boolean {
  return addressesIn(sentence).some(
    ({ host, start }) => sentence.charAt(start - 1) !== '@' && isForeignHost(host, home),
  );
}
