/** Passages that last year's report had in the same words. One finding a report. */
import { simplify } from '../domain/traditional';
import type { Place } from '../report/model';
import type { ReportRecord } from '../report/record';
import { fold } from '../snapshot/fold';
import {
  lengthOf,
  repeatedPairs,
  type Sentence,
  sentencesOf,
  type Told,
} from '../report/retelling/sentences';
import { toldSections } from '../report/retelling/told';
import { defineRule } from './define';
import { bodyOf, type Line, placeIn } from './parts/lines';
import { unpaired, yearBefore } from './parts/year-before';

/** A report is repeated where that much of what it tells is, in characters. */
const smallestShare = 0.6;
const fewest = 80;
/** The evidence shows no more passages than a reader will compare. */
const shown = 20;

export const textReused = defineRule({
  id: 'text-reused',
  severity: 'warning',
  group: 'years',
  basis: {
    '2008': null,
    '2019': null,
    '2021': '国办公开办函〔2021〕30号关于防止年度报告内容雷同、敷衍塞责的要求',
  },
  meaning: {
    'zh-CN':
      '总体情况或存在的主要问题的大部分文字与上一年度报告相同。各机关、各年度通用的套语、条文、固定小标题和“未收到申请”一类的说明不计入；数字已更新的句子不算相同。需要同一机关上一年度的报告。',
    en: "Most of what section one or section five tells stood in last year's report in the same words. Formulas that reports of every agency share, statutory wording and statements that nothing happened do not count, nor sentences whose figures are new. Needs last year's report of the same body.",
  },
  texts: {
    'zh-CN': {
      ...unpaired['zh-CN'],
      reused: '{sections}约{share}%的内容与上一年度报告文字相同，共{count}处',
      advice: '请根据本年度实际工作重新撰写有关内容',
      notApplicable: '本项适用于所有年度报告',
    },
    en: {
      ...unpaired.en,
      reused:
        "About {share}% of {sections} stood in last year's report in the same words, {count|passage|passages}",
      advice: 'Write the passages anew from the work of the year',
      notApplicable: 'This applies to every report',
    },
  },
  examples: {
    good: '两年的存在问题和改进情况各有具体内容',
    bad: '第五部分与上一年度报告逐字相同，只改了年份',
  },
  appliesTo: () => true,

  *check(report, subject) {
    const last = yearBefore(report, subject);
    if ('undecided' in last) return yield last;
    const before = sentencesOf(linesToTell(last.record));
    const copied = toldSections(report).map((section) => {
      const sentences = sentencesOf(bodyOf(section));
      const pairs = repeatedPairs(sentences, before);
      const all = lengthOf(sentences);
      const same = lengthOf(pairs.map(({ sentence }) => sentence));
      return { title: section.title, pairs, all, same };
    });
    if (before.length === 0 || copied.every(({ all }) => all === 0)) return yield { undecided: 'unread' };
    const found = copied.filter(({ all, same }) => same >= fewest && same >= smallestShare * all);
    if (found.length === 0) return;
    const pairs = found.flatMap((each) => each.pairs);
    const at = mergedPlaces(pairs.map(({ sentence }) => sentence));
    const share = Math.round((100 * sum(found.map(({ same }) => same))) / sum(found.map(({ all }) => all)));
    yield {
      say: 'reused',
      at,
      with: { sections: found.map(({ title }) => `“${title}”`).join('、'), share, count: at.length },
      evidence: {
        share: share / 100,
        passages: pairs
          .slice(0, shown)
          .map(({ sentence, source }) => ({ now: wordsOf(sentence), before: wordsOf(source) })),
      },
    };
  },
});

/** All of the earlier report's text: what moved to another section is carried over all the same. */
function linesToTell({ sections }: ReportRecord): Told[] {
  return sections.flatMap(({ text }) => text.map((line) => ({ text: simplify(fold(line)) })));
}

/** Neighbouring sentences of one line are one place. */
function mergedPlaces(sentences: readonly Sentence<Line>[]): Place[] {
  const stretches: { line: Line; start: number; end: number }[] = [];
  for (const { line, start, end } of sentences) {
    const previous = stretches.at(-1);
    if (previous?.line === line && previous.end === start) previous.end = end;
    else stretches.push({ line, start, end });
  }
  return stretches.map(({ line, start, end }) => placeIn(line, start, end));
}

function wordsOf({ line, start, end }: Sentence): string {
  return line.text.slice(start, end);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
