import { feeStatementMissing } from '../../lib/rules/fee-statement-missing';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

const others = (...lines: string[]) => report({ texts: { others: lines } });

testRule(feeStatementMissing, {
  passes: {
    'nothing was charged': report(),
    'without the official name': others('本年度办理申请未收取任何费用。'),
    'an amount': others('全年发出收费通知2份，金额300元，实收200元。'),
    'said in section one': report({
      texts: { overview: ['依申请公开不收取费用。'], others: ['无。'] },
    }),
    'fees and disclosure in one sentence': others('政府信息公开工作无收费情况。'),
  },
  fails: {
    'only 无': [others('无。'), '“六、其他需要报告的事项”'],
    'another kind of fee': [
      others('行政事业性收费目录已在网站公布，教育收费投诉按期办结。'),
      '“六、其他需要报告的事项”',
    ],
  },
  undecided: { 'section six is empty': report({ empty: ['others'] }) },
  notApplicable: {
    'a report about 2020': report({ template: '2019', texts: { others: ['无。'] } }),
    'a report of 2016': report({ template: '2008' }),
  },
});
