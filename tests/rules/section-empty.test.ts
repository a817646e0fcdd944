import { sectionEmpty } from '../../lib/rules/section-empty';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

testRule(sectionEmpty, {
  passes: {
    'text or tables in every section': report(),
    'a section with nothing but a picture': report({
      tables: { requests: null },
      figures: [{ kind: 'picture', section: 'requests', name: '表三.png' }],
    }),
    'a missing section is not empty': report({ sections: ['一、overview'] }),
  },
  fails: {
    'a heading before the next heading': [
      report({ empty: ['disputes'] }),
      '“四、政府信息公开行政复议、行政诉讼情况”',
    ],
    'two of them': [
      report({ empty: ['problems', 'others'] }),
      '“五、存在的主要问题及改进情况”',
      '“六、其他需要报告的事项”',
    ],
    'a report of 2016': [report({ template: '2008', empty: ['others'] }), '“七、其他需要报告的事项”'],
  },
});
