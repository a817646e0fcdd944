import { describe, expect, it } from 'vitest';
import { hiddenText } from '../../lib/rules/hidden-text';
import { faultsOf, paragraphs } from './faults';

const url = 'https://slj.chengyuan.gov.cn/1.html';
const said = (comment: string) =>
  faultsOf(hiddenText, paragraphs('全年公开信息220条。', `<!--${comment}-->`), url).map(({ say, at }) => [
    say,
    ...at.map((place) => (place.kind === 'page' ? place.part : place.kind)),
  ]);

describe('comments', () => {
  it.each([
    ['links with a brand', '<a href="http://www.hx7781.com">翠湾棋牌官网</a>'],
    ['a link of no brand to a random address', '<a href="http://www.hx7781.com">卡瓦湾</a>'],
    ['a search phrase', '翠湾棋牌官网'],
    ['a row of search phrases', '<p>翠湾棋牌官网_翠湾棋牌下载_翠湾棋牌手机版</p>'],
    ['an account of a seller', '<p>减脂神药现货，联系微信 xk99182</p>'],
  ])('promote: %s', (_, comment) => {
    expect(said(comment)).toEqual([['comment', 'comment']]);
  });

  it.each([
    '<li><a href="/tzgg/">通知公告</a></li><li><a href="http://www.lanze.gov.cn">岚泽县人民政府</a></li>',
    '<a href="http://www.xinhuanet.com">新华网</a><a href="http://www.people.com.cn">人民网</a>',
    '[if lt IE 9]><script src="http://html5shiv.example/a.js"></script><![endif]',
    ' 正文开始 UCAPCONTENT ',
    '<p>官方微信：chengyuan2023 扫一扫关注</p>',
    '<p>体育彩票公益金使用情况公示</p>',
    '模板制作：李工 微信 lg88213',
    'function jump(){ location.href="#top" }',
  ])('honest: %s', (comment) => {
    expect(said(comment)).toEqual([]);
  });
});
