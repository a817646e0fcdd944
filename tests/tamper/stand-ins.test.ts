/** What stands where offices use a fixed word, or their own name, and what sells in the midst of a sentence. Terms and sentences are made up. */
import { describe, expect, it } from 'vitest';
import { injectedText } from '../../lib/rules/injected-text';
import { suspiciousText } from '../../lib/rules/suspicious-text';
import { faultsOf, paragraphs } from './faults';

const said = (...lines: string[]): unknown[] =>
  [injectedText, suspiciousText].flatMap((rule) =>
    faultsOf(rule, paragraphs(...lines), 'https://www.lanze.gov.cn/1.html').map(
      (fault) => fault.evidence?.['term'],
    ),
  );

it.each([
  ['关于 and 联系 in the menu', ['关于澜博', '联系澜博'], '澜博'],
  ['我们 in the menu', ['卓越赢彩我们'], '卓越赢彩'],
  ['the entries of the menu', ['骏达棋社指南', '骏达棋社年报'], '骏达棋社'],
  [
    'the committee beside the government',
    ['一年来，在欢腾斗牛、市政府的坚强领导下，工作有新进展。'],
    '欢腾斗牛',
  ],
  ['the government beside its site', ['（来源：岚泽县欢乐二八杠网站）'], '欢乐二八杠'],
  [
    '关于 in a citation',
    ['依据《岚泽县人民政府办公室众鑫娱关于做好防汛工作的通知》，作如下安排。'],
    '众鑫娱',
  ],
  ['the kind of a document', ['《岚泽县人民政府关于做好年报编制工作的骏威直播》要求编制。'], '骏威直播'],
  [
    'who reports',
    ['趣赢球探2020年政府信息公开工作年度报告', '来源：趣赢球探', '趣赢球探编制了本年度报告。'],
    '趣赢球探',
  ],
  ['a sentence', ['未发生失泄密事件，栏目更新及时外围买球哪里靠谱。'], '买球哪里靠谱'],
])('a string stands for %s', (_, lines, term) => {
  expect(said(...lines)).toContain(term);
});

describe('nothing is said of', () => {
  it.each([
    ['menus', ['关于我们', '联系我们', '办事指南', '操作指南', '机构年报', '关注我们']],
    ['the committee', ['在县委、县政府的坚强领导下，围绕县委、县政府中心工作。']],
    ['titles', ['《岚泽县人民政府办公室关于印发防汛预案的通知》', '岚泽县教育局举办国际交流周的通知']],
    ['who reports', ['岚泽县红十字会2020年政府信息公开工作年度报告', '来源：岚泽县红十字会']],
    ['cases', ['查处出售假钞案3起，捣毁私服外挂窝点1处。', '刷单、套现、网贷等骗局要当心。']],
    [
      'a place that no list need have',
      ['欢迎访问阗泽市人民政府门户网站！', '阗泽市地处平原。', '联系阗泽市人民政府'],
    ],
    ['sources', ['来源：澄原晚报', '来源：岚泽融媒']],
  ])('%s', (_, lines) => {
    expect(said(...lines)).toEqual([]);
  });
});
