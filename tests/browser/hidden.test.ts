import { afterEach, describe, expect, test } from 'vitest';
import { fromPage } from '../../lib/snapshot/from-page';
import { findHidden } from '../../lib/tamper/hidden';
import { closePages, openPage } from './page';

afterEach(closePages);

async function hidden(style: string, inside: string): Promise<string[]> {
  const page = await openPage(
    `<!DOCTYPE html><style>${style}</style><body><h1>2023年报告</h1><p>全年公开信息220条。</p>${inside}</body>`,
  );
  return findHidden(fromPage(page), null, []).map(({ term }) => term);
}

const link = '<a href="http://kawa.example.com/">卡瓦湾</a>';
const phrase = '<a href="http://kawa.example.com/">卡瓦棋牌官网</a>';

describe('found by what the browser paints, wherever the style comes from', () => {
  test.each([
    [
      'moved away by a selector',
      'body > div:last-of-type { position: absolute; left: -4000px }',
      `<div>${link}</div>`,
    ],
    ['moved away by a transform', 'div { transform: translateX(-5000px) }', `<div>${link}</div>`],
    ['a font of no size', 'div * { font-size: 0 }', `<div>${link}</div>`],
    ['cut to a pixel', 'div { height: 1px; overflow: hidden }', `<div>${phrase}</div>`],
    ['ink like the ground', 'body { background: #fff } div a { color: #fff }', `<div>${phrase}</div>`],
    ['transparent', 'div a { color: transparent }', `<div>${phrase}</div>`],
    ['no display', 'div { display: none }', `<div>${phrase}</div>`],
  ])('%s', async (_, style, inside) => {
    expect(await hidden(style, inside)).toHaveLength(1);
  });
});

describe('honest', () => {
  test.each([
    ['in sight', '', `<div>${link}</div>`],
    [
      'white on a picture',
      'div { background: linear-gradient(#123, #345) } a { color: #fff } body { background: #fff }',
      `<div>${phrase}</div>`,
    ],
    [
      'for screen readers',
      'div { position: absolute; width: 1px; height: 1px; clip: rect(0,0,0,0); overflow: hidden }',
      `<div>${link}</div>`,
    ],
    ['below the fold', 'div { margin-top: 4000px }', `<div>${link}</div>`],
    ['a menu', 'ul { display: none }', '<ul><li><a href="/xwzx/">新闻中心</a></li></ul>'],
  ])('%s', async (_, style, inside) => {
    expect(await hidden(style, inside)).toEqual([]);
  });
});
