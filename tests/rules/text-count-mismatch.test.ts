import { textCountMismatch } from '../../lib/rules/text-count-mismatch';
import type { Report } from '../../lib/report/model';
import { reportOf } from '../prose/labelled/worlds';
import { testRule } from '../support/test-rule';

const text = (words: string): Report => reportOf('quiet', words);

testRule(textCountMismatch, {
  passes: {
    'as many as announced': text('抓好两项工作：一是学习；二是公开。'),
    'over several lines': text('做好三项工作：|1.学习。|2.公开。|3.考核。'),
    'no number': text('从以下几个方面改进：一是学习；二是公开。'),
    'no list': text('今年开展了四项工作。'),
    'points within points': text(
      '存在两个问题：|（一）人手不足。|1.编制少。|2.兼职多。|3.流动快。|（二）渠道单一。',
    ),
    'two lists': text('存在两个问题：一是人少；二是钱少。做好三项工作：一是学习；二是公开；三是考核。'),
    'a last point without a number': text('做好三项工作：一是学习；二是公开。最后，抓好考核。'),
  },
  fails: {
    'more than announced': [
      text('抓好四项工作：一是甲。二是乙。三是丙。四是丁。五是戊。六是己。'),
      '“四项工作”',
    ],
    'fewer than announced': [text('存在三个方面的问题：一是人少；二是钱少。'), '“三个方面的问题”'],
    'over several lines': [text('做好两项工作：|1.学习。|2.公开。|3.考核。'), '“两项工作”'],
    'a preface that miscounts the parts': [
      text(
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。',
      ),
      '“由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项六部分”',
    ],
  },
});
