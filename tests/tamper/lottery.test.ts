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
    ['a notice', '关于“2026新澳天天开好彩大全”数据解答解释落实的通知'],
    ['a subject', '主题：新澳今晚9点半开奖结果查询｜正确解答落实'],
    ['a draw and its reading', '2026年澳门开奖结果|预测解答与落实'],
    ['a collection', '本文旨在提供最为精准的澳门资料大全，对有关文件进行解释和定义。'],
  ])('for certain: %s', (_, line) => {
    expect(suspicions('各有关单位：', line).some(isCertain)).toBe(true);
  });

  test.each([
    ['numbers of a draw', '例如“澳门最精准大金021期11-03-40-06-39-20”，是一种文化符号。'],
    ['what is inside', '澳门资料内部公开 资料查询'],
  ])('for a person to look: %s', (_, line) => {
    expect(suspicions('各有关单位：', line)).not.toEqual([]);
  });
});
