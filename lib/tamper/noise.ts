/** Noise: what mirrors and spinners leave in a page's text. Pinyin in brackets, stars between characters, doubled marks,
 *  names that cannot vary with a synonym in them, empty elements that share one random id. */
import { leadIns, pointers, trades } from '../domain/agencies';
import { officeWords } from '../domain/office-words';
import { countTraditional, isSimplified, simplify } from '../domain/traditional';
import type { Snapshot } from '../snapshot/tree';
import { findInvisible } from './invisible';
import { placeAt, type Sheet } from './sheet';
import { decisive, plain, type Sign, type Suspicion } from './suspicion';
import { partsOf } from './tree';

/** Characters of ordinary words: nobody explains how those are read. */
function isCommon(character: string): boolean {
  common ??= new Set(
    `${trades}${pointers}${leadIns}${officeWords}会报告关于财局年度全面馆万亿千百视听接待读者`.replaceAll(
      ' ',
      '',
    ),
  );
  return common.has(character);
}

let common: ReadonlySet<string> | undefined;
const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';
const anyTone = new RegExp(`[${toned}]`);
const anyPicture = /[\u25A0-\u27BF]|[\uD83C-\uD83E]/;
/** Syllables without a tone: (guan), not (app) or (gdp). */
const toneless =
  /[〇々\u3400-\u9fff]\((?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|e|i|o|u)\)/g;
const gloss = new RegExp(
  `([〇々\\u3400-\\u9fff])\\(([a-zü]{0,5}[${toned}][a-zü]{0,4})(?:[/,、]?[a-zü]{0,5}[${toned}][a-zü]{0,4})?\\)`,
  'gu',
);
/** A page that speaks of how characters are read has reason to say it. */
const aboutReadings = /拼音|正音|注音|读音|多音字|异读|字音|普通话|识字|读一读|跟读|声调/;
const stars = /(?<=[〇々\u3400-\u9fff])(?=[◆◇]*[★☆✦✪✿❤♥♦♠♣])[★☆✦✪✿❤♥♦♠♣◆◇]{1,4}(?=[〇々\u3400-\u9fff,。])/g;
/** Signs that lists have, too: two and more of them in the midst of words. */
const listSigns = /(?<=[〇々\u3400-\u9fff])[◆◇●■▲▼]{2,6}(?=[〇々\u3400-\u9fff,。])/g;
/** Empty elements that a copy shows as text. */
const shownTags =
  /<(?:acronym|strike|noframes|tfoot|thead|sup|sub|tr|td|th|pre|rt|rp|del|ins|center|font|ul|ol|dl|small|big|abbr|kbd|samp) ?id="(?=[a-z]*\d)[a-z\d]{4,8}">/g;
