/** Promotion in the page's lines: search phrases in a row, brands with a site's ending, calls to act, handles and foreign addresses. */
import { textPlace } from '../report/places';
import { isForeignHost } from '../domain/hosts';
import { brandLikeness, formOf } from './form';
import { type Hit, type Kind, hitsIn } from './lexicon';
import type { Sheet } from './sheet';
import { decisive, plain, type Sign, type Suspicion } from './suspicion';

/** A stretch of a line that promotes, and what shows it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly signs: readonly Sign[];
}

/** Lines longer than this are prose, and are read sentence by sentence. */
const longestPhrase = 200;
const sentenceEnd = /[。!?;]/g;
const address =
  /(?:https?:\/\/|www\.)?((?:[a-z0-9-]{1,40}\.){1,3}(?:com|net|org|cc|vip|top|xyz|club|app|info|me|tv|io|co|bet|win|fun|site|live|shop|online|cn))(?![a-z0-9.@-])/g;
const handle =
  /(?:微信|qq|v信|威信|薇信|tg|telegram|电报|飞机|扣扣|whatsapp)(?:号|群|客服)?:?[a-z0-9_-]{5,20}/;

/** @param home the page's own host, or null */
export function findPromotion(sheet: Sheet, home: string | null): Suspicion[] {
  const found: Suspicion[] = [];
  const hits = hitsIn(sheet.text);
  let next = 0;
  let from = 0;
  for (const block of sheet.blocks) {
    const to = from + block.text.length;
    const mine: Hit[] = [];
    for (let hit = hits[next]; hit && hit.start < to; hit = hits[(next += 1)]) mine.push(hit);
    const line = sheet.text.slice(from, to);
    if (mine.length > 0 || line.includes('.')) {
      for (const { start, end, signs } of stretchesOf(line, shifted(mine, from), block.linked, home)) {
        const place = textPlace(block, start, end, null);
        found.push({ technique: 'keyword', term: block.text.slice(start, end), signs, places: [place] });
      }
    }
    from = to + 1;
  }
  return found;
}

/** The signs that a short text promotes: a title, a link's text, what is hidden. */
export function promotionSigns(text: string, home: string | null): Sign[] {
  return [...stretchesOf(text, hitsIn(text), false, home)].flatMap(({ signs }) => signs);
}

function shifted(hits: readonly Hit[], by: number): Hit[] {
  return hits.map((hit) => ({ ...hit, start: hit.start - by, end: hit.end - by }));
}

function* stretchesOf(
  line: string,
  hits: readonly Hit[],
  linked: boolean,
  home: string | null,
): Generator<Stretch> {
  const row = line.length <= longestPhrase && !line.includes('。') ? rowSigns(line, hits) : [];
  if (row.length > 0) {
    yield { start: 0, end: line.length, signs: row };
    return;
  }
  if (hits.some((hit) => hit.kind === 'honest')) return;
  let from = 0;
  for (const end of [...Array.from(line.matchAll(sentenceEnd), ({ index }) => index + 1), line.length]) {
    const inside = hits.filter((hit) => hit.start >= from && hit.end <= end);
    if (end > from) yield* stretchesOfSentence(line, from, end, inside, linked, home);
    from = end;
  }
}

