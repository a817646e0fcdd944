/** The report cites as its basis only a document that does not apply to its year. One finding a matter. */
import { type CitedDocument, citedDocuments, noticeOfTheYear } from '../domain/documents';
import { defineRule } from './define';
import { linesOf, placeOfMatch } from './parts/lines';

export const basisOutdated = defineRule({
  id: 'basis-outdated',
  severity: 'notice',
  group: 'identity',
  basis: null, // each document tells by itself from when it applies, and which one it replaces
  meaning: {
    'zh-CN':
      '报告只引用了对该年度已经失效（或者尚未印发）的文件作为依据，如2021年及以后的报告只引用国办公开办函〔2019〕60号，2019年及以后的报告只引用国务院令第492号。同时引用现行文件，或者引用当年专门通知的，不报。',
    en: 'The report rests only on a document that did not, or not yet, apply to its year, such as 国办公开办函〔2019〕60号 in a report about 2021 or later. Where the valid one or a notice of the year is cited as well, nothing is said.',
  },
  texts: {
    'zh-CN': {
      outdated: '报告引用的{document}已不适用于{year}年度报告',
      early: '报告引用的{document}在报告公布时尚未印发',
      noYear: '无法确定报告年度，不能判断引用的文件是否适用',
      advice: '请核对编制依据，改为引用现行有效的文件',
      notApplicable: '本项适用于所有年度报告',
    },
    en: {
      outdated: '{document}, which the report cites, no longer applies to reports about {year}',
      early: '{document}, which the report cites, had not been issued when the report was published',
      noYear: 'The report year is uncertain',
      advice: 'Cite the document that is in force',
      notApplicable: 'This applies to every report',
    },
  },
  examples: {
    good: '2023年度报告依据国办公开办函〔2021〕30号编制',
    bad: '2023年度报告依据国办公开办函〔2019〕60号编制',
  },
  appliesTo: () => true,

  *check(report) {
    const { year, publishedOn } = report.identity;
    if (year === null) return yield { undecided: 'noYear' };
    const lines = linesOf(report);
    const cited = citedDocuments.flatMap((document) => {
      const found = lines.flatMap((line) => {
        const match = document.pattern.exec(line.text);
        return match ? [placeOfMatch(line, match)] : [];
      });
      return found.length > 0 ? [{ document, found }] : [];
    });
    const early = ({ issued }: CitedDocument): boolean => publishedOn !== null && publishedOn < issued;
    const applies = (document: CitedDocument): boolean =>
      !early(document) &&
      document.to >= year &&
      (document.from <= year || publishedOn === null || publishedOn >= document.issued);
    const ofTheYear = lines.some(({ text }) => noticeOfTheYear.exec(text)?.[1] === String(year));

    for (const matter of ['regulation', 'form'] as const) {
      const ofMatter = cited.filter(({ document }) => document.matter === matter);
      const [worst] = ofMatter;
      if (!worst || ofMatter.some(({ document }) => applies(document)) || (matter === 'form' && ofTheYear))
        continue;
      const { document, found } = worst;
      yield {
        say: early(document) ? 'early' : 'outdated',
        at: found,
        with: { document: document.name, year },
        evidence: { document: document.name },
      };
    }
  },
});
