import { describe, expect, test } from 'vitest';
import { read } from '../../lib/report/read';
import { fromHtml } from '../../lib/snapshot/from-html';
import { suspicionsOf } from '../../lib/tamper/examine';

/** The terms of every suspicion on a page of these lines. */
function said(...lines: readonly string[]): string[] {
  const html = `<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
  const snapshot = fromHtml(html, 'http://www.chengyuan.gov.cn/a.html');
  return suspicionsOf(snapshot, read(snapshot), []).map(({ term }) => term.toLowerCase());
}

describe('a brand with its mark', () => {
  test.each([
    ['before a division', ['凯瓦M6修武县水利局消息，机井清淤已完成。'], '凯瓦m6'],
    ['before a town', ['豪利宝JJB坪上镇：设计900亩，成活率90.6%。'], '豪利宝jjb'],
    ['behind a label', ['承办：金澜湾8040彭泽县信息中心'], '金澜湾8040'],
    ['in a path', ['首页 &gt; 凯瓦AM8公开 &gt; 公开目录'], '凯瓦am8'],
    ['with a dot behind', ['首页 &gt; 九澜会J9·公示公告 &gt; 土地'], '九澜会j9'],
    ['before a paper’s own opening', ['凯瓦W88中文版本报讯 3月21日中午，机舱落到塔筒上。'], '凯瓦w88'],
    ['as who signs', ['现予公布。', '星瓦真人官方网', '2013年9月16日'], '星瓦真人官方网'],
    ['as who owns the site', ['凯瓦娱乐168 版权所有　地址：人民北路'], '凯瓦娱乐168'],
  ])('is seen %s', (_, lines, term) => expect(said(...lines).join()).toContain(term));

  test.each([
    ['a road', ['国道G320修武县段恢复通行。']],
    ['a class', ['省级5A级景区云台山位于修武县。']],
    ['an abbreviation', ['建成北斗GPS修武县监测站。']],
    ['a bus', ['乘坐公交K19修武县医院站下车。']],
    ['a person who signs', ['特此说明。', '李建国', '2013年9月16日']],
    ['a school that signs', ['特此通知。', '澄原市文昭区柳堤小学', '2013年9月16日']],
    ['a quotation', ['警方查处“凯瓦M6”修武县窝点。']],
  ])('is not %s', (_, lines) => expect(said(...lines)).toEqual([]));
});

describe('other traces of a name', () => {
  test.each([
    [
      'characters parted by one sign',
      ['补光灯每晚开到十点，按亚-洲-城-娱-乐七块五算能多挣五千。'],
      '亚-洲-城-娱-乐',
    ],
    ['capitals of two scripts', ['病粒剪掉装袋带出，ΑG真人ΒBΙΝ不要扔沟里。'], 'αg'],
    ['soft hyphens', ['红梗的一概不收。彩\u00ad票\u00ad368'], '彩\u00ad票\u00ad368'],
    ['a synonym in the country’s name', ['按照《中华群众共和国消防法》办理。'], '中华群众共和国'],
    [
      'an advertisement behind a text',
      ['投诉：12345。代开普票微同号17702291108'],
      '代开普票微同号17702291108',
    ],
    [
      'an offer among titles',
      ['相关阅读：星河行动透视自瞄 | 关于文明燃香的提示 | 敬老院改造完工'],
      '星河行动透视自瞄',
    ],
  ])('%s', (_, lines, term) => expect(said(...lines).join()).toContain(term));

  test.each([
    [
      'points of a list before a district',
      ['4.区人大代表建议3件，政协委员提案4件。', '1.办理区人大代表建议5件。'],
    ],
    ['committee and government', ['监督保障方面：县委县政府目标考核公开部分得8.8分。']],
    [
      'amounts',
      ['管网改造，900万元，区住建局；', '通组公路，520万元，交通局；', '门诊楼，480万元，卫健委；'],
    ],
    ['what is transferred', ['办结45件，1件草场边界争议移交县林草局处理。']],
    ['letters of science', ['β受体与γδT细胞、ΔT和Χ射线的检测。']],
    ['directions', ['路线为东-西-南-北四个方向。']],
  ])('%s are let be', (_, lines) => expect(said(...lines)).toEqual([]));
});
