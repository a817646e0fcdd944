import { describe, expect, it } from 'vitest';
import { suspiciousScript } from '../../lib/rules/suspicious-script';
import { faultsOf } from '../tamper/faults';

const url = 'https://www.chengyuan.gov.cn/xxgk/1.html';
const said = (inside: string) =>
  faultsOf(suspiciousScript, `<html><head>${inside}</head><body><p>报告</p></body></html>`, url).map(
    ({ say }) => say,
  );

describe('leads elsewhere', () => {
  it.each([
    [
      'visitors from search engines',
      '<script>if(/baidu|sogou/i.test(document.referrer)){location.href="https://kawa.example.com"}</script>',
      'script',
    ],
    [
      'crawlers',
      '<script>if(navigator.userAgent.indexOf("Baiduspider")>-1)document.write("<iframe src=//kawa.example.com></iframe>")</script>',
      'script',
    ],
    [
      'a title for crawlers',
      '<script>if(/spider/.test(navigator.userAgent)){document.title="卡瓦湾"}</script>',
      'script',
    ],
    [
      'packed code',
      '<script>if(/baidu/.test(document.referrer))eval(function(p,a,c,k,e,d){return p}("1",1,1,"".split("|")))</script>',
      'packed',
    ],
    ['a refresh', '<meta http-equiv="refresh" content="0; url=http://kawa.example.com/">', 'refresh'],
    [
      'a frame over the page',
      '<iframe src="http://kawa.example.com/" style="position:fixed;width:100%;height:100%"></iframe>',
      'frame',
    ],
  ])('%s', (_, inside, say) => {
    expect(said(inside)).toEqual([say]);
  });
});

describe('honest', () => {
  it.each([
    [
      'statistics',
      '<script>var s=document.createElement("script");if(/baidu/.test(document.referrer)){s.src="https://hm.baidu.com/hm.js?x"}</script>',
    ],
    ['phones', '<script>if(/Android|iPhone/i.test(navigator.userAgent)){location.href="/wap/"}</script>'],
    [
      'phones, on another name of the site',
      '<script>if(/baiduboxapp/i.test(navigator.userAgent)){location.href="https://m.chengyuan.gov.cn/"}</script>',
    ],
    ['a way back', '<script>function back(){location.href=document.referrer||"/"}</script>'],
    ['a refresh on the site', '<meta http-equiv="refresh" content="0;url=/index.html">'],
    ['the weather', '<iframe src="https://i.tianqi.com/" width="220" height="30"></iframe>'],
    [
      'a film in a box that keeps its shape',
      '</head><body><div style="position:relative"><iframe src="https://video.example.com/1" style="position:absolute;width:100%;height:100%"></iframe></div>',
    ],
    ['a film', '<iframe src="https://video.example.com/1" width="600" height="400"></iframe>'],
  ])('%s', (_, inside) => {
    expect(said(inside)).toEqual([]);
  });
});
