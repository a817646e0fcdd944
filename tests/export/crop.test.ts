import { expect, test } from 'vitest';
import { captionOf, wrapped } from '../../lib/export/caption';
import { cropOf } from '../../lib/export/crop';
import { injected, review, unbalanced } from './reviews';

const window = { width: 1200, height: 800 };
const area = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test('a small place in the middle gets its surroundings', () => {
  expect(cropOf(area(590, 390, 610, 410), 1, window)).toEqual({
    left: 150,
    top: 290,
    right: 1050,
    bottom: 510,
    width: 900,
    height: 220,
  });
});

test('a large place gets a margin', () => {
  expect(cropOf(area(100, 100, 1100, 500), 1, window)).toMatchObject({
    left: 68,
    top: 68,
    right: 1132,
    bottom: 532,
  });
});

test.each([
  ['at the upper left', area(0, 0, 20, 20), { left: 0, top: 0, width: 900, height: 220 }],
  ['at the lower right', area(1180, 780, 1200, 800), { right: 1200, bottom: 800, width: 900, height: 220 }],
  ['as large as the window', area(0, 0, 1200, 800), { left: 0, top: 0, width: 1200, height: 800 }],
  ['beyond the picture', area(1300, 900, 1400, 1000), { right: 1200, bottom: 800, width: 900 }],
])('a place %s stays inside', (_, place, crop) => {
  expect(cropOf(place, 1, window)).toMatchObject(crop);
});

test('on a finer screen and a zoomed page, in pixels of the picture', () => {
  expect(cropOf(area(590, 390, 610, 410), 2, { width: 2400, height: 1600 })).toMatchObject({
    left: 300,
    top: 580,
    width: 1800,
    height: 440,
  });
});

test('a window that is smaller than any crop is shown whole', () => {
  expect(cropOf(area(10, 10, 20, 20), 1, { width: 300, height: 150 })).toMatchObject({
    left: 0,
    top: 0,
    width: 300,
    height: 150,
  });
});

test('a caption says which finding it is, where, at what address, when and by what', () => {
  const caption = captionOf(unbalanced, review, {
    number: 2,
    at: new Date(2021, 2, 1, 9, 30),
    tool: '明察 0.1.0',
    language: 'zh-CN',
  });
  expect(caption.title).toBe(`问题2（错误）${unbalanced.message}`);
  expect(caption.lines).toEqual([
    '位置：第三部分 › 表三 › 一、本年新收政府信息公开申请数量 › 自然人、总计 规则：applicant-total-unbalanced',
    review.url,
    expect.stringMatching(/^2021-03-01 09:30（UTC[^）]+） 明察 0\.1\.0$/),
  ]);
});

test('no mark of the page turns the caption’s writing around', () => {
  const turned = { ...injected, message: '甲\u202e乙\u2066丙' };
  const { title } = captionOf(turned, review, { number: 1, at: new Date(), tool: '', language: 'zh-CN' });
  expect(title).toBe('问题1（需核对）甲乙丙');
});

test.each([
  ['', 10, []],
  ['甲乙丙丁', 2, ['甲乙', '丙丁']],
  ['甲乙丙', 5, ['甲乙丙']],
  ['甲', 0.5, ['甲']],
])('%j in lines of %d', (text, width, lines) => {
  expect(wrapped(text, width, (part) => [...part].length)).toEqual(lines);
});
