/** What is hidden on a page that nobody rendered. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../lib/report/blocks';
import { fromHtml } from '../../lib/snapshot/from-html';

const seen = (style: string, body: string) =>
  readBlocks(
    fromHtml(`<html><head><style>${style}</style></head><body>${body}</body></html>`, null),
  ).blocks.map((block) => block.text);

describe('what a reader of the page sees', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing declared', '', '<p>甲</p>', ['甲']],
    ['a class', '.m{display:none}', '<p class="m">甲</p><p>乙</p>', ['乙']],
    ['one of several classes', '.m.n{display:none}', '<p class="m">甲</p><p class="x m n">乙</p>', ['甲']],
    [
      'visible again inside an invisible one',
      '#m{visibility:hidden}.n{visibility:visible}',
      '<div id="m">丁<p>甲<b class="n">乙</b></p><div><p>丙</p></div></div>',
      ['乙'],
    ],
    [
      'invisible again inside that',
      '#m,.o{visibility:hidden}.n{visibility:visible}',
      '<div id="m">丁<div class="n"><p>甲</p><p class="o">乙</p></div></div>',
      ['甲'],
    ],
    [
      'visible, and yet not displayed',
      '#m{visibility:hidden}.n{visibility:visible;display:none}',
      '<div id="m">丁<p class="n">甲</p></div>',
      [],
    ],
    ['an id', '#m{visibility:hidden}', '<div id="m"><p>甲</p></div>', []],
    [
      'a descendant',
      '.phone .copy{display:none}',
      '<div class="phone"><div><p class="copy">甲</p></div></div><p class="copy">乙</p>',
      ['乙'],
    ],
    ['a list of selectors', 'h6, .m , #n{opacity:0}', '<h6>甲</h6><p class="m">乙</p><p>丙</p>', ['丙']],
    ['a later rule', '.m{display:none}.m{display:block}', '<p class="m">甲</p>', ['甲']],
    ['a heavier rule', '#a{display:block}.m{display:none}', '<p id="a" class="m">甲</p>', ['甲']],
    ['the attribute wins', '.m{display:none}', '<p class="m" style="display:block">甲</p>', ['甲']],
    [
      'unless it is important',
      '.m{display:none !important}',
      '<p class="m" style="display:block">甲</p>',
      [],
    ],
    ['phones only', '@media (max-width:768px){.pc{display:none}}', '<p class="pc">甲</p>', ['甲']],
    [
      'wide windows',
      '@media screen and (min-width: 769px){.phone{display:none}}',
      '<p class="phone">甲</p>',
      [],
    ],
    ['print only', '@media print{p{display:none}}', '<p>甲</p>', ['甲']],
    [
      'comments and other at-rules',
      '/* .m{display:none} */@charset "utf-8";@font-face{font-family:x}.n{display:none}',
      '<p class="m">甲</p><p class="n">乙</p>',
      ['甲'],
    ],
    ['the hidden attribute', '', '<p hidden>甲</p><p>乙</p>', ['乙']],
    ['broken style text', '.m{display:none', '<p class="m">甲</p><p>乙</p>', ['乙']],
    ['states are not the page as it stands', '.m:hover{display:none}', '<p class="m">甲</p>', ['甲']],
  ])('%s', (_, style, body, expected) => expect(seen(style, body)).toEqual(expected));

  it('stays quick on hostile style text', () => {
    for (const text of [
      '.a{'.repeat(80_000),
      '@media x{'.repeat(30_000),
      '@'.repeat(200_000),
      '.a,'.repeat(80_000),
    ]) {
      expect(seen(text, '<p>甲</p>')).toEqual(['甲']);
    }
  });
});