/** Search phrases in a row: mostly promotional words, or fragments that repeat each other's pieces. A sentence is none, nor what holds a title. */
function rowSigns(line: string, hits: readonly Hit[]): Sign[] {
  if (hits.some((hit) => hit.kind === 'honest') || /[《》"]/.test(line) || isProse(line, hits)) return [];
  const kindsOf = (...wanted: Kind[]): readonly Hit[] => hits.filter(({ kind }) => wanted.includes(kind));
  const foul = new Set(kindsOf('foul', 'deal').map((hit) => hit.word));
  const words = new Set(kindsOf('foul', 'deal', 'lewd').map((hit) => hit.word));
  const loud = kindsOf('foul', 'deal', 'web', 'match', 'lewd');
  const density = loud.reduce((sum, { word }) => sum + word.length, 0) / Math.max(line.length, 1);
  const signs: Sign[] = [];
  if (foul.size > 0 && words.size > 2 && density > 0.4) signs.push(decisive('word'));
  else if (words.size > 1 && foul.size > 0 && density > 0.5) signs.push(plain('word'), plain('form'));
  else if (words.size > 2 && density > 0.75) signs.push(plain('word'), plain('form'));
  const chain = chainOf(line);
  const phrases = kindsOf('foul', 'web', 'match').length > 1;
  if (chain === 'close' || (chain === 'loose' && phrases)) signs.push(plain('chain'), plain('form'));
  return signs;
}

/** Whether words of a sentence stand between the promotional ones. */
function isProse(line: string, hits: readonly Hit[]): boolean {
  let at = 0;
  for (const { start, end } of hits) {
    if (sentenceWords.test(line.slice(at, start))) return true;
    at = end;
  }
  return sentenceWords.test(line.slice(at));
}

const separators = /[_|丨,、/·;-]/;
const government =
  /政府|政务|公开|[局厅处科股办]|委员会|条例|通知|公告|工作|服务|机构|领导|年报|新闻|信息|首页|栏目|单位|人民|[市县区镇乡省村]|情况|管理|建设/;
const sentenceWords = /[的了等并于为以被将对与和中凡已向让使其]|通过|进行|开展|可以/;

/** Three or more fragments that share pieces with each other, none of which speaks of government. `close`: joined as no writer joins
 *  words, and each holds the same three characters. */
function chainOf(line: string): 'close' | 'loose' | null {
  const parts = line.split(separators).filter((part) => part.length > 1);
  if (parts.length < 3 || parts.some((part) => part.length > 26 || government.test(part))) return null;
  if (/[_|丨]/.test(line) && mostShared(parts, 3) === parts.length) return 'close';
  if (!/[_|丨]/.test(line) && !/官网|网址|下载|平台|在线/.test(line)) return null;
  const shared = mostShared(parts, 2);
  return shared > 1 && shared * 2 > parts.length ? 'loose' : null;
}

/** How many of the parts hold the piece of so many Han characters that most of them hold. */
function mostShared(parts: readonly string[], length: number): number {
  const seen = new Map<string, number>();
  for (const part of parts) {
    const pieces = new Set<string>();
    for (let at = 0; at + length <= part.length; at += 1) {
      const piece = part.slice(at, at + length);
      if (/^\p{Script=Han}+$/u.test(piece)) pieces.add(piece);
    }
    for (const piece of pieces) seen.set(piece, (seen.get(piece) ?? 0) + 1);
  }
  return Math.max(0, ...seen.values());
}

function* stretchesOfSentence(
  line: string,
  from: number,
  to: number,
  hits: readonly Hit[],
  linked: boolean,
  home: string | null,
): Generator<Stretch> {
  const sentence = line.slice(from, to);
  const kinds = new Set(hits.map((hit) => hit.kind));
  const quoted = line.includes('"');
  const outside = sentence.includes('.') && foreignAddress(sentence, home);
  const reach = outside || (hits.length > 0 && handle.test(sentence));
  if (hits.length === 0) return;
  const called = kinds.has('call');
  if (from === 0 && to === line.length && !linked && isLonePhrase(line)) {
    yield {
      start: from,
      end: to,
      signs: kinds.has('foul') ? [plain('word'), plain('form')] : [plain('form')],
    };
    return;
  }
  for (const run of runsOf(line, from, to, hits)) {
    const signs = quoted && !run.kinds.has('brand') ? [] : runSigns(run.kinds);
    if (signs.length > 0 && called) signs.push(plain('call'));
    if (signs.length > 0 && reach) signs.push(plain('address'));
    const alone = run.start === 0 && run.end === line.length && !linked;
    if (signs.length > 0 && alone && (run.kinds.has('foul') || run.kinds.has('match')))
      signs.push(plain('position'));
    if (signs.length > 0) yield { ...run, signs };
  }
  const promoted =
    kinds.has('foul') || kinds.has('deal') || kinds.has('web') || kinds.has('match') || kinds.has('fun');
  if (!promoted || !(called || (reach && (kinds.has('foul') || kinds.has('deal'))))) return;
  const signs = [
    ...(called ? [plain('call')] : [plain('word')]),
    ...(reach ? [plain('address')] : []),
    plain('form'),
  ];
  yield { start: from, end: to, signs };
}

/** A line that is nothing but a search phrase: 星澜体育官网. */
function isLonePhrase(line: string): boolean {
  return (
    line.length < 24 &&
    !government.test(line) &&
    !/[,:"《》]|中国|国家/.test(line) &&
    brandLikeness(formOf(line)) === 2
  );
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<Kind | 'brand'>;
}

const brandGap = /^[a-z0-9(+)]{0,12}$/;

/** Promotional words that follow each other directly, with the Latin or digits between them and before them. */
function* runsOf(line: string, from: number, to: number, hits: readonly Hit[]): Generator<Run> {
  let open: { start: number; end: number; kinds: Set<Kind | 'brand'> } | null = null;
  for (const hit of hits) {
    if (open && brandGap.test(line.slice(open.end, hit.start))) {
      if (isBrand(line.slice(open.end, hit.start))) open.kinds.add('brand');
      open.end = hit.end;
      open.kinds.add(hit.kind);
      continue;
    }
    if (open) yield closed(line, to, open);
    const before = /[a-z0-9]{0,12}$/.exec(line.slice(Math.max(from, hit.start - 12), hit.start))?.[0] ?? '';
    open = { start: hit.start - before.length, end: hit.end, kinds: new Set([hit.kind]) };
    if (isBrand(before)) open.kinds.add('brand');
  }
  if (open) yield closed(line, to, open);
}

function closed(
  line: string,
  to: number,
  run: { start: number; end: number; kinds: Set<Kind | 'brand'> },
): Run {
  const after = /^[a-z0-9]{0,12}/.exec(line.slice(run.end, Math.min(to, run.end + 12)))?.[0] ?? '';
  if (isBrand(after)) run.kinds.add('brand');
  return { ...run, end: run.end + after.length };
}

/** Latin or digits that no office would write: QV88, mk, 8590am. Years and hotlines are none. */
function isBrand(piece: string): boolean {
  if (!/[a-z]/.test(piece))
    return /^\d{2,}$/.test(piece) && !/^(?:(?:19|20)\d\d|1\d{4}|\d{1,2})$/.test(piece);
  const { latin, digits } = formOf(piece);
  return latin.length > 0 || (digits.length > 0 && piece.length > 3);
}

function runSigns(kinds: ReadonlySet<Kind | 'brand'>): Sign[] {
  const has = (kind: Kind | 'brand'): boolean => kinds.has(kind);
  const fun = has('fun') || has('usual');
  if (has('foul') && (has('web') || has('brand'))) return [plain('word'), plain('form')];
  if (has('web') && has('brand') && (has('fun') || has('match'))) return [plain('word'), plain('form')];
  if (has('web') && has('match') && fun) return [plain('word'), plain('form')];
  if (has('foul') && (fun || has('match'))) return [plain('word')];
  if (has('web') && (has('match') || has('fun')) && has('usual')) return [plain('form')];
  if (has('web') && has('match')) return [plain('form')];
  if (has('brand') && has('match') && fun) return [plain('form')];
  return [];
}

function foreignAddress(sentence: string, home: string | null): boolean {
  for (const match of sentence.matchAll(address)) {
    const host = match[1] ?? '';
    const before = sentence.charAt(match.index - 1);
    if (before !== '@' && isForeignHost(host, home)) return true;
  }
  return false;
}
