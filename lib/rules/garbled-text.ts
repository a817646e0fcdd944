/** Broken characters, doubled words and marks, lost separators, impossible dates, unpaired marks. One finding a kind. */
import {
  brokenCharacters,
  doubledPunctuation,
  doubledWords,
  lostSeparators,
  writtenDate,
} from '../domain/garble';
import type { Place } from '../report/model';
import { defineRule } from './define';
import { type Line, linesOf, placeIn } from './parts/lines';
import { unpairedMarks } from './parts/unpaired-marks';
import { quoteOf } from './parts/where';
import { listed } from './parts/wording';

/** More places of one kind would help nobody: the page as a whole is broken then. */
const most = 100;

type Kind = 'broken' | 'doubled' | 'punctuation' | 'separators' | 'dates' | 'unpaired';

export const garbledText = defineRule({
  id: 'garbled-text',
  severity: 'notice',
  group: 'care',
  basis: null, // a matter of care; no document has to forbid it
  meaning: {
    'zh-CN':
      '乱码、叠字、重复标点、丢失分隔的日期（如“1015日”）、不存在的日期以及不成对的《》“”（）。只认确定无疑的写法；“的的确确”、列表编号“1）”、跨段引文之类不报。',
    en: 'Broken characters, doubled words, doubled punctuation, dates that lost their separators, impossible dates and unpaired marks. Only what admits no other reading; numbers of lists such as 1) and quotations over several paragraphs are fine.',
  },
  texts: {
    'zh-CN': {
      broken: '正文有乱码：{quotes}',
      doubled: '正文有重复的字词：{quotes}',
      punctuation: '正文有重复的标点：{quotes}',
      separators: '日期丢失了年、月等分隔：{quotes}',
      dates: '正文有不存在的日期：{quotes}',
      unpaired: '正文有不成对的标点：{quotes}',
      advice: '请核对原文并更正',
      notApplicable: '本项适用于所有年度报告',
    },
    en: {
      broken: 'Broken characters: {quotes}',
      doubled: 'Doubled words: {quotes}',
      punctuation: 'Doubled punctuation: {quotes}',
      separators: 'Dates that lost their separators: {quotes}',
      dates: 'Dates that the calendar does not have: {quotes}',
      unpaired: 'Unpaired marks: {quotes}',
      advice: 'Check the original and correct it',
      notApplicable: 'This applies to every report',
    },
  },
  examples: { good: '10月15日，我局组织培训。', bad: '1015日，我局组织的的培训，。' },
  appliesTo: () => true,

  *check(report) {
    const lines = linesOf(report);
    const kinds: Readonly<Record<Kind, readonly Place[]>> = {
      broken: matchesIn(lines, brokenCharacters, 0),
      doubled: matchesIn(lines, doubledWords, 4),
      punctuation: matchesIn(lines, doubledPunctuation, 4),
      // Folding drops white space: what stands apart on the page has not lost its separators.
      separators: matchesIn(lines, lostSeparators, 0).filter((place) => !/\s/.test(quoteOf(place))),
      dates: impossibleDates(lines),
      unpaired: sectionsOf(lines).flatMap(unpairedMarks),
    };
    for (const [kind, places] of Object.entries(kinds) as [Kind, readonly Place[]][]) {
      if (places.length === 0) continue;
      const at = places.slice(0, most);
      const quotes = [...new Set(at.map(quoteOf))];
      yield { say: kind, at, with: { quotes: listed(quotes) }, evidence: { technique: kind, terms: quotes } };
    }
  },
});

/** @param before how many characters in front of a match its place shows as well, so that a reader can find it */
function matchesIn(lines: readonly Line[], pattern: RegExp, before: number): Place[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(pattern)].map(({ index, 0: whole }) =>
      placeIn(line, Math.max(0, index - before), index + whole.length),
    ),
  );
}

function impossibleDates(lines: readonly Line[]): Place[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(writtenDate)].flatMap((match) => {
      const [whole, year, month, day, , loneMonth] = match;
      const possible = loneMonth
        ? isMonth(Number(loneMonth))
        : isMonth(Number(month)) && isDay(Number(year ?? 2000), Number(month), Number(day));
      return possible ? [] : [placeIn(line, match.index, match.index + whole.length)];
    }),
  );
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Neighbouring lines of one section; the title stands alone. */
function sectionsOf(lines: readonly Line[]): Line[][] {
  const sections: Line[][] = [];
  for (const line of lines) {
    const last = sections.at(-1)?.at(-1);
    if (
      last &&
      line.part !== 'heading' &&
      line.section === last.section &&
      (last.part === line.part || last.part === 'heading')
    )
      sections.at(-1)?.push(line);
    else sections.push([line]);
  }
  return sections;
}
