import { textContradiction } from '../../lib/rules/text-contradiction';
import { reportOf } from '../prose/labelled/worlds';
import { testRule } from '../support/test-rule';

const old = (text: string) => reportOf('old', text);

testRule(textContradiction, {
  passes: {
    'the same twice': old('收到政府信息公开申请3件。|共收到政府信息公开申请3件。'),
    'one carried in explains it': old('上年结转政府信息公开申请1件，办结1件，2016年未收到政府信息公开申请。'),
    'what was due, and what was done': old(
      '收到政府信息公开申请102件。加上上年结转4件，应答复政府信息公开申请106件，已答复101件。',
    ),
    'another year': old('2015年收到政府信息公开申请2件，2016年未收到政府信息公开申请。'),
    'received with and without those carried in': old(
      '收到政府信息公开申请6件（含上年结转1件）。|新收政府信息公开申请5件。',
    ),
    'none came by one way': reportOf('bureau', '全年网络渠道收到政府信息公开申请0件，共收到8件。'),
    'no matter, and a part of nothing': old('收到政府信息公开申请3件，其中收到科研机构申请0件。'),
    'a part and its whole': old('答复政府信息公开申请5件，其中答复网络申请3件。'),
    'a table that knows better speaks elsewhere': reportOf(
      'bureau',
      '收到政府信息公开申请8件。|共收到政府信息公开申请17件。',
    ),
    'a fee, and none from the others': reportOf(
      'quiet',
      '收取信息处理费400元。|其余申请均未收取信息处理费。',
    ),
    'a fee that was waived': reportOf(
      'quiet',
      '未收到政府信息公开申请。|减免后应收取信息处理费400元。|本年度未收取信息处理费。',
    ),
  },
  fails: {
    'one handled, none received': [
      old('办理依申请信息公开1件，没有企业和群众要求办理依申请公开的事项。'),
      '“办理依申请信息公开1件” “没有企业和群众要求办理依申请公开的事项”',
    ],
    'a nought and a number': [
      reportOf(
        'quiet',
        '全年收到政府信息公开申请0件，办理0件。|2023年我局收到政府信息公开申请1件，已按期答复。',
      ),
      '“全年收到政府信息公开申请0件” “2023年我局收到政府信息公开申请1件”',
    ],
    'nobody asked, in short words': [
      reportOf(
        'quiet',
        '我局全年依申请公开为零申请，无结转。|本年度共收到依申请公开事项2件，均在规定时限内办结。',
      ),
      '“我局全年依申请公开为零申请” “本年度共收到依申请公开事项2件”',
    ],
    'two numbers': [
      old('收到政府信息公开申请3件。|共收到政府信息公开申请5件。'),
      '“收到政府信息公开申请3件” “共收到政府信息公开申请5件”',
    ],
    'a fee and none': [
      reportOf('quiet', '按件计收，共收取信息处理费400元。|本年度没有向申请人收取任何信息处理费。'),
      '“收取信息处理费400元” “没有向申请人收取任何信息处理费”',
    ],
    'a suit and none': [
      old('因政府信息公开被提起行政诉讼1件。|未发生因政府信息公开引起的行政复议、行政诉讼。'),
      '“因政府信息公开被提起行政诉讼1件” “未发生因政府信息公开引起的行政复议、行政诉讼”',
    ],
  },
  notApplicable: { 'a text without quantities': old('依申请公开工作有序推进。') },
});
