import { expect, test } from 'vitest';
import { read } from '../../lib/report/read';
import { fromHtml } from '../../lib/snapshot/from-html';
import { suspicionsOf } from '../../lib/tamper/examine';

const sources =
  '县融媒体中心 新华社客户端 南方+ 长安街知事 掌上怀远 爱济南 警民直通车 平安朔州 统计微讯 本报记者 人教股 网信南宁 少年宫 足球协会 电竞协会 福彩中心 体彩中心 影视城 软件园 房车营地 张晓明 欧阳娜 扎西多吉 司马义·买买提 小编 admin';
const lines = [
  '来源：X 发布时间：2023-05-01',
  '信息来源：X',
  '发布机构：X',
  '承办：X 技术支持：X',
  '版权所有：X',
  'X 版权所有',
  'X',
  '首页 > X > 通知公告',
];

test.each(lines)('honest sources are let be: %s', (line) => {
  const accused = sources.split(' ').filter((name) => {
    const html = `<h1>关于春耕生产情况的通报</h1><p>${line.replaceAll('X', name)}</p><p>2023年5月1日</p><p>全县春耕生产有序推进。</p>`;
    const snapshot = fromHtml(html, 'http://www.lanze.gov.cn/a.html');
    return suspicionsOf(snapshot, read(snapshot), []).length > 0;
  });
  expect(accused).toEqual([]);
});

/** What an office does, and with whom: none of it begins a name. */
test.each(['另', '次日', '全年', '经查', '1.', '一是', '①', '2起', '并'])(
  'what leads in to an office is none of its name: %s',
  (opening) => {
    const deeds = '移交 报送 会同 函告 责成 转办 走访 约谈 列席 办理'.split(' ');
    const offices = [
      '县林草局处理。',
      '区人大代表建议4件。',
      '市委宣传部培训。',
      '镇人民政府公示。',
      '县委县政府部署。',
    ];
    const accused = deeds.flatMap((deed) =>
      offices.filter((office) => {
        const snapshot = fromHtml(`<p>${opening}${deed}${office}</p>`, 'http://www.lanze.gov.cn/a.html');
        return suspicionsOf(snapshot, read(snapshot), []).length > 0;
      }),
    );
    expect(accused).toEqual([]);
  },
);
