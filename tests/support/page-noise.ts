/** What happens to characters on their way from a form to a page. None of it changes what a reader reads. */
import type { Chance } from './page-random';

export interface TextNoise {
  /** `full`: １２３ and ＡＰＰ, as Chinese input methods write them. */
  readonly digits: 'ascii' | 'full';
  /** Space inside labels and around numbers, to make them look centred. */
  readonly spaces: 'none' | 'nbsp' | 'ideographic';
  /** Zero-width characters left by editors between any two characters. */
  readonly zeroWidth: boolean;
  /** Radicals for ideographs, as text copied from PDF has them. */
  readonly radicals: boolean;
  /** Thousands separators in table cells. */
  readonly thousands: 'none' | 'ascii' | 'full' | 'space';
  /** How a lone 0 in a cell is typed. */
  readonly zero: 'digit' | 'ideograph' | 'letter';
  readonly brackets: 'full' | 'ascii';
  readonly quotes: 'curly' | 'straight' | 'corner';
  /** Labels of tables broken over lines: by `br`, or over several paragraphs. */
  readonly breaks: 'none' | 'br' | 'paragraphs';
}

export const quiet: TextNoise = {
  digits: 'ascii',
  spaces: 'none',
  zeroWidth: false,
  radicals: false,
  thousands: 'none',
  zero: 'digit',
  brackets: 'full',
  quotes: 'curly',
  breaks: 'none',
};

/** What a text is decides what may happen to it: only numbers get separators, only labels are spaced out. */
export type Role = 'label' | 'number' | 'heading' | 'prose';

const look: Readonly<Record<string, string>> = {
  民: '⺠',
  见: '⻅',
  长: '⻓',
  门: '⻔',
  风: '⻛',
  鱼: '⻥',
  齐: '⻬',
  西: '⻄',
  车: '⻋',
  一: '⼀',
  二: '⼆',
  人: '⼈',
  入: '⼊',
  力: '⼒',
  口: '⼝',
  大: '⼤',
  子: '⼦',
  工: '⼯',
  文: '⽂',
  方: '⽅',
  日: '⽇',
  月: '⽉',
  行: '⾏',
  自: '⾃',
  言: '⾔',
  面: '⾯',
  非: '⾮',
  高: '⾼',
};

const spaceOf = { none: '', nbsp: '\u00A0', ideographic: '\u3000' } as const;
const zeroOf = { digit: '0', ideograph: '〇', letter: 'O' } as const;
const quotesOf = { curly: '“”', straight: '""', corner: '「」' } as const;

/** Blurs a text. `\n` in the answer is a line break that the markup has to make. */
export function blur(text: string, role: Role, noise: TextNoise, dice: Chance): string {
  let blurred = role === 'number' ? blurNumber(text, noise, dice) : text;
  if (role === 'label') blurred = blurLabel(blurred, noise, dice);
  blurred = punctuation(blurred, noise);
  if (noise.radicals)
    blurred = each(blurred, (character) => (dice.happens(0.7) ? (look[character] ?? character) : character));
  if (noise.digits === 'full') blurred = blurred.replaceAll(/[0-9A-Za-z]/g, wide);
  if (noise.zeroWidth)
    blurred = each(
      blurred,
      (character) => character + (dice.happens(0.15) ? dice.pick(['\u200B', '\uFEFF', '\u200D']) : ''),
    );
  return blurred;
}

function blurNumber(text: string, noise: TextNoise, dice: Chance): string {
  const space = spaceOf[noise.spaces];
  if (text === '0') return space + zeroOf[noise.zero] + space;
  const separator = { none: '', ascii: ',', full: '，', space: '\u00A0' }[noise.thousands];
  const grouped =
    separator === ''
      ? text
      : text.replace(/(?<![.\d])\d{4,}/, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, separator));
  return text === '' ? dice.pick(['', space]) : space + grouped + space;
}

function blurLabel(text: string, noise: TextNoise, dice: Chance): string {
  const space = spaceOf[noise.spaces];
  const spaced = space !== '' && text.length <= 4 ? [...text].join(space) : text + space;
  const middle = Math.floor(spaced.length / 2);
  const breaks = noise.breaks !== 'none' && text.length >= 4 && dice.happens(0.6);
  return breaks ? `${spaced.slice(0, middle)}\n${spaced.slice(middle)}` : spaced;
}

function punctuation(text: string, noise: TextNoise): string {
  const [open = '', close = ''] = quotesOf[noise.quotes];
  const quoted = text.replaceAll('“', open).replaceAll('”', close);
  return noise.brackets === 'ascii' ? quoted.replaceAll('（', '(').replaceAll('）', ')') : quoted;
}

const wide = (character: string) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);
const each = (text: string, change: (character: string) => string) => [...text].map(change).join('');
