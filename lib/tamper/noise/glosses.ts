/** Readings in brackets behind ordinary characters: 信(xìn)息(xī). Mirrors gloss so that no two copies are alike. */
import { leadIns, pointers, trades } from '../../domain/agencies';
import { officeWords } from '../../domain/office-words';
import { countTraditional, isSimplified, simplify } from '../../domain/traditional';
import type { Sheet } from '../sheet';
import { decisive, plain, type Sign } from '../suspicion';

interface GlossTest {
  readonly pattern: RegExp;
  readonly signsOf: (matches: readonly RegExpExecArray[]) => readonly Sign[];
}

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
/** Syllables without a tone: (guan), not (app) or (gdp). */
const toneless =
  /[〇々\u3400-\u9fff]\((?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|e|i|o|u)\)/g;
const gloss = new RegExp(
  `([〇々\\u3400-\\u9fff])\\(([a-zü]{0,5}[${toned}][a-zü]{0,4})(?:[/,、]?[a-zü]{0,5}[${toned}][a-zü]{0,4})?\\)`,
  'gu',
);
/** A page that speaks of how characters are read has reason to say it. */
const aboutReadings = /拼音|正音|注音|读音|多音字|异读|字音|普通话|识字|读一读|跟读|声调/;

/** The tests that a page deserves: none where it speaks of readings itself. */
export function glossTests(sheet: Sheet): GlossTest[] {
  if (speaksOfReadings(sheet.text)) return [];
  const tests: GlossTest[] = [];
  if (anyTone.test(sheet.text))
    tests.push({ pattern: gloss, signsOf: (matches) => glossSigns(matches, isTraditional(sheet)) });
  if (/\([a-z]{1,6}\)/.test(sheet.text)) tests.push({ pattern: toneless, signsOf: tonelessSigns });
  return tests;
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
  // 單(dān)位…單(dān)位: nobody explains a common character twice, where a converter has been as well.
  return converted && apart.length > 1 ? [plain('gloss')] : [];
}

/** Without tones a bracket may hold anything: it takes several, of several ordinary characters. */
function tonelessSigns(matches: readonly RegExpExecArray[]): Sign[] {
  const ordinary = new Set(matches.map(([found]) => found.charAt(0)).filter(isCommon));
  return ordinary.size > 3 ? [plain('gloss')] : [];
}
