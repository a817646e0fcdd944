import { topicMissing } from '../../lib/rules/topic-missing';
import { report } from '../support/factories';
import { testRule } from '../support/test-rule';

const overview = (...lines: string[]) => report({ texts: { overview: lines } });

testRule(topicMissing, {
  passes: {
    'five aspects in running text': report(),
    'the aspects as sub-headings of whatever numbering': overview(
      '1.主动公开情况。全年更新栏目三十二次。',
      '2.政府信息依申请公开情况。没有收到。',
      '3.政府信息管理情况。文件先审后发。',
      '4.平台建设情况。专栏改版。',
      '5.监督保障情况。培训两次。',
    ),
    'all of them as 一是, 二是, without their official names': overview(
      '一是公开信息312条，二是答复2件申请，三是完善管理制度，四是改版网站，五是组织培训。',
    ),
    'up to 2018, contents under other titles and in another order': report({
      template: '2008',
      sections: ['一、基本做法', '二、来年打算'],
      texts: { overview: [] },
      preamble: ['发布信息90条，收到申请1件，未收取费用，没有复议和诉讼，人手不足的困难仍在。'],
    }),
  },
  fails: {
    'one aspect is left out': [
      overview('主动公开内容按目录更新，依申请公开的答复均经审核，文件归档，培训按计划开展。'),
      '“一、总体情况”',
    ],
    'only a preface about the report': [
      overview(
        '本报告由总体情况、主动公开政府信息情况等六部分组成。',
        '现将有关政府信息公开、平台、培训情况报告如下。',
      ),
      '“一、总体情况”',
    ],
    'up to 2018, no word on fees': [
      report({
        template: '2008',
        texts: { fees: ['按规定办理。'] },
        sections: ['一、overview', '二、disclosure', '三、requests', '四、disputes', '五、problems'],
      }),
      '§fees',
    ],
  },
  undecided: {
    'up to 2018, no text that could be read': report({
      template: '2008',
      sections: ['一、others'],
      texts: { others: ['见附件。'] },
    }),
    'the section is empty': report({ empty: ['overview'] }),
  },
});
