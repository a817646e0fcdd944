/** 总体情况 that leaves out one of the five aspects; up to 2018, a report that leaves out one of the contents required then. */
import { aspects, aspectsBasis, contents } from '../domain/duties';
import { defineRule } from './define';
import { bodyOf, linesOf } from './parts/lines';
import { saidIn } from './parts/said';
import { sectionOf } from './parts/standing';
import { headingPlace } from './parts/where';
import { listed } from './parts/wording';

export const topicMissing = defineRule({
  id: 'topic-missing',
  severity: 'notice',
  group: 'content',
  basis: aspectsBasis,
  meaning: {
    'zh-CN':
      '总体情况应当概述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面；2018年及以前的报告应当有条例（2007年）第三十二条要求的内容。只看是否提及，不看标题和次序；“其他需要报告的事项”不在此列。',
    en: '总体情况 should touch on five aspects; reports up to 2018 on the contents of art. 32 of the regulation of 2007. What counts is whether a topic is mentioned at all, not titles or order; 其他需要报告的事项 is left out of account.',
  },
  texts: {
    'zh-CN': {
      aspects: '总体情况没有提到{topics}',
      contents: '报告没有提到{topics}',
      gone: '总体情况缺失、空白或不是文字，另有说明',
      unread: '没有读到报告的正文，不能判断',
      advice: '请补充有关内容；没有发生的，也请写明',
      notApplicable: '本项适用于所有年度报告',
    },
    en: {
      aspects: 'Section one says nothing of {topics}',
      contents: 'The report says nothing of {topics}',
      gone: 'Section one is missing, empty or no text, which is said elsewhere',
      unread: 'The text of the report could not be read',
      advice: 'Add what is left out; say so where nothing happened',
      notApplicable: 'This applies to every report',
    },
  },
  examples: {
    good: '总体情况分别概述主动公开、依申请公开、政府信息管理、平台建设和监督保障',
    bad: '总体情况只写主动公开和依申请公开',
  },
  appliesTo: () => true,

  *check(report) {
    if (report.template === '2008') {
      const said = saidIn(linesOf(report));
      const missing = contents.filter(({ words }) => !words.test(said));
      if (missing.length === 0) return;
      // A report that touches none of them was not read: its text is in a picture or an attachment.
      if (missing.length === contents.length) return yield { undecided: 'unread' };
      const nowhere = { kind: 'missing', table: null, row: null, column: null, near: null } as const;
      const names = missing.map(({ name }) => name);
      yield {
        say: 'contents',
        at: missing.map(({ key }) => ({ ...nowhere, section: key })),
        with: { topics: listed(names) },
        evidence: { missing: names },
      };
      return;
    }
    const overview = sectionOf(report, 'overview');
    if (!overview || overview.passages.length === 0) return yield { undecided: 'gone' };
    const said = saidIn(bodyOf(overview));
    const missing = aspects.filter(({ words }) => !words.test(said)).map(({ name }) => name);
    if (missing.length === 0 || (missing.length > 2 && overview.figures.length > 0)) return;
    yield {
      say: 'aspects',
      at: [headingPlace(overview)],
      with: { topics: listed(missing) },
      evidence: { missing },
    };
  },
});
