/** What scripts insert after a page was there: what they do elsewhere is told, what honest pages load late is not. */
import { afterEach, describe, expect, test } from 'vitest';
import { arrivals } from '../../lib/snapshot/arrivals';
import { fromPage } from '../../lib/snapshot/from-page';
import { findDiversions } from '../../lib/tamper/diversions/scripts';
import { closePages, openPage } from './page';

afterEach(closePages);

const home = 'www.chengyuan.gov.cn';

/** Lets a script insert an element into a page that is already there. */
async function afterInserting(name: string, attributes: Record<string, string>, text = '') {
  const page = await openPage('<body><p>报告</p><script src="/js/site.js"></script></body>');
  const isLate = arrivals(page);
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  page.body.append(element);
  return findDiversions(fromPage(page, { isLate }), home, []).map(({ kind, late }) => ({ kind, late }));
}

const whole = 'position:fixed;left:0;top:0;width:100%;height:100%';

describe('told', () => {
  test.each<[string, string, Record<string, string>, string, string]>([
    ['a script from a bought address', 'script', { src: 'https://kj88x.example/tj.js' }, '', 'inserted'],
    ['a frame from a bought address', 'iframe', { src: 'https://8q3x9z.example/' }, '', 'inserted'],
    ['a foreign frame over the page', 'iframe', { src: 'https://kawa.example/', style: whole }, '', 'frame'],
    [
      'a script that sends away who comes from a search engine',
      'script',
      { type: 'text/x-test' },
      'if(/baidu/.test(document.referrer)){location.href="https://kawa.example"}',
      'script',
    ],
    [
      'a refresh',
      'meta',
      { 'http-equiv': 'refresh', content: '600;url=https://kawa.example/' },
      '',
      'refresh',
    ],
  ])('%s', async (_, name, attributes, text, kind) => {
    expect(await afterInserting(name, attributes, text)).toEqual([{ kind, late: true }]);
  });

  test('a frame that a style sheet spreads over the page', async () => {
    const page = await openPage(
      `<style>.q { ${whole} }</style><body><div class="q"><iframe width="100%" height="100%" src="https://kawa.example/"></iframe></div>`,
    );
    expect(findDiversions(fromPage(page), home, [])).toMatchObject([{ kind: 'frame', late: false }]);
  });

  test('a script that scripts made before anyone looked', async () => {
    const page = await openPage('<body><p>报告</p>');
    const script = page.createElement('script');
    script.src = 'https://kj88x.example/tj.js';
    page.head.append(script);
    expect(findDiversions(fromPage(page, { isLate: arrivals(page) }), home, [])).toMatchObject([
      { kind: 'inserted', late: true },
    ]);
  });
});

describe('honest', () => {
  test.each<[string, string, Record<string, string>]>([
    ['statistics', 'script', { src: 'https://hm.baidu.com/hm.js?0a1b' }],
    ['statistics with figures in the name', 'script', { src: '//js.users.51.la/20.js' }],
    ['share buttons', 'script', { src: 'https://bdimg.share.baidu.com/static/api/js/share.js' }],
    ['a government platform', 'script', { src: 'https://zwfw58.example.gov.cn/sso.js' }],
    ['the mark of the registry', 'script', { src: 'https://dcs.conac.cn/js/15/000/0000/60425168/CA150.js' }],
    ['a captcha', 'script', { src: 'https://cstaticdun.126.net/load.min.js' }],
    ['a map', 'script', { src: 'https://webapi.amap.com/maps?v=2.0' }],
    ['a film’s player', 'script', { src: 'https://player.polyv.net/script/player.js' }],
    ['the site’s vendor', 'script', { src: 'https://www.govtech.example/wza/aria.js' }],
    ['the weather', 'iframe', { src: 'https://i.tianqi.com/?c=code', width: '220', height: '30' }],
    ['a film', 'iframe', { src: 'https://video.example/1', width: '600', height: '400' }],
    ['an empty frame', 'iframe', {}],
    [
      'a help desk',
      'iframe',
      { src: 'https://chat.example/', style: 'position:fixed;right:0;bottom:0;width:300px;height:400px' },
    ],
  ])('%s', async (_, name, attributes) => {
    expect(await afterInserting(name, attributes)).toEqual([]);
  });

  test('a wide film that keeps its shape', async () => {
    const page = await openPage(
      '<body><h1>报告</h1><div style="position:relative;padding-top:56%"><iframe style="position:absolute;top:0;left:0;width:100%;height:100%" src="https://video.example/"></iframe></div>',
    );
    expect(findDiversions(fromPage(page), home, [])).toEqual([]);
  });

  test('what the parser made is not late', async () => {
    const page = await openPage('<body><script src="https://kj88x.example/tj.js"></script>');
    expect(findDiversions(fromPage(page, { isLate: arrivals(page) }), home, [])).toEqual([]);
  });
});
