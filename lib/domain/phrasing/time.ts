import { phrase, type Phrase } from './phrase';

const year = '20\\d\\d年度?';
const last = '(?:上一?个?年度?|去年|往年|前一年度?|以前年度)';
const next = '(?:下一?个?年度?|次年|明年|来年)';
const carry = '(?:结转|转结|顺延|延期|延续|跨年|延|转)';
const toDo = '(?:继续)?(?:办理|答复|处理|办结)?';

/** Whose year, compared with what. */
export const time: readonly Phrase[] = [
  phrase(
    'time',
    'compare',
    `(?:较|比|与|同|和|相比)(?:${last}|20\\d\\d年度?)(?:的?同期)?(?:相比|比较|同比|相较|相当)?`,
    '同比|环比|同期',
  ),
  phrase(
    'process',
    'carried-out',
    `${carry}(?:到|至|入|为)?${next}${toDo}`,
    `${next}(?:继续)?(?:办理|答复|处理)`,
  ),
  phrase(
    'process',
    'carried-in',
    `${last}(?:末|底)?(?:尚?未办结)?的?(?:结转|转结|遗留|转入|转接|跨年|延续)(?:过来|(?:到|至|入)?(?:本年度?|今年|20\\d\\d年度?))?的?(?:继续)?`,
    `(?:结转|转入)自?(?:上一?年度?|去年)`,
  ),
  phrase(
    'process',
    'carry-by-year',
    `${year}(?:尚?未办结)?的?(?:结转|转结|遗留)(?:(?:到|至|入)?(?:${year}|本年度?|今年|${next}))?${toDo}`,
    `${carry}(?:到|至|入)?${year}${toDo}`,
  ),
  phrase(
    'time',
    'this',
    '(?:20\\d\\d年)?1月(?:1日|初)?[-~—至到](?:20\\d\\d年)?12月(?:31日|末|底)?',
    '1[-~—]12月',
  ),
  phrase(
    'time',
    'partial',
    '\\d{1,2}[-~—至到]\\d{1,2}月份?',
    '[上下]半年',
    '第?[一二三四1-4]季度',
    '\\d{1,2}月份?(?:\\d{1,2}日)?',
    '年初|年中|当[日天月]',
  ),
  phrase('time', 'until-end', `截[至止](?:${year})?(?:的?12月(?:31日|底|末)|年?[底末])(?:24时)?`),
  phrase('time', 'until', `截[至止](?:目前|${year}(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:底|末)?|年底)?`),
  phrase('year', '', year),
  phrase('time', 'this', '(?:本年度?|今年|当年)(?:以来)?'),
  phrase('time', 'last', last, '历年|近[两二三四五\\d]年'),
  phrase('time', 'cumulative', '累计', '以来'),
  phrase('process', 'new', '(?:新|新增)(?:接?收到?|受理|接收)(?:的)?', '新增(?!加)'),
  phrase('time', 'change', '增长|增加|减少|下降|上升|提高|降低|增幅|降幅|多(?=\\d)|少(?=\\d)|翻了?'),
];
