/** A sentence as the words that matter: numbers with their units, phrases of the trade, punctuation. The rest is passed over. */
import { units, vagueBefore, vagueBehind, vagueBetween } from '../domain/numerals';
import type { WordKind } from '../domain/phrasing/phrase';
import { phrases } from '../domain/phrasing/phrases';
import { alternativesOf, firstCharacters } from './first-characters';
import { numeralValue } from './numerals';

interface Span {
  /** Offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface NumberToken extends Span {
  readonly kind: 'number';
  readonly value: number;
  /** Whether the number is meant as it stands: not 近百件, 三十余件, 4.1万件. */
  readonly exact: boolean;
  readonly unit: string | null;
}

/** A mark that parts clauses or opens and closes brackets. */
export interface MarkToken extends Span {
  readonly kind: 'mark';
}

/** A phrase of the trade; kind and sense are those of domain/phrasing. */
export interface WordToken extends Span {
  readonly kind: WordKind;
  readonly sense: string;
}

export type Token = NumberToken | MarkToken | WordToken;

const arabic = '\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';
const chinese = '[零〇一二两三四五六七八九十百千]+';
// Behind Latin letters stands a name (A4), but for the carrier's (EMS8件). A Chinese numeral needs its unit, and is no numeral in 每一件, 逐一, 第一, 一起 (together), 一次性, 一条龙.
const number =
  `(?<before>${vagueBefore})?(?<![\\d.]|[A-Za-z](?<!EMS))(?:` +
  `(?<arabic>${arabic})(?<step>[百千万亿]?)(?<between>${vagueBetween})?(?<unit>${units}|\\(件\\))?` +
  `|(?<![每逐第同任何哪这那统万零〇一二两三四五六七八九十百千])(?<chinese>${chinese}[万亿]?)(?<tens>${vagueBetween})?(?<counted>件次|件|起|宗|份|例|条|次|项|个|名|人次|元|万元)(?!性|龙|事|月|工作日)` +
  `)(?<behind>${vagueBehind})?`;
const zero =
  '(?<=[为是])(?:零|0)(?![\\d.件起宗份例条次项个%]|(?:政府|政务)?(?:信息公开)?申请|(?:行政)?(?:复议|诉讼))';
const marks = ',;:()、。!?';

/** Tries to read a token at a place; empty where something stands there that is to be passed over whole. */
type Try = (text: string, at: number) => { readonly tokens: readonly Token[]; readonly end: number } | null;

type Groups = Readonly<Record<string, string | undefined>>;

/** Whether a pattern is a word. */
const isPlain = (pattern: string): boolean => !/[\\[\](){}?*+.^$]/.test(pattern);

/** What may begin with a character, in the order of the lists. */
const tries = new Map<string, Try[]>();

function learn(pattern: string, make: (span: Span, groups: Groups) => readonly Token[]): void {
  let regex: RegExp | undefined;
  const attempt: Try = (text, at) => {
    regex ??= new RegExp(pattern, 'y');
    regex.lastIndex = at;
    const found = regex.exec(text);
    if (!found || found[0] === '') return null;
    const end = at + found[0].length;
    return { tokens: make({ start: at, end, text: found[0] }, found.groups ?? {}), end };
  };
  for (const character of firstCharacters(pattern).characters) remember(character, attempt);
}

/** A word alone needs no pattern, which would be compiled in every page. */
function learnWord(word: string, make: (span: Span) => readonly Token[]): void {
  remember(word.charAt(0), (text, at) => {
    if (!text.startsWith(word, at)) return null;
    const end = at + word.length;
    return { tokens: make({ start: at, end, text: word }), end };
  });
}

function remember(character: string, attempt: Try): void {
  const others = tries.get(character);
  if (others) others.push(attempt);
  else tries.set(character, [attempt]);
}

learn(zero, (span) => [{ ...span, kind: 'number', value: 0, exact: true, unit: null }]);
for (const { kind, sense, pattern } of phrases) {
  const make = (span: Span): Token[] => (kind === 'skip' ? [] : [{ ...span, kind, sense }]);
  // One by one: what a sentence never begins is never compiled.
  for (const alternative of alternativesOf(pattern)) {
    if (isPlain(alternative)) learnWord(alternative, make);
    else learn(alternative, make);
  }
}
learn(number, numberOf);

/** Reads folded text into tokens, in order; they do not overlap. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    const read = firstOf(tries.get(character) ?? [], text, at);
    if (read) tokens.push(...read.tokens);
    else if (marks.includes(character))
      tokens.push({ start: at, end: at + 1, text: character, kind: 'mark' });
    at = read?.end ?? at + 1;
  }
  return tokens;
}

function firstOf(attempts: readonly Try[], text: string, at: number): ReturnType<Try> {
  for (const attempt of attempts) {
    const read = attempt(text, at);
    if (read) return read;
  }
  return null;
}

function numberOf(span: Span, found: Groups): NumberToken[] {
  const { arabic: digits, step = '', chinese: han, unit, counted } = found;
  const value = numeralValue(han ?? `${digits}${step}`);
  // 一起 is "together".
  if (value === null || span.text === '一起') return [];
  const isRound = step !== '' || /[万亿]$/.test(han ?? '');
  const isVague = [found['before'], found['between'], found['tens'], found['behind']].some(Boolean);
  return [
    {
      ...span,
      kind: 'number',
      value,
      exact: !isVague && !isRound,
      unit: unit === '(件)' ? '件' : (unit ?? counted ?? null),
    },
  ];
}
