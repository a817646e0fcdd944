/** Bare names, without a word of any trade, in the places where offices have their own: told by the characters that they are made of. */
import { describe, expect, test } from 'vitest';
import { read } from '../../lib/report/read';
import { fromHtml } from '../../lib/snapshot/from-html';
import { suspicionsOf } from '../../lib/tamper/examine';

/** Made up as such names are; none of them was counted for lib/domain/brand-characters.ts. */
const brands = [
  '豪赢',
  '亿优',
  '博喜',
  '鼎亿',
  '优盈',
  '聚赢',
  '菲彩',
  '澳锐',
  '尊悦',
  '欧极',
  '速盈',
  '鑫优博',
];

/** Made up as places' names are, or towns. */
const places = [
  '澄原',
  '岚泽',
  '文昭',
  '聚源',
  '盛泽',
  '宝丰',
  '金坪',
  '云浦',
  '银海',
  '鑫源',
  '天成',
  '利川',
  '青溪',
];

const frames: Readonly<Record<string, (name: string) => string>> = {
  city: (name) => `<h1>${name}市教育局关于2023年工作的报告</h1>`,
  county: (name) => `<p>本报告根据有关规定，由${name}县水利局编制。</p>`,
  district: (name) => `<p>来源：${name}区民政局 发布时间：2024-01-12</p>`,
  breadcrumb: (name) => `<div>当前位置：首页 &gt; ${name}市教育局 &gt; 政府信息公开年报</div>`,
  footer: (name) => `<div>主办：${name}市人民政府 承办：市政府办公室</div>`,
};

/** Where no place's name belongs either. */
const fixed: Readonly<Record<string, (name: string) => string>> = {
  us: (name) => `<div>网站首页 | ${name}:我们 | 联系我们</div>`,
  leader: (name) => `<p>会议传达学习${name}总书记重要讲话精神。</p>`,
  committee: (name) => `<p>紧紧围绕${name}、市政府中心工作，做好各项公开。</p>`,
  topic: (name) =>
    `<p>（一）主动公开</p><p>全年公开32条。</p><p>（二）${name}</p><p>全年收到申请3件。</p><p>（三）政府信息管理</p>`,
};

function termsOn(body: string, url: string | null): string[] {
  const snapshot = fromHtml(`<html><body>${body}<p>全年主动公开政府信息32条。</p></body></html>`, url);
  return suspicionsOf(snapshot, read(snapshot), []).map(({ term }) => term);
}

describe('bare names', () => {
  test.each(Object.entries({ ...frames, ...fixed }))('brands are found: %s', (_, frame) => {
    const missed = brands.filter(
      (name) => !termsOn(frame(name), 'http://www.lanze.gov.cn/a.html').includes(name),
    );
    expect(missed).toEqual([]);
  });

  test.each(Object.entries(frames))('places are let be: %s', (_, frame) => {
    expect(places.flatMap((name) => termsOn(frame(name), null))).toEqual([]);
  });

  test.each([
    ['an office’s project', (name: string) => `<p>岚泽县${name}办公室印发通知。</p>`],
    ['a column', (name: string) => `<div>首页 &gt; ${name} &gt; 正文</div>`],
    ['a bureau', (name: string) => `<p>来源：${name}管理局</p>`],
  ])('occasions and common words are let be: %s', (_, frame) => {
    const words = ['世博', '亚运', '奥体', '快乐', '彩虹', '速度', '财神', '迪士尼', '高新', '摩旗'];
    expect(words.flatMap((name) => termsOn(frame(name), null))).toEqual([]);
  });

  test('a name that the host is written from is a place', () => {
    expect(termsOn('<h1>博喜县教育局2023年工作报告</h1>', 'http://www.boxi.gov.cn/a.html')).toEqual([]);
  });
});
