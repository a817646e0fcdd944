import { accountabilityMissing } from '../../lib/rules/accountability-missing';
import { report, type ReportWish } from '../support/factories';
import { testRule } from '../support/test-rule';

const government = (wish: ReportWish = {}) =>
  report({ ...wish, identity: { agency: '岚泽县人民政府', body: 'government', level: 'county' } });

testRule(accountabilityMissing, {
  passes: {
    'one of the three is spoken of': government({
      texts: { overview: ['公开工作纳入年度综合考核。'] },
    }),
    'it stands in section six': government({ texts: { others: ['没有责任追究情形。'] } }),
  },
  fails: {
    'a county says nothing of it': [government(), '“一、总体情况”'],
    'a town is a government too': [
      report({ identity: { agency: '岚泽县霁川镇人民政府', body: 'government', level: 'town' } }),
      '“一、总体情况”',
    ],
  },
  undecided: { 'section one is empty': government({ empty: ['overview'] }) },
  notApplicable: {
    'a department': report(),
    'a general office': report({ identity: { body: 'office' } }),
    'a street office': report({ identity: { body: 'street', level: 'town' } }),
    'a committee': report({ identity: { body: 'committee', level: null } }),
    'a government in 2016': government({ template: '2008' }),
  },
});
