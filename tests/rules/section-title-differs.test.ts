import { sectionTitleDiffers } from '../../lib/rules/section-title-differs';
import type { Report } from '../../lib/report/model';
import { read } from '../../lib/report/read';
import { fromHtml } from '../../lib/snapshot/from-html';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

/** A report whose fifth section bears this title. */
function titled(title: string): Report {
  const made = report();
  return {
    ...made,
    sections: made.sections.map((section) => (section.key === 'problems' ? { ...section, title } : section)),
  };
}

/** A report whose sections bear these headings as they stand on the page. */
function headed(...headings: readonly string[]): Report {
  const body = headings.map((heading) => `<p>${heading}</p><p>全年工作有序。</p>`).join('');
  const title = '岚泽县水利局2023年政府信息公开工作年度报告';
  const reading = read(fromHtml(`<title>${title}</title><h1>${title}</h1><div>${body}</div>`, null));
  if (reading.kind !== 'report') throw new Error(reading.kind);
  return reading.report;
}

testRule(sectionTitleDiffers, {
  passes: {
    'the official titles': report(),
    'a known variant': titled('政府信息公开工作存在的主要问题和改进措施'),
    'particles and a year': titled('2023年度存在主要问题以及改进的情况'),
    'a section that no form knows': report({ sections: ['一、overview', '七、来年工作思路'] }),
  },
  fails: {
    'the usual title of an older report': [headed('一、概述', '二、主动公开政府信息情况'), '“一、概述”'],
    'a stray letter': [
      headed('一、总体情况', '二、主动公开政府信息情况', 'l三、收到和处理政府信息公开申请情况'),
      '“l三、收到和处理政府信息公开申请情况”',
    ],
    'words of its own': [titled('工作中的不足与今后打算'), '“五、存在的主要问题及改进情况”'],
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});
