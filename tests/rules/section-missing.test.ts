import { sectionMissing } from '../../lib/rules/section-missing';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

testRule(sectionMissing, {
  passes: {
    'six sections': report(),
    'a section that is there without its ordinal': report({
      sections: ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'others'],
    }),
    'an empty section: section-empty speaks of it': report({ empty: ['disputes'] }),
  },
  fails: {
    'one section': [
      report({ sections: ['一、overview', '二、disclosure', '三、requests', '五、problems', '六、others'] }),
      '§disputes',
    ],
    'the first section': [
      report({ sections: ['二、disclosure', '三、requests', '四、disputes', '五、problems', '六、others'] }),
      '§overview',
    ],
    'two missing sections are two findings, each where it should stand': [
      report({ sections: ['一、overview', '三、requests', '四、disputes', '五、problems'] }),
      '§disclosure',
      '§others',
    ],
  },
  undecided: {
    'a report that is an attachment': report({
      sections: [],
      figures: [{ kind: 'attachment', section: null, name: '2023年度报告.pdf' }],
    }),
  },
  notApplicable: { 'a report of 2016': report({ template: '2008', sections: ['一、overview'] }) },
});
