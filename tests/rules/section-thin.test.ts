import { sectionThin } from '../../lib/rules/section-thin';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

const problems = (...lines: string[]) => report({ texts: { problems: lines } });

testRule(sectionThin, {
  passes: {
    'a usual text': report(),
    'short, and names a problem': problems('栏目更新不及时，已改进。'),
    'problems and improvements under their own headings': problems(
      '（一）存在的主要问题',
      '政策解读形式单一，图解较少。',
      '（二）改进情况',
      '增设解读专栏，文件与解读同步起草、同步发布。',
    ),
    'a longer text that finds little wrong': problems(
      '对照年度要点逐项检查，各项任务按期完成，来信来访反映的三处栏目错漏已在当月全部改正，并将检查办法写入内部规程。',
    ),
    'no other matters in section six': report({ texts: { others: ['无。'] } }),
  },
  fails: {
    'nothing but 无': [problems('无。'), '“无。”'],
    'each sub-heading says 无': [
      problems('（一）存在的主要问题：无。', '（二）改进情况：无。'),
      '“（一）存在的主要问题：无。” “（二）改进情况：无。”',
    ],
    'no problem in a whole sentence': [problems('本年度不存在主要问题。'), '“本年度不存在主要问题。”'],
    'nothing, in a report of 2016': [report({ template: '2008', texts: { problems: ['无'] } }), '“无”'],
    'a line without a problem': [problems('我局将一如既往做好这项工作。'), '“我局将一如既往做好这项工作。”'],
  },
  undecided: { 'the section is empty': report({ empty: ['problems'] }) },
  notApplicable: {
    'a report of 2016 without such a part': report({ template: '2008', sections: ['一、overview'] }),
  },
});
