/** Noise: what mirrors and spinners leave in a page's text. Pinyin in brackets, stars between characters, doubled marks,
 *  names that cannot vary with a synonym in them, empty elements that share one random id. */
import { spun, spunSchools } from '../../domain/spun-words';
import type { Snapshot } from '../../snapshot/tree';
import { glossTests } from './glosses';
import { findInvisible } from './invisible';
import { familiarCharacters } from '../language/familiar';
import { lureOf } from '../language/lure';
import { isStrange } from '../language/strange';
import { junkElements } from './junk-elements';
import { findLookalikes } from './lookalikes';
import { placeAt, type Sheet } from '../sheet';
import { decisive, plain, type Sign, type Suspicion } from '../suspicion';

const anyPicture = /[\u25A0-\u27BF]|[\uD83C-\uD83E]/;
const stars = /(?<=[〇々\u3400-\u9fff])(?=[◆◇]*[★☆✦✪✿❤♥♦♠♣])[★☆✦✪✿❤♥♦♠♣◆◇]{1,4}(?=[〇々\u3400-\u9fff,。])/g;
/** Signs that lists have, too: two and more of them in the midst of words. */
const listSigns = /(?<=[〇々\u3400-\u9fff])[◆◇●■▲▼]{2,6}(?=[〇々\u3400-\u9fff,。])/g;
/** Empty elements that a copy shows as text. */
const shownTags =
  /<(?:acronym|strike|noframes|tfoot|thead|sup|sub|tr|td|th|pre|rt|rp|del|ins|center|font|ul|ol|dl|small|big|abbr|kbd|samp) ?id="(?=[a-z]*\d)[a-z\d]{4,8}">/g;
/** Signs of nothing, several together, in the midst of words. */
const signsInWords = /(?<=[〇々\u3400-\u9fff])[#¥%@&$^~]{2,4}(?=[〇々\u3400-\u9fff])/g;
/** The characters of a name parted by one sign each: 亚-洲-城-娱-乐. */
const parted = /[〇々\u3400-\u9fff](?:([-·.*_~+#@^])[〇々\u3400-\u9fff])(?:\1[〇々\u3400-\u9fff]){2,6}/g;
/** Pictures in the midst of words. */
const strewn = /(?<=[〇々\u3400-\u9fff])\p{Extended_Pictographic}\ufe0f?(?=[〇々\u3400-\u9fff])/gu;
const faces = /\p{Extended_Pictographic}(?=[,。、;])/gu;
/** Letters of other scripts that pass for Latin ones, among Latin letters: ρorn. Units and names of science have others (μm, αβ). */
const mixed =
  /[ρονκτικхеосарСАЕОРТХ][a-z]{2,}(?=[〇々\u3400-\u9fff]|$)|[a-z]{2,}[ρκтхеосар](?=[〇々\u3400-\u9fff]|[a-z])/g;
const doubled = /,、|、,|,。|。,|、。|;,|,;|(?<!,),,(?!,)/g;

type Signs = (matches: readonly RegExpExecArray[]) => readonly Sign[];

const from =
  (least: number, sign: Sign): Signs =>
  (matches) =>
    matches.length >= least ? [sign] : [];

/** Two different ones are a sign, three leave no doubt. */
const together: Signs = (matches) => {
  const different = new Set(matches.map(([found]) => found)).size;
  return different > 2 ? [decisive('scar')] : different > 1 ? [plain('scar')] : [];
};

/** What each kind of scar says, and what a text must hold to be looked through for it. */
const scars: readonly { pattern: RegExp; asks?: RegExp; signsOf: Signs }[] = [
  {
    pattern: stars,
    asks: anyPicture,
    signsOf: (matches) => from(3, matches.length > 3 ? decisive('scar') : plain('scar'))(matches),
  },
  { pattern: listSigns, asks: anyPicture, signsOf: from(3, plain('scar')) },
  {
    pattern: parted,
    signsOf: (matches) =>
      matches.some((match) => isPartedBrand(match) || isPartedPhrase(match)) ? [plain('scar')] : [],
  },
  { pattern: strewn, asks: anyPicture, signsOf: from(8, plain('scar')) },
  { pattern: faces, asks: anyPicture, signsOf: from(2, plain('scar')) },
  { pattern: shownTags, asks: /id="/, signsOf: from(2, decisive('scar')) },
  {
    pattern: signsInWords,
    signsOf: (matches) => (isUniform(matches) ? from(3, plain('scar'))(matches) : []),
  },
  { pattern: mixed, signsOf: from(1, plain('scar')) },
  { pattern: doubled, signsOf: (matches) => (isStrewn(matches) ? [plain('scar')] : []) },
  { pattern: spunSchools, signsOf: together },
  { pattern: spun, signsOf: (matches) => [isUniform(matches) ? plain('scar') : decisive('scar')] },
];

/** Every kind of noise in a page, one suspicion a kind. */
export function findNoise(sheet: Sheet, snapshot: Snapshot): Suspicion[] {
  const asked = scars.filter(({ asks }) => asks?.test(sheet.text) ?? true);
  const found = [...glossTests(sheet), ...asked].flatMap(({ pattern, signsOf }) => {
    const matches = [...sheet.text.matchAll(pattern)];
    const signs = matches.length > 0 ? signsOf(matches) : [];
    return signs.length > 0 ? [noiseOf(sheet, matches, signs)] : [];
  });
  return [...found, ...findInvisible(sheet), ...findLookalikes(sheet), ...junkElements(snapshot)];
}

/** 主#动#公#开: words of offices, which nobody spells so. Dots and dashes part the items of lists, too. */
function isPartedPhrase([found, sign = '']: RegExpExecArray): boolean {
  const name = found.replaceAll(sign, '');
  return (
    name.length > 3 && familiarCharacters(name) === name.length && (!/[-·]/.test(sign) || name.length > 5)
  );
}

function isPartedBrand([found, sign = '']: RegExpExecArray): boolean {
  const name = found.replaceAll(sign, '');
  return lureOf(name).points > 0 && isStrange(name);
}

function isUniform(matches: readonly RegExpExecArray[]): boolean {
  return new Set(matches.map(([found]) => found)).size === 1;
}

/** One slip of the pen comes once or twice; spinners double marks all over, and not the same way each time. */
function isStrewn(matches: readonly RegExpExecArray[]): boolean {
  return matches.length > 5 || (matches.length > 3 && new Set(matches.map(([marks]) => marks)).size > 1);
}

function noiseOf(sheet: Sheet, matches: readonly RegExpExecArray[], signs: readonly Sign[]): Suspicion {
  const places = matches.map((match) => placeAt(sheet, match.index, match[0].length));
  const [first] = places;
  return { technique: 'noise', term: first?.kind === 'text' ? first.quote : '', signs, places };
}
