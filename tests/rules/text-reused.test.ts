import { expect, it } from 'vitest';
import { textReused } from '../../lib/rules/text-reused';
import { report } from '../support/factories';
import { testRule, tried, type Given } from '../support/test-rule';

/** Section five of both years. */
function years(before: readonly string[], now: readonly string[]): Given {
  return {
    previous: report({ identity: { year: 2022 }, texts: { problems: before } }),
    report: report({ texts: { problems: now } }),
  };
}

const problems = [
  '一是基层水管站的信息报送不够及时，部分工程进度要等到季末才上网，群众意见较多；二是水价政策的解读以文字为主，图表和案例偏少，村民反映看不明白。',
  '改进情况：把报送时限写进各站目标责任书，每月通报一次；请水文科技人员录制六期短视频，在村务公开栏旁张贴二维码，方便扫码观看。',
];
const problem = '一是基层水管站的信息报送不够及时,部分工程进度要等到季末才上网,群众意见较多;';
const figures = (requests: number) => [
  `全年收到取水许可类申请${requests}件，其中涉及灌区改造${requests - 4}件、农村饮水${requests - 9}件，均按期答复并逐件回访，满意${requests - 1}件。`,
  `现场核对水表台账${requests * 31}户，公开灌溉计划${requests * 3}批次，解读水价政策${requests - 6}篇，受理咨询${requests * 17}人次并全部归档备查。`,
];
const formulas = [
  '在县委、县政府的正确领导下，深入贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，切实保障人民群众的知情权、参与权、表达权和监督权。',
  '我局政府信息公开工作取得了一定成效，但仍存在一些问题和不足。',
  '本年度未收到政府信息公开申请，没有因政府信息公开引起的行政复议和行政诉讼情形。',
];

testRule(textReused, {
  passes: {
    'written anew': years(problems, [
      '今年抽查发现，水库调度信息分散在三个栏目，查找不便，历史数据缺少说明，用户下载之后难以使用。',
      '已将三个栏目合并为一个专题，补充字段解释和更新日期，并请志愿者试用后再上线，问题明显减少。',
    ]),
    'the same sentences with new figures': years(figures(21), figures(34)),
    'formulas that every report has': years(
      [...formulas, problems[0] ?? ''],
      [...formulas, '今年抽查发现，水库调度信息分散在三个栏目，查找不便，历史数据缺少说明。'],
    ),
    'one sentence of many': years(problems, [
      problems[0]?.split('；')[1] ?? '',
      '今年抽查发现，水库调度信息分散在三个栏目，查找不便，历史数据缺少说明，用户下载之后难以使用。',
      '已将三个栏目合并为一个专题，补充字段解释和更新日期，并请志愿者试用后再上线，问题明显减少。',
    ]),
    'too short to tell': years(['栏目更新不及时，已改为每周检查。'], ['栏目更新不及时，已改为每周检查。']),
  },
  fails: {
    'word for word': [years(problems, problems), problems.map((line) => `“${line}”`).join(' ')],
    'only the year is new': [
      years(
        problems.map((line) => `2022年，${line}`),
        problems.map((line) => `2023年，${line}`),
      ),
      problems.map((line) => `“2023年，${line}”`).join(' '),
    ],
  },
  undecided: {
    'no report of last year': report(),
    "another agency's report": {
      report: report(),
      previous: report({ identity: { agency: '岚泽县水利局', year: 2022 } }),
    },
    'nothing to compare': {
      report: report({ texts: { overview: ['无。'], problems: ['无。'] } }),
      previous: report({ identity: { year: 2022 } }),
    },
  },
});

it('shows both texts', () => {
  const [finding] = tried(textReused, years(problems, problems)).findings;
  expect(finding?.evidence).toMatchObject({
    share: 1,
    passages: [{ now: problem, before: problem }, {}, {}, {}],
  });
});
