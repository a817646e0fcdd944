/** What promotes in a sentence: brands and offers in it, calls to act beside accounts and addresses, pitches of programs. */
import { isForeignHost } from '../../domain/hosts';
import { brandNamesIn } from './brand-name';
import { addressesIn, asksForContact, holdsBoldContact, holdsHandle } from '../language/contact';
import { type Hit, type Kind, hitsIn } from '../language/lexicon';
import type { Sentence } from './line-sentences';
import { lonePhraseSigns } from './lone-phrases';
import { lureOf } from '../language/lure';
import { isQuoted } from '../language/quoted';
import { longestLure, lureAtEnd, offerAtEnd } from './offer';
import { runsOf, runSigns } from './runs';
import type { ScannedLine, Stretch } from './stretch';
import { plain, type Sign } from '../suspicion';
import type { Span } from '../language/words';

/** Kinds of the words that brands end in. */
const ofBrands: ReadonlySet<Kind> = new Set(['fun', 'foul', 'match', 'usual']);

/** @returns the stretches of a sentence that promote; they may overlap */
export function* stretchesOfSentence(line: ScannedLine, { from, to, hits }: Sentence): Generator<Stretch> {
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
    const signs = quoted && (!run.kinds.has('brand') || isQuoted(text, run.start)) ? [] : runSigns(run);
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
  } else if (bold && !linked) {
    const { points } = lureOf(sentence, hits);
    yield { start: from, end: to, signs: [plain('address'), ...(points > 2 ? [plain('form')] : [])] };
  }
}

/** How shops of programs begin what they say of one. */
const pitch =
  /是一[款个家][^,。]{0,20}(?:手游|游戏|app|应用|软件|平台|网站|直播|交友|社区|影院)|(?:app|软件|手游|游戏|直播)[^,。]{0,8}(?:下载|安装)[^。]{0,60}(?:安卓|苹果|ios|版)/;

/** Offers right before a comma or full stop in the middle of a text. */
function* clauseEnds(
  { text, hits: all, lures }: ScannedLine,
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

function holdsForeignAddress(sentence: string, home: string | null): boolean {
  return addressesIn(sentence).some(
    ({ host, start }) => sentence.charAt(start - 1) !== '@' && isForeignHost(host, home),
  );
}