/** Signs of nothing, several together, in the midst of words. */
const signsInWords = /(?<=[〇々\u3400-\u9fff])[#¥%@&$^~]{2,4}(?=[〇々\u3400-\u9fff])/g;
/** Pictures in the midst of words. */
const strewn = /(?<=[〇々\u3400-\u9fff])\p{Extended_Pictographic}\ufe0f?(?=[〇々\u3400-\u9fff])/gu;
const faces = /\p{Extended_Pictographic}(?=[,。、;])/gu;
/** Letters of other scripts that pass for Latin ones, among Latin letters: ρorn. Units and names of science have others (μm, αβ). */
const mixed =
  /[ρονκτικхеосарСАЕОРТХ][a-z]{2,}(?=[〇々\u3400-\u9fff]|$)|[a-z]{2,}[ρκтхеосар](?=[〇々\u3400-\u9fff]|[a-z])/g;
const doubled = /,、|、,|,。|。,|、。|;,|,;|(?<!,),,(?!,)/g;
const spun =
  /村庄复兴局|乡村复兴局|党中间|党中心(?=国务院|[、和])|国家务院|国务院办公室厅|政府讯息公开条例|政府消息公[开布]条例|政府信息公布条例|(?<!公)公民政府(?=办公|关于|令)|国事院|习近平新时期|高等我司|国务院公办厅|退伍武士|当局信息|群众当局|国民当局|就事处|本构造|政府信息公然|信息公然条例/g;

export function findNoise(sheet: Sheet, snapshot: Snapshot): Suspicion[] {
  const found: Suspicion[] = [];
  const add = (pattern: RegExp, signsOf: (matches: readonly RegExpExecArray[]) => readonly Sign[]): void => {
    const matches = [...sheet.text.matchAll(pattern)];
    const signs = matches.length > 0 ? signsOf(matches) : [];
    if (signs.length > 0) found.push(suspicionOf(sheet, matches, signs));
  };
  if (!speaksOfReadings(sheet.text)) {
    if (anyTone.test(sheet.text)) add(gloss, (matches) => glossSigns(matches, isTraditional(sheet)));
    if (/\([a-z]{1,6}\)/.test(sheet.text)) add(toneless, tonelessSigns);
  }
  if (anyPicture.test(sheet.text)) {
    add(stars, (matches) =>
      matches.length > 3 ? [decisive('scar')] : matches.length > 2 ? [plain('scar')] : [],
    );
    add(listSigns, (matches) => (matches.length > 2 ? [plain('scar')] : []));
    add(strewn, (matches) => (matches.length > 7 ? [plain('scar')] : []));
    add(faces, (matches) => (matches.length > 1 ? [plain('scar')] : []));
  }
  if (sheet.text.includes('id="'))
    add(shownTags, (matches) => (matches.length > 1 ? [decisive('scar')] : []));
  add(signsInWords, (matches) =>
    matches.length > 2 && new Set(matches.map(([signs]) => signs)).size === 1 ? [plain('scar')] : [],
  );
  add(mixed, () => [plain('scar')]);
  add(doubled, (matches) => (isStrewn(matches) ? [plain('scar')] : []));
  add(spun, (matches) =>
    new Set(matches.map(([word]) => word)).size > 1 ? [decisive('scar')] : [plain('scar')],
  );
  return [...found, ...findInvisible(sheet), ...junkElements(snapshot)];
}

/** Whether a page has reason to say how characters are read. */
export function speaksOfReadings(text: string): boolean {
  return aboutReadings.test(text);
}

/** Whether a text holds readings of several ordinary characters. */
export function holdsGlosses(text: string): boolean {
  const plainText = simplify(text);
  return anyTone.test(text) && glossSigns([...plainText.matchAll(gloss)], plainText !== text).length > 0;
}

/** Mirrors gloss what their converter has made traditional. */
function isTraditional({ blocks, text }: Sheet): boolean {
  return countTraditional(blocks.map((block) => block.text).join('')) * 20 > text.length;
}

/** Readings of ordinary characters. A rare character of a place's name is glossed on honest pages, a lesson glosses one after another. */
function glossSigns(matches: readonly RegExpExecArray[], converted: boolean): Sign[] {
  const ordinary = matches.filter(
    ([, character = '']) => isCommon(character) || (converted && isSimplified(character)),
  );
  const apart = ordinary.filter((match, index) => {
    const before = ordinary[index - 1];
    return !before || match.index - before.index - before[0].length > 2;
  });
  if (apart.length > 1 && new Set(apart.map((match) => match[1])).size > 1) return [decisive('gloss')];
  return [];
}

/** One slip of the pen comes once or twice; spinners double marks all over, and not the same way each time. */
function isStrewn(matches: readonly RegExpExecArray[]): boolean {
  return matches.length > 5 || (matches.length > 3 && new Set(matches.map(([marks]) => marks)).size > 1);
}

/** Without tones a bracket may hold anything: it takes several, of several ordinary characters. */
function tonelessSigns(matches: readonly RegExpExecArray[]): Sign[] {
  const ordinary = new Set(matches.map(([found]) => found.charAt(0)).filter(isCommon));
  return ordinary.size > 3 ? [plain('gloss')] : [];
}

function suspicionOf(sheet: Sheet, matches: readonly RegExpExecArray[], signs: readonly Sign[]): Suspicion {
  const places = matches.map((match) => placeAt(sheet, match.index, match[0].length));
  const [first] = places;
  return { technique: 'noise', term: first?.kind === 'text' ? first.quote : '', signs, places };
}

/** Nobody leaves these empty. */
const oddElements: ReadonlySet<string> = new Set(
  'sup sub tfoot thead acronym abbr del ins dfn kbd samp tt big small strike rt rp code menuitem var'.split(
    ' ',
  ),
);

/** Empty elements of odd kinds that share one random id: spinners put them in so that no two copies are alike. */
function junkElements(snapshot: Snapshot): Suspicion[] {
  const found: Suspicion[] = [];
  for (const [id, elements] of partsOf(snapshot).emptyById) {
    const names = new Set(elements.map(({ name }) => name));
    // Outside tables a parser drops their parts: the other kinds stay.
    const isOdd = [...names].some((name) => oddElements.has(name));
    if (elements.length < 2 || (names.size < 2 && !isOdd)) continue;
    if (!/^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4,8}$/i.test(id)) continue;
    const text = elements.map((element) => `<${element.name} id="${id}">`).join('');
    found.push({
      technique: 'noise',
      term: text.slice(0, 60),
      signs: [decisive('scar')],
      places: [{ kind: 'page', part: 'comment', text, node: elements[0] ?? null }],
    });
  }
  return found;
}
