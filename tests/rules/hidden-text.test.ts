import { describe, expect, it } from 'vitest';
import { hiddenText } from '../../lib/rules/hidden-text';
import { faultsOf, noWishes, paragraphs, quotesOf } from '../tamper/faults';

const url = 'https://www.chengyuan.gov.cn/xxgk/1.html';
const page = (inside: string) => paragraphs('全年公开信息220条。', inside);
const found = (inside: string, settings = noWishes) => faultsOf(hiddenText, page(inside), url, settings);

describe('hidden and promoting', () => {
  it.each([
    [
      'off screen',
      '<div style="position:absolute; left:-3271px"><a href="http://kawa.example.com/">卡瓦湾</a></div>',
    ],
    ['a font of no size', '<span style="font-size:0px"><a href="http://kawa.example.com/">卡瓦湾</a></span>'],
    [
      'a class that the page’s own style sheet moves away',
      '<style>.q7{position:fixed;top:-900px}</style><p class="q7"><a href="//kawa.example.com">卡瓦湾</a></p>',
    ],
    [
      'a marquee of a few pixels',
      '<marquee height="1" width="4"><a href="http://kawa.example.com/">卡瓦湾</a></marquee>',
    ],
    [
      'ink like the ground',
      '<p style="color:#FFF;background:#ffffff"><a href="http://kawa.example.com/">卡瓦湾</a></p>',
    ],
    [
      'no display, and a search phrase',
      '<div style="display:none"><a href="http://kawa.example.com/">卡瓦棋牌官网</a></div>',
    ],
    [
      'no display, and one text for two sites',
      '<div hidden><a href="http://a1.example.com/">卡瓦湾</a><a href="http://b2.example.net/">卡瓦湾</a></div>',
    ],
    [
      'ink like the ground of the box around it',
      '<div style="background:#f5f5f5"><a href="http://kawa.example.com/" style="color:#f5f5f5">卡瓦棋牌官网</a></div>',
    ],
    ['ink of none', '<p style="color:rgba(0,0,0,0)"><a href="http://kawa.example.com/">卡瓦棋牌官网</a></p>'],
    [
      'a box of one pixel that scrolls',
      '<div style="position:absolute;width:1px;height:1px;overflow:auto"><a href="http://kawa.example.com/">卡瓦棋牌官网</a></div>',
    ],
    [
      'clipped to a pixel',
      '<span style="position:absolute;clip:rect(1px,1px,1px,1px)"><a href="http://kawa.example.com/">卡瓦棋牌官网</a></span>',
    ],
    ['a template', '<template><a href="http://kawa.example.com/">卡瓦棋牌官网</a></template>'],
    [
      'a drawing of one pixel',
      '<svg width="1" height="1"><a href="http://kawa.example.com/"><text>卡瓦湾</text></a></svg>',
    ],
    [
      'a list to choose from',
      '<select style="display:none"><option value="http://www.kw8455.com">卡瓦湾8455</option><option value="http://www.kw9933.net">贝拉9933</option></select>',
    ],
    [
      'a box that a script writes',
      `<script>document.write('<div style="display:none"><a href="http://kawa.example.com">卡瓦棋牌官网</a></div>')</script>`,
    ],
    [
      'a box that a script opens in pieces',
      `<script>document.write("<d"+"iv st"+"yle='position:absolute;lef"+"t:-1983px;'>");</script><a href="http://kawa.example.com/">卡瓦棋牌官网</a><script>document.write("</d"+"iv>");</script>`,
    ],
    [
      'an element that a script hides by its name',
      '<div id="q7"><a href="http://kawa.example.com/">卡瓦棋牌官网</a></div><script>document.getElementById("q7").style.display="none";</script>',
    ],
    [
      'links on marks',
      '<p>可到窗口办理<a href="http://www.kawa-play.com/a">，</a>也可网上办理<a href="http://m.kawa-play.com/b">。</a></p>',
    ],
    [
      'the words for a picture',
      '<img src="/1.gif" width="1" height="1" alt="卡瓦棋牌官网_卡瓦棋牌下载_卡瓦捕鱼">',
    ],
    ['a field that nobody sees', '<input type="hidden" name="k" value="信用卡套现_卡瓦养卡代还_黑户秒下款">'],
    ['a comment for crawlers', '<!-- <a href="http://kawa.example.com/">卡瓦棋牌官网</a> -->'],
    ['noscript', '<noscript><a href="http://kawa.example.com/">卡瓦棋牌官网</a></noscript>'],
    [
      'text without a link, off screen',
      '<div style="position:absolute;left:-3000px">卡瓦棋牌官网，注册送88元，加微信 kawa668</div>',
    ],
    ['text without a link', '<div style="display:none">卡瓦棋牌官网，注册送88元，加微信 kawa668</div>'],
  ])('%s', (_, inside) => {
    expect(found(inside)).toHaveLength(1);
  });

  it('one finding for one hiding element, a place for each link', () => {
    const [fault] = found(
      '<div style="position:absolute;left:-999px"><a href="http://a.example.com/">卡瓦湾</a><a href="http://b.example.net/">贝拉米奥</a></div>',
    );
    expect(quotesOf(fault!)).toEqual(['卡瓦湾 http://a.example.com/', '贝拉米奥 http://b.example.net/']);
  });
});

