/** A text that announces a number of points and lists another. One finding a list. */
import { wrongCounts, wrongPreface } from '../prose/points';
import type { SectionKey } from '../domain/keys';
import type { Passage, Report } from '../report/model';
import { defineRule } from './define';
import { spanPlace } from './parts/statement-places';
import { quoteOf } from './parts/where';

export const textCountMismatch = defineRule({
  id: 'text-count-mismatch',
  severity: 'notice',
  group: 'text',
  basis: null, // a slip of the pen
  meaning: {
    'zh-CN':
      '写明“四项工作”“三个方面”等数目并紧接着分条列出，而列出的条数不同时提出；前言写明由几部分组成而列出的部分不是此数的，也在此列。没有写明数目的，或者不能确定列举范围的，不作判断。',
    en: 'A number of points is announced (four tasks, three aspects) and the list right behind it has another; likewise a preface that miscounts the parts it names. Nothing is said where no number is given or the reach of the list is unclear.',
  },
  texts: {
    'zh-CN': {
      points: '“{quote}”写明{announced}项，实际列出{listed}项，请核对',
      advice: '请使写明的数目与列出的条数一致',
      notApplicable: '报告没有正文',
    },
    en: {
      points: '“{quote}” announces {announced|point|points} and lists {listed}',
      advice: 'Make the number and the list agree',
      notApplicable: 'The report has no text',
    },
  },
  examples: {
    good: '重点抓好两项工作：一是加强学习，二是拓宽渠道',
    bad: '重点抓好四项工作：一是加强学习，二是拓宽渠道，……六是加强沟通',
  },
  appliesTo: (report) => partsOf(report).some(({ passages }) => passages.length > 0),

  *check(report) {
    for (const { section, passages } of partsOf(report)) {
      const prefaces = section === null || section === 'overview' ? passages.flatMap(wrongPreface) : [];
      for (const { passage, start, end, announced, listed } of [...prefaces, ...wrongCounts(passages)]) {
        const place = spanPlace(passage, start, end, section);
        yield {
          say: 'points',
          at: [place],
          with: { quote: quoteOf(place), announced, listed },
          evidence: { announced, listed },
        };
      }
    }
  },
});

function partsOf({
  preamble,
  sections,
}: Report): { section: SectionKey | null; passages: readonly Passage[] }[] {
  return [
    { section: null, passages: preamble },
    ...sections.map(({ key, passages }) => ({ section: key, passages })),
  ];
}
