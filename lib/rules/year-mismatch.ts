/** The report speaks of itself as of another year than its title does. One finding for one wrong year. */
import {
  besideLastYear,
  announcedPattern,
  anyYear,
  budgets,
  comparing,
  countedPattern,
  headedPattern,
  openingPattern,
  ownCountedPattern,
  periodPattern,
  plannedPattern,
  promisedPattern,
  summedPattern,
  titledPattern,
  troubledPattern,
  yearOpens,
} from '../domain/years';
import type { Place, Report } from '../report/model';
import { yearOf } from '../report/year';
import { defineRule } from './define';
import { type Line, linesOf, placeIn, withoutCitations } from './parts/lines';
import { quoteOf } from './parts/where';
import { listed } from './parts/wording';

interface Mention {
  readonly year: number;
  readonly place: Place;
}

/** Headings and lines that stand for one are no longer than this. */
const longestHeading = 40;
/** What no heading holds. */
const counts = /\d[件起宗条]/;

export const yearMismatch = defineRule({
  id: 'year-mismatch',
  severity: 'warning',
  group: 'identity',
  basis: null, // follows from the report's being about one year
  meaning: {
    'zh-CN':
      '统计期限、小标题、开头语或者统计数字的句子所说的年度与报告年度不同。与上年的比较、下一年的计划、文号、预决算年份、规划名称、公布日期和上年问题的整改情况不在此列；同一个错误年份合并为一处问题。',
    en: 'The period of the figures, a heading, the opening or a sentence of figures speaks of another year than the report is about. Comparisons, plans for the next year, numbers of documents, budget years, names of plans, dates of publication and how last year’s problems were put right are not meant. One finding for one wrong year.',
  },
  texts: {
    'zh-CN': {
      differs: '报告年度为{year}年，文中却写作{wrong}年：{quotes}',
      noYear: '无法确定报告年度，不能核对文中年份',
      advice: '请核对年份是否应为{year}年；确指{wrong}年的，请写明',
      notApplicable: '本项适用于所有年度报告',
    },
    en: {
      differs: 'The report is about {year}, yet says {wrong}: {quotes}',
      noYear: 'The report year is uncertain',
      advice: 'Correct it to {year}, or make clear that {wrong} is meant',
      notApplicable: 'This applies to every report',
    },
  },
  examples: {
    good: '2023年度报告：统计期限自2023年1月1日起至2023年12月31日止',
    bad: '2023年度报告：统计期限自2022年1月1日起至2022年12月31日止',
  },
  appliesTo: () => true,

  *check(report) {
    const { year } = report.identity;
    if (year === null) return yield { undecided: 'noYear' };
    const wrong = new Map<number, Place[]>();
    for (const mention of mentionsOf(report, year)) {
      if (mention.year !== year) wrong.set(mention.year, [...(wrong.get(mention.year) ?? []), mention.place]);
    }
    for (const [other, at] of wrong) {
      yield {
        say: 'differs',
        at,
        with: { year, wrong: other, quotes: listed(at.map(quoteOf)) },
        evidence: { expected: year, actual: other },
      };
    }
  },
});

function mentionsOf(report: Report, year: number): Mention[] {
  const lines = linesOf(report).filter(({ part }) => part !== 'title' && part !== 'closing');
  const first = lines.find(({ part }) => part !== 'heading');
  return lines.flatMap((line) => {
    const text = withoutCitations(line.text).replaceAll(besideLastYear, (told) => ' '.repeat(told.length));
    // The patterns take longer than all else here, and most lines speak of no other year.
    if (![...text.matchAll(anyYear)].some(([written]) => yearOf(written) !== year)) return [];
    const found = [...periods(line, text), ...matches(line, text, announcedPattern)];
    if (text.length <= longestHeading && !/[。;]./.test(text) && !counts.test(text)) {
      found.push(...matches(line, text, headedPattern), ...matches(line, text, titledPattern));
      found.push(...matches(line, text, plannedPattern).filter((mention) => mention.year < year));
    }
    if (line.section === 'problems' && text.includes('存在') && promises(lines, year))
      found.push(...matches(line, text, troubledPattern).filter((mention) => mention.year === year - 1));
    const saysItsYear = text.replaceAll(budgets, '').includes(String(year)) || /本年|今年/.test(text);
    if (saysItsYear || line.section === 'problems') return distinct(found);
    if (comparing.test(text)) return distinct([...found, ...countedAlone(line, text)]);
    if (!yearOpens.test(text)) return distinct(found);
    found.push(...matches(line, text, countedPattern), ...matches(line, text, summedPattern));
    if (line === first) found.push(...matches(line, text, openingPattern));
    return distinct(found);
  });
}

/** Whether the section of problems plans for the very year that the report is about. */
function promises(lines: readonly Line[], year: number): boolean {
  return lines
    .filter(({ section }) => section === 'problems')
    .some((line) =>
      matches(line, withoutCitations(line.text), promisedPattern).some((mention) => mention.year === year),
    );
}

/** The body's own figures in a sentence that compares nothing, whatever the others of its line do. */
function countedAlone(line: Line, text: string): Mention[] {
  const alone = text.replaceAll(/[^。;]+/g, (sentence) =>
    comparing.test(sentence) ? ' '.repeat(sentence.length) : sentence,
  );
  return yearOpens.test(alone) ? matches(line, alone, ownCountedPattern) : [];
}

/** Both ends of the period: either may be the one that is wrong. */
function periods(line: Line, text: string): Mention[] {
  if (!/12[月.\-/]31/.test(text)) return [];
  return [...text.matchAll(periodPattern)].flatMap((match) =>
    match.slice(1).flatMap((named, index, all) => {
      if (named === undefined) return [];
      const before = all.slice(0, index).some((other) => other !== undefined);
      const start = match.index + (before ? match[0].lastIndexOf(named) : match[0].indexOf(named));
      return [{ year: yearOf(named), place: placeIn(line, start, start + 5) }];
    }),
  );
}

function matches(line: Line, text: string, pattern: RegExp): Mention[] {
  return [...text.matchAll(pattern)].map((match) => {
    const named = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + match[0].indexOf(named);
    return { year: yearOf(named), place: placeIn(line, start, start + 5) };
  });
}

/** One year that two patterns see is one mention. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const byPlace = new Map<number, Mention>();
  for (const mention of mentions) {
    if (mention.place.kind === 'text') byPlace.set(mention.place.from, mention);
  }
  return [...byPlace.values()].toSorted((a, b) => fromOf(a) - fromOf(b));
}

function fromOf({ place }: Mention): number {
  return place.kind === 'text' ? place.from : 0;
}
