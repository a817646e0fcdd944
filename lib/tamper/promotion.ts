/** Promotion in the page's lines: rows of search phrases, brands with a site's ending, calls to act, handles and foreign addresses. */
import { isForeignHost } from '../domain/hosts';
import { textPlace } from '../report/places';
import { brandLikeness, formOf } from './form';
import { type Hit, type Kind, hitsIn } from './lexicon';
import { official, rowSigns } from './rows';
import { runsOf, runSigns } from './runs';
import type { Sheet } from './sheet';
import { plain, type Sign, type Suspicion } from './suspicion';
import { isSentence } from './vocabulary';

/** A stretch of a line that promotes, and what shows it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly signs: readonly Sign[];
}

interface Line {
  readonly text: string;
  readonly hits: readonly Hit[];
  /** Whether all of it is a link or stands in a table: neither is a line of text. */
  readonly linked: boolean;
  /** The page's own host. */
  readonly home: string | null;
}

const sentenceEnd = /[。!?;]/g;
const address =
  /((?:[a-z0-9-]{1,40}\.){1,3}(?:com|net|org|cc|vip|top|xyz|club|app|info|me|tv|io|co|bet|win|fun|site|live|shop|online|cn))(?![a-z0-9.@-])/g;
const handle =
  /(?:微信|qq|v信|威信|薇信|tg|telegram|电报|飞机|扣扣|whatsapp)(?:号|群|客服)?:?[a-z0-9_-]{5,20}/;
/** Words without which nothing is promoted. */
const loud: ReadonlySet<Kind> = new Set(['foul', 'deal', 'web', 'match', 'call', 'lewd']);

/** @param home the page's own host, or null */
export function findPromotion(sheet: Sheet, home: string | null): Suspicion[] {
  const found: Suspicion[] = [];
  let next = 0;
  let from = 0;
  for (const block of sheet.blocks) {
    const to = from + block.text.length;
    const hits: Hit[] = [];
    let speaks = false;
    for (let hit = sheet.hits[next]; hit && hit.start < to; hit = sheet.hits[(next += 1)]) {
      hits.push({ ...hit, start: hit.start - from, end: hit.end - from });
      speaks ||= loud.has(hit.kind);
    }
    const text = sheet.text.slice(from, to);
    if (speaks || (text.length < 200 && /[_|丨]/.test(text))) {
      for (const { start, end, signs } of stretchesOf({
        text,
        hits,
        linked: block.linked || block.cell !== null,
        home,
      })) {
        const places = [textPlace(block, start, end, null)];
        found.push({ technique: 'keyword', term: block.text.slice(start, end), signs, places });
      }
    }
    from = to + 1;
  }
  return found;
}

/** The signs that a short text promotes: a title, a link's text, what is hidden. */
export function promotionSigns(text: string, home: string | null): Sign[] {
  return [...stretchesOf({ text, hits: hitsIn(text), linked: false, home })].flatMap(({ signs }) => signs);
}

function* stretchesOf(line: Line): Generator<Stretch> {
  const { text, hits } = line;
  const row = rowSigns(text, hits);
  if (row.length > 0) {
    yield { start: 0, end: text.length, signs: row };
    return;
  }
  const sentences = sentencesOf(text, hits);
  for (const [index, sentence] of sentences.entries()) {
    const honest = [sentences[index - 1], sentence, sentences[index + 1]].some((each) => each?.honest);
    if (!honest && sentence.hits.length > 0) yield* stretchesOfSentence(line, sentence);
  }
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly hits: Hit[];
  /** It speaks of such things as offices do. */
  readonly honest: boolean;
}

function sentencesOf(text: string, hits: readonly Hit[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let from = 0;
  const close = (to: number): void => {
    const inside: Hit[] = [];
    for (let hit = hits[next]; hit && hit.end <= to; hit = hits[(next += 1)]) inside.push(hit);
    if (to > from)
      sentences.push({ from, to, hits: inside, honest: inside.some(({ kind }) => kind === 'honest') });
    from = to;
  };
  for (const { index } of text.matchAll(sentenceEnd)) close(index + 1);
  close(text.length);
  return sentences;
}

function* stretchesOfSentence(line: Line, { from, to, hits }: Sentence): Generator<Stretch> {
  const { text, linked, home } = line;
  const sentence = text.slice(from, to);
  const kinds = new Set(hits.map((hit) => hit.kind));
  const alone = !linked && to - from === text.length ? lonePhraseSigns(text) : [];
  if (alone.length > 0) {
    yield { start: from, end: to, signs: alone };
    return;
  }
  const company: Sign[] = [];
  const called = kinds.has('call');
  const reached = handle.test(sentence) || (sentence.includes('.') && holdsForeignAddress(sentence, home));
  if (called) company.push(plain('call'));
  if (reached) company.push(plain('address'));
  const quoted = text.includes('"');
  for (const run of runsOf(text, from, to, hits)) {
    const signs = quoted && !run.kinds.has('brand') ? [] : runSigns(run);
    if (signs.length > 0) yield { start: run.start, end: run.end, signs: [...signs, ...company] };
  }
  const forbidden = kinds.has('foul') || kinds.has('deal');
  const promoted = forbidden || kinds.has('web') || kinds.has('match') || kinds.has('fun');
  if ((called && (promoted || reached)) || (reached && forbidden)) {
    yield { start: from, end: to, signs: [...company, ...(called ? [] : [plain('word')]), plain('form')] };
  }
}

/** A line that is nothing but a search phrase: 星澜体育官网. */
function lonePhraseSigns(line: string): Sign[] {
  if (line.length > 24 || official.test(line) || isSentence(line)) return [];
  if (/[,、:"《》;]|\((?!中国\))|(?<!\()中国|国家|公司|厂$/.test(line)) return [];
  const form = formOf(line);
  const likeness = brandLikeness(form);
  if (likeness === 2) return form.kinds.has('foul') ? [plain('word'), plain('form')] : [plain('form')];
  const wager = form.kinds.has('match') && /竞猜|比分|竞彩|购彩|体育直播/.test(line);
  if (likeness === 1 || wager) return [plain(form.kinds.has('foul') ? 'word' : 'form')];
  return [];
}

function holdsForeignAddress(sentence: string, home: string | null): boolean {
  for (const match of sentence.matchAll(address)) {
    if (sentence.charAt(match.index - 1) !== '@' && isForeignHost(match[1] ?? '', home)) return true;
  }
  return false;
}
