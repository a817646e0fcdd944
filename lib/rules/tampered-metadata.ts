/** Title, keywords or description that carry injected terms. */
import { suspicionsOf } from '../tamper/examine';
import { findInHead } from '../tamper/head/head';
import { hostOfPage } from '../domain/hosts';
import { sheetOf } from '../tamper/sheet';
import { isCertain } from '../tamper/suspicion';
import { isAllowed } from '../tamper/wishes';
import { definePageRule } from './define';

export const tamperedMetadata = definePageRule({
  id: 'tampered-metadata',
  severity: 'error',
  group: 'tampering',
  basis: null, // the head belongs to the page as its text does
  meaning: {
    'zh-CN':
      '页面标题、关键词或描述中出现推广词，或出现已在正文中确认被植入的词。搜索引擎会把它们当作本页内容展示。',
    en: 'The title, the keywords or the description promote something, or carry a term that is injected in the text: search engines show them.',
  },
  texts: {
    'zh-CN': {
      title: '页面标题中出现与本页无关的“{term}”，疑遭篡改',
      meta: '页面元数据（关键词、描述等）中出现与本页无关的“{term}”，疑遭篡改',
      both: '页面标题和元数据（关键词、描述等）中出现与本页无关的“{term}”，疑遭篡改',
      advice: '请恢复页面标题和元数据，排查网站安全，并提请搜索引擎更新快照',
      notApplicable: '页面没有标题和元数据',
    },
    en: {
      title: 'The title carries “{term}”, which has nothing to do with the page',
      meta: 'The metadata carry “{term}”, which has nothing to do with the page',
      both: 'The title and the metadata carry “{term}”, which has nothing to do with the page',
      advice: 'Restore them, have the site examined, and ask search engines to renew their copies',
      notApplicable: 'The page has neither title nor metadata',
    },
  },
  examples: {
    good: '<title>澄原市体育局2023年政府信息公开工作年度报告</title>',
    bad: '<title>星澜体育官网-澄原市体育局2023年政府信息公开工作年度报告</title>',
  },
  appliesTo: () => true,

  *check({ snapshot, reading, settings }) {
    const home = hostOfPage(snapshot.url);
    const injected = suspicionsOf(snapshot, reading, settings.hosts).filter(
      (suspicion) =>
        isCertain(suspicion) && (suspicion.technique === 'name-replaced' || suspicion.term.length > 3),
    );
    const terms = injected.map(({ term }) => term);
    const body = (): string => sheetOf(reading.blocks).text;
    const found = findInHead(snapshot, terms, body, reading.kind === 'report').filter(
      ({ term }) => !isAllowed(term, settings.allowed, home),
    );
    for (const term of new Set(found.map((each) => each.term))) {
      const all = found.filter((each) => each.term === term);
      const parts = new Set(all.map((each) => each.part));
      yield {
        say: parts.size > 1 ? 'both' : (all[0]?.part ?? 'title'),
        at: all.map(({ place }) => place),
        with: { term },
        evidence: { technique: 'metadata', term },
      };
    }
  },
});