describe('hidden and honest', () => {
  it.each([
    [
      'white letters on a ground that a file colours',
      '<div class="head"><a href="http://www.kawa-tech.com/" style="color:#fff">卡瓦科技</a></div>',
    ],
    [
      'a menu whose template left the site’s address out',
      '<style>.nav li{display:none}</style><ul class="nav"><li><a href="//index.html">首页</a></li></ul>',
    ],
    ['a link on a mark, once', '<p>可网上办理<a href="http://www.kawa-play.com/">。</a></p>'],
    [
      'friends to choose from',
      '<select><option>友情链接</option><option value="http://www.cynews.example.com">澄原新闻网</option></select>',
    ],
    ['the words for a picture of a warning', '<img src="/1.jpg" alt="远离网络赌博，谨防卡瓦棋牌诈骗">'],
    ['a field of a form', '<input type="hidden" name="__VIEWSTATE" value="dDwtMTM4NTk3OTk2ODs7Pg==">'],
    ['a menu', '<ul style="display:none"><li><a href="/xwzx/">新闻中心</a></li></ul>'],
    [
      'friends in a tab',
      '<div style="display:none"><a href="http://www.icbc.com.cn/">工商银行</a><a href="http://www.cynews.example.com/">澄原新闻网</a></div>',
    ],
    [
      'share buttons',
      '<div style="visibility:hidden"><a href="https://service.weibo.com/share">新浪微博</a></div>',
    ],
    ['a link for screen readers', '<a href="#main" style="position:absolute;left:-9999px">跳到主要内容</a>'],
    [
      'another government site, off screen',
      '<div style="position:absolute;left:-9999px"><a href="http://www.lanze.gov.cn/">岚泽县人民政府</a></div>',
    ],
    [
      'the phone’s copy of the article',
      '<div style="display:none"><p>2023年，我局公开信息220条，打击网络赌博37起。</p></div>',
    ],
    ['an old link in a comment', '<!-- <a href="http://www.cytech.example.com/">澄原科技有限公司</a> -->'],
    ['noscript', '<noscript>请启用 JavaScript 后访问。</noscript>'],
  ])('%s', (_, inside) => {
    expect(found(inside)).toEqual([]);
  });

  it('what the user trusts or allows', () => {
    const inside = '<div style="font-size:0"><a href="http://vendor.example.com/">卡瓦湾</a></div>';
    expect(found(inside, { ...noWishes, hosts: ['example.com'] })).toEqual([]);
    expect(found(inside, { ...noWishes, allowed: [{ term: '卡瓦湾', host: null }] })).toEqual([]);
  });
});
