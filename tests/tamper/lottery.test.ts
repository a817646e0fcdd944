/** Papers of no office that carry a lottery's name. The honest lines first: cases, warnings, lawful draws and news of Macau. */
import { describe, expect, test } from 'vitest';
import { read } from '../../lib/report/read';
import { fromHtml } from '../../lib/snapshot/from-html';
import { suspicionsOf } from '../../lib/tamper/examine';
import { isCertain } from '../../lib/tamper/suspicion';

function suspicions(...lines: readonly string[]) {
  const body = lines.map((line) => `<p>${line}</p>`).join('');
  const snapshot = fromHtml(`<html><body>${body}</body></html>`, 'http://www.lanze.gov.cn/1.html');
  return suspicionsOf(snapshot, read(snapshot), []);
}

test.each([
  ['a case', '李某以“香港六合彩”开奖结果为依据接受他人投注，被公安机关查获。'],
  ['a warning', '所谓澳门精准资料大全、内部一码都是骗局，切勿相信。'],
  ['a lawful draw', '中国福利彩票双色球第2023021期开奖结果已经公布，请彩民查询。'],
  ['governments of regions', '香港特区政府、澳门特区政府代表出席推介会。'],
  ['papers about Macau', '澳门大学图书馆资料查询服务自今日起恢复。'],
])('nothing is said of %s', (_, line) => {
  expect(suspicions(line)).toEqual([]);
});

describe('told', () => {
  test.each([
    ['a notice', '关于做好“新澳门天天好彩汇编”解析和落实工作的通知'],
    ['a subject', '事由：今晚澳门开奖查询入口｜权威解析与落实'],
    ['a draw and its reading', '澳门本期开奖一览|预测、释义与落实'],
    ['a collection', '本文旨在提供最为精准的澳门资料大全，对有关文件进行解释和定义。'],
  ])('for certain: %s', (_, line) => {
    expect(suspicions('各有关单位：', line).some(isCertain)).toBe(true);
  });

  test.each([
    ['numbers of a draw', '澳门精准图谱087期12-05-31-08-44-19由本会整理。'],
    ['what is inside', '澳门资料大全，今晚更新'],
  ])('for a person to look: %s', (_, line) => {
    expect(suspicions('各有关单位：', line)).not.toEqual([]);
  });
});
