/** A sentence as the words that matter: numbers with their units, phrases of the trade, punctuation. The rest is passed over. */
import { units, vagueBefore, vagueBehind, vagueBetween } from '../domain/numerals';
import { phrases, type WordKind } from '../domain/phrasing';
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

export interface MarkToken extends Span {
  readonly kind: 'mark';
}

export interface WordToken extends Span {
  readonly kind: WordKind;
  readonly sense: string;
}

export type Token = NumberToken | MarkToken | WordToken;

const arabic = '\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?';
const chinese = '[零〇一二两三四五六七八九十百千]+';
// A Chinese numeral needs its unit, and is no numeral in 每一件, 逐一, 第一, 一起 (together), 一次性, 一条龙.
const number =
  `(?<before>${vagueBefore})?(?<![\\dA-Za-z.])(?:` +
  `(?<arabic>${arabic})(?<step>[百千万亿]?)(?<between>${vagueBetween})?(?<unit>${units}|\\(件\\))?` +
  `|(?<![每逐第同任何哪这那统万零〇一二两三四五六七八九十百千])(?<chinese>${chinese}[万亿]?)(?<tens>${vagueBetween})?(?<counted>件次|件|起|宗|份|例|条|次|项|个|人次|元|万元)(?!性|龙|事|月|工作日)` +
  `)(?<behind>${vagueBehind})?`;
const zero = '(?<=[为是])(?<zero>零|0)(?![\\d.件起宗份例条次项个%])';
const mark = '[,;:()、。!?]';

const groups = phrases.map(({ pattern }, index) => `(?<w${index}>${pattern})`).join('|');
const lexer = new RegExp(`${zero}|${groups}|${number}|(?<mark>${mark})`, 'g');

/** Reads folded text into tokens, in order; they do not overlap. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(lexer)) {
    const found = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
    if (found['mark']) tokens.push({ ...span, kind: 'mark' });
    else if (found['zero']) tokens.push({ ...span, kind: 'number', value: 0, exact: true, unit: null });
    else if (found['arabic'] ?? found['chinese']) tokens.push(...numberOf(span, found));
    else tokens.push(...wordOf(span, found));
  }
  return tokens;
}

function wordOf(span: Span, found: Readonly<Record<string, string | undefined>>): WordToken[] {
  const phrase = phrases.find((_, at) => found[`w${at}`] !== undefined);
  return phrase && phrase.kind !== 'skip' ? [{ ...span, kind: phrase.kind, sense: phrase.sense }] : [];
}

function numberOf(span: Span, found: Readonly<Record<string, string | undefined>>): NumberToken[] {
  const { arabic: digits, step = '', chinese: han, unit, counted } = found;
  const value = numeralValue(han ?? `${digits}${step}`);
  if (value === null) return [];
  // 一起 is "together", unless the cases stand right before it.
  if (span.text === '一起') return [];
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
