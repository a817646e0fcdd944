import { afterEach, describe, expect, test } from 'vitest';
import { read } from '../../lib/report/read';
import { fromPage } from '../../lib/snapshot/from-page';
import { unseenPromotion } from '../../lib/tamper/examine';
import { findHidden } from '../../lib/tamper/hidden/hidden';
import { closePages, openPage } from './page';

afterEach(closePages);

async function hidden(style: string, inside: string): Promise<string[]> {
  const page = await openPage(
    `<!DOCTYPE html><style>${style}</style><body><h1>2023年报告</h1><p>全年公开信息220条。</p>${inside}</body>`,
  );
  const snapshot = fromPage(page);
  const unseen = unseenPromotion(snapshot, read(snapshot), []);
  return findHidden(snapshot, null, [], unseen).map(({ term }) => term);
}

const link = '<a href="http://kawa.example.com/">卡瓦湾</a>';
const quiet = '<a href="http://www.cytech.example.com/">澄原科技有限公司</a>';
const phrase = '<a href="http://kawa.example.com/">卡瓦棋牌官网</a>';

const call = '卡瓦棋牌官网，注册送88元，加微信 kawa668';

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
    ['hardly any opacity', 'div { opacity: .02 }', `<div>${phrase}</div>`],
    ['ink next to the ground', 'body { background: #fff } div a { color: #fdfdfd }', `<div>${phrase}</div>`],
    [
      'ink and ground of one element',
      'a { color: #eee; background: #eee }',
      `<p>友情链接 ${link}</p><p>${'<a href="/xxgk/">公开</a>'.repeat(5)}</p>`,
    ],
    ['shrunk to nothing', 'div { transform: scale(.001) }', `<div>${phrase}</div>`],
    ['clipped by a path', 'div { clip-path: inset(100%) }', `<div>${phrase}</div>`],
    ['clipped by a circle', 'div { clip-path: circle(0) }', `<div>${phrase}</div>`],
    ['clipped', 'div { position: absolute; clip: rect(0 0 0 0); width: 200px }', `<div>${phrase}</div>`],
    ['indented', 'div { text-indent: -9999px }', `<div>${phrase}</div>`],
    ['text without a link, moved away', 'div { position: absolute; left: -4000px }', `<div>${call}</div>`],
    [
      'text without a link, under a layer',
      'div { position: relative } i { position: absolute; inset: 0; background: #fff }',
      `<div><p>${call}</p><i></i></div>`,
    ],
    [
      'text around a link, moved away, once',
      'div { position: absolute; left: -4000px }',
      `<div><p>${call}</p>${phrase}</div>`,
    ],
    ['a template', '', `<template>${phrase}</template>`],
    [
      'a list to choose from',
      'select { display: none }',
      '<select><option value="http://www.kw8455.com">卡瓦湾8455</option><option value="http://www.kw9933.net">贝拉9933</option></select>',
    ],
    [
      'a drawing of one pixel',
      '',
      '<svg width="1" height="1"><a href="http://kawa.example.com/"><text>卡瓦湾</text></a></svg>',
    ],
    [
      'a box of one pixel that scrolls',
      'div { position: absolute; width: 1px; height: 1px; overflow: auto }',
      `<div>${phrase}</div>`,
    ],
    [
      'the words for a picture',
      '',
      '<img src="data:," width="1" height="1" alt="卡瓦棋牌官网_卡瓦棋牌下载_卡瓦捕鱼">',
    ],
    ['a thin marquee', 'marquee { height: 2px; width: 3px }', `<marquee>${link}</marquee>`],
    ['fixed above the window', 'div { position: fixed; top: -900px }', `<div>${link}</div>`],
    [
      'cut off below',
      'div { height: 30px; overflow: hidden } p { margin: 0 0 60px }',
      `<div><p>欢迎</p>${phrase}</div>`,
    ],
    [
      'cut off aside',
      'div { position: relative; width: 100px; overflow: hidden } a { position: absolute; left: 300px }',
      `<div>欢迎${phrase}</div>`,
    ],
    [
      'under a layer that is placed over it',
      'div { position: relative } i { position: absolute; inset: 0; background: #fff }',
      `<div>${phrase}<i></i></div>`,
    ],
    [
      'under a layer far from it in the tree',
      'body { margin: 0; position: relative } p { margin: 0; height: 40px } b { position: absolute; top: 100px; left: 0; width: 800px; height: 600px; background: #f5f5f5; z-index: 2 }',
      `<b></b><p>简介</p><section><div><p>${phrase}</p></div></section>`,
    ],
    [
      'under a picture',
      'div { position: relative; width: 400px } img { position: absolute; left: 0; top: 0; width: 400px; height: 60px }',
      `<div>${phrase}<img alt=""></div>`,
    ],
    [
      'below its own ground',
      'section { background: #fff } a { position: relative; z-index: -1 }',
      `<section>${phrase}</section>`,
    ],
    [
      'far below the fold, and under a layer',
      'div { position: relative; margin-top: 4000px } i { position: absolute; inset: 0; background: #fff }',
      `<div>${phrase}<i></i></div>`,
    ],
    [
      'under a layer that lets the pointer through',
      'div { position: relative } i { position: absolute; inset: 0; background: #fff; pointer-events: none }',
      `<div>${phrase}<i></i></div>`,
    ],
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
    [
      'text on a layer of its own, over another',
      'div { position: relative } i { position: absolute; inset: 0; background: #fff } a { position: relative; z-index: 1 }',
      `<div>${phrase}<i></i></div>`,
    ],
    [
      'under a layer that can be looked through',
      'div { position: relative } i { position: absolute; inset: 0; background: rgba(0, 0, 0, .4) }',
      `<div>${phrase}<i></i></div>`,
    ],
    [
      'where a head that stays in the window happens to be',
      'header { position: fixed; top: 0; left: 0; right: 0; height: 500px; background: #fff }',
      `<header></header><div>${phrase}</div>`,
    ],
    [
      'behind a dialog that has just opened',
      'dialog { position: fixed; inset: 0; width: 100%; height: 100%; background: #fff }',
      `<div>${phrase}</div><dialog open>提示</dialog>`,
    ],
    [
      'behind a notice about cookies',
      'aside { position: fixed; bottom: 0; left: 0; right: 0; height: 550px; background: #333 }',
      `<div>${phrase}</div><aside>本网站使用 Cookie</aside>`,
    ],
    [
      'a carousel that has moved on',
      'section { width: 600px; height: 90px; overflow: hidden } ul { display: flex; margin: 0; padding: 0; transform: translateX(-1200px) } li { flex: 0 0 600px; height: 90px }',
      `<section><ul><li>${link}</li><li>${link}</li><li>三</li><li>四</li></ul></section>`,
    ],
    [
      'a carousel of slides on top of each other',
      'section { position: relative; height: 90px } li { position: absolute; inset: 0; background: #fff }',
      `<section><ul><li>${quiet}</li><li>二</li></ul></section>`,
    ],
    [
      'tabs on top of each other',
      'section { position: relative; height: 90px } .tab { position: absolute; inset: 0; background: #fff } .on { z-index: 2 }',
      `<section><div class="tab on">一</div><div class="tab">${quiet}</div></section>`,
    ],
    ['a closed panel', '.panel { max-height: 0; overflow: hidden }', `<div class="panel">${quiet}</div>`],
    [
      'a drawer at the edge of the window',
      'nav { position: fixed; left: -320px; width: 300px; height: 100% }',
      `<nav><a href="/">首页</a>${quiet}</nav>`,
    ],
    [
      'a ticker',
      'section { height: 24px; overflow: hidden } li { height: 24px }',
      `<section><ul><li>一</li><li>二</li><li>${quiet}</li></ul></section>`,
    ],
    [
      'blanks between boxes taken away',
      '.row { font-size: 0 } .row a { font-size: 14px }',
      `<div class="row">${link}</div>`,
    ],
    [
      'a picture that is a link, in letters of no size',
      '.row { font-size: 0 }',
      '<div class="row"><a href="http://kawa.example.com/"><img alt="" width="90" height="30"></a></div>',
    ],
    [
      'light letters of a parent, dark of the link',
      'div { color: #fff } a { color: #333 }',
      `<div>${link}</div>`,
    ],
    [
      'a page wider than the window',
      '.page { position: absolute; left: 50%; margin-left: -650px; width: 1300px } .left { width: 120px }',
      `<div class="page"><div class="left">${quiet}</div></div>`,
    ],
    [
      'only for print',
      '.print { display: none } @media print { .print { display: block } }',
      `<p class="print">${quiet}</p>`,
    ],
    [
      'the copy for phones',
      '.phone { display: none } @media (max-width: 500px) { .phone { display: block } }',
      `<div class="phone">${quiet}</div>`,
    ],
    ['a menu', 'ul { display: none }', '<ul><li><a href="/xwzx/">新闻中心</a></li></ul>'],
  ])('%s', async (_, style, inside) => {
    expect(await hidden(style, inside)).toEqual([]);
  });
});

test('a title that promotes is a matter of the head alone', async () => {
  const page = await openPage(
    '<!DOCTYPE html><title>卡瓦棋牌官网_卡瓦棋牌注册_卡瓦棋牌下载</title><body><h1>2023年报告</h1></body>',
  );
  expect(findHidden(fromPage(page), null, [], [])).toEqual([]);
});
