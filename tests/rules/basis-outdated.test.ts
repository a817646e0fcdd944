import { basisOutdated } from '../../lib/rules/basis-outdated';
import { report, type ReportWish } from '../support/factories';
import { testRule } from '../support/test-rule';

const citing = (text: string, wish: ReportWish = {}) => report({ preamble: [text], ...wish });

testRule(basisOutdated, {
  passes: {
    'no document at all': report(),
    'the regulation without its number': citing('根据《中华人民共和国政府信息公开条例》要求编制本报告。'),
    'the valid form': citing('依据国办公开办函〔2021〕30号编制本报告。'),
    'both forms': citing('依据国办公开办函〔2019〕60号、国办公开办函〔2021〕30号编制本报告。'),
    'both regulations': citing('《条例》（国务院令第492号公布，国务院令第711号修订）要求编制年度报告。'),
    'the old form in its own years': citing('依据国办公开办函〔2019〕60号编制。', { template: '2019' }),
    "a notice of the year's own beside the old form": citing(
      '依据国办公开办函〔2019〕60号和《关于做好2023年政府信息公开工作年度报告编制工作的通知》编制。',
    ),
    'the old regulation in a report of 2016': citing('《条例》（国务院令第492号）施行以来，工作有序。', {
      template: '2008',
    }),
    'article 31 of something else': citing('依据《条例》第三十一条确定收到申请之日。'),
    'a number that only looks like it': citing('依据澄政办函〔2019〕60号编制。'),
  },
  fails: {
    'the form of 2019 in a report about 2023': [
      citing('依据国办公开办函〔2019〕60号编制本报告。'),
      '“国办公开办函〔2019〕60号”',
    ],
    'the regulation of 2007 in a report about 2020': [
      citing('依据《政府信息公开条例》（国务院令第492号）编制。', { template: '2019' }),
      '“国务院令第492号”',
    ],
    'articles of the regulation of 2007': [
      citing('按照《条例》第三十二条规定编制年度报告。'),
      '“条例》第三十二条规定编制年度报告”',
    ],
    'one of each matter': [
      citing('依据国务院令第492号、国办公开办函〔2019〕60号编制。'),
      '“国务院令第492号”',
      '“国办公开办函〔2019〕60号”',
    ],
    'a form that did not exist yet': [
      citing('依据国办公开办函〔2021〕30号编制。', {
        template: '2019',
        identity: { publishedOn: '2021-01-20' },
      }),
      '“国办公开办函〔2021〕30号”',
    ],
  },
  undecided: {
    'a report of an unknown year': { ...report(), identity: { ...report().identity, year: null } },
  },
});
