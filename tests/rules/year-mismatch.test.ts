import { yearMismatch } from '../../lib/rules/year-mismatch';
import { report, type ReportWish } from '../support/factories';
import { testRule } from '../support/test-rule';

/** Lines of section one in a report about 2023. */
const overview = (...lines: string[]) => report({ texts: { overview: lines } });
const opening = (text: string, wish: ReportWish = {}) => report({ preamble: [text], ...wish });

testRule(yearMismatch, {
  passes: {
    'nothing but its own year': opening('统计期限自2023年1月1日起至2023年12月31日止。'),
    'last year’s number behind this year’s': overview('全年收到3件，均已答复。办结率100%。2022年收到1件。'),
    'a comparison with last year': overview(
      '2022年收到申请5件，2023年收到8件，增长六成。',
      '与2022年相比，发布信息增加。',
    ),
    'what came in last year': overview('2022年受理的1件已于当年办结。2022年收到的申请均已答复。'),
    'plans for the next year': overview('2024年，我局将进一步公开各类信息。', '2024年工作计划'),
    'numbers of documents': overview('依据国办公开办函〔2021〕30号和澄政办发〔2022〕14号开展工作。'),
    'budgets and accounts': overview('公开2022年部门决算和2024年部门预算。'),
    'plans with years in their names': overview(
      '《澄原市“十四五”水利发展规划（2021—2025年）》已公布，2035年远景目标已解读。',
    ),
    'the date of publication': report({ closing: ['2024年1月20日'] }),
    "last year's problems": report({
      texts: {
        problems: [
          '2022年存在的更新不及时问题已经整改。',
          '2022年，我局公开信息的格式不够统一，现已改正。',
          '（一）2022年整改措施落实情况',
        ],
      },
    }),
    "last year's problems and what came of them this year": report({
      texts: {
        problems: [
          '2022年，我局政府信息公开工作存在更新不及时等问题，已于2023年全部整改。',
          '2022年，我局政务公开存在的解读不足问题得到解决。2023年，我局将政务公开纳入考核，将培训列为必修课。',
          '2022年度报告指出公开形式存在单一的问题。2023年，我局存在的主要问题是解读不够。2024年，我局将进一步改进。',
        ],
      },
    }),
    "what was found last year stays a problem, and next year's plans": report({
      texts: { problems: ['2022年，我局存在更新不及时的问题。', '2024年，我局将加强培训。'] },
    }),
    'the announcement of the year itself': opening('现将2023年度工作情况报告如下：'),
    'a notice of another year is cited': overview(
      '按照《关于做好2022年政府信息公开工作年度报告编制工作的通知》要求执行。',
    ),
    'a matter of an earlier year': overview(
      '2021年我局改版网站，栏目沿用至今。',
      '2022年1月发布的办法继续有效。',
    ),
    'requests carried over': overview('2022年收到并结转的申请1件，已经办结。'),
    'this year beside the other in one sentence': overview('2022年，我局收到申请5件；本年收到8件。'),
    'an honest report of 2016': report({
      template: '2008',
      preamble: ['现将2016年度政府信息公开工作情况报告如下：'],
    }),
  },
  fails: {
    'the period': [opening('本报告数据统计期限自2022年1月1日起至2022年12月31日止。'), '“2022年” “2022年”'],
    'one end of the period': [opening('所列数据自2023年1月1日至2022年12月31日。'), '“2022年”'],
    'the period with one year': [opening('统计期限为2022年1月1日至12月31日。'), '“2022年”'],
    'the announcement': [opening('现将我局2022年度政府信息公开工作情况报告如下：'), '“2022年”'],
    'a sub-heading': [overview('（一）2022年主动公开情况', '按目录更新。'), '“2022年”'],
    'the title of a part': [overview('五、2022年存在的主要问题及改进情况'), '“2022年”'],
    'figures in the first person': [overview('2022年，我局共收到政府信息公开申请3件。'), '“2022年”'],
    'nothing happened, in the wrong year': [overview('2022年度未发生行政复议。'), '“2022年”'],
    'figures in the first person, beside budgets of other years': [
      overview('2022年，我镇主动公开政府信息536条。公开2023年度部门预算，各平台累计推送信息900次。'),
      '“2022年”',
    ],
    'the first sentence': [opening('2022年，我局认真贯彻上级部署，依法公开。'), '“2022年”'],
    'the announcement, whatever it calls the matter': [
      opening('2022年，岚泽县青石镇人民政府认真开展政府信息公开工作，现将2022年度工作情况报告如下。'),
      '“2022年” “2022年”',
    ],
    "last year's problems, and plans for this year": [
      report({
        texts: {
          problems: [
            '2022年，我街道政府信息公开工作仍存在更新不及时、形式单一等问题。',
            '2023年，我街道将加强培训和检查，进一步提升公开质量。',
          ],
        },
      }),
      '“2022年”',
    ],
    'the same in one line': [
      report({
        texts: { problems: ['2022年，我局存在解读形式单一的问题。2023年，我局将进一步丰富解读形式。'] },
      }),
      '“2022年”',
    ],
    'a plan for a year that lies behind': [
      report({ texts: { problems: ['（二）2021年整改措施', '加强培训。'] } }),
      '“2021年”',
    ],
    'two wrong years are two findings': [
      overview('（一）2022年主动公开情况', '2021年度未收到申请。'),
      '“2022年”',
      '“2021年”',
    ],
  },
  undecided: {
    'a report of an unknown year': { ...report(), identity: { ...report().identity, year: null } },
  },
});
