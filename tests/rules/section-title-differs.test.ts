import { sectionTitleDiffers } from '../../lib/rules/section-title-differs';
import type { Report } from '../../lib/report/model';
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

testRule(sectionTitleDiffers, {
  passes: {
    'the official titles': report(),
    'a known variant': titled('政府信息公开工作存在的主要问题和改进措施'),
    'particles and a year': titled('2023年度存在主要问题以及改进的情况'),
    'a section that no form knows': report({ sections: ['一、overview', '七、来年工作思路'] }),
  },
  fails: {
    'words of its own': [titled('工作中的不足与今后打算'), '“五、存在的主要问题及改进情况”'],
  },
  notApplicable: { 'a report of 2016': report({ template: '2008' }) },
});
