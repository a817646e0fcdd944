/** A script or frame that sends visitors or crawlers elsewhere. */
import { hostOfPage } from '../domain/hosts';
import { findDiversions } from '../tamper/diversions/scripts';
import { definePageRule } from './define';

export const suspiciousScript = definePageRule({
  id: 'suspicious-script',
  severity: 'warning',
  group: 'tampering',
  basis: null, // what a script does is read from its text, never run
  meaning: {
    'zh-CN':
      '脚本根据访问来源或浏览器标识把访问者、搜索引擎引向别处或改写页面，或页面被整屏嵌入、自动跳转到外部网站，或打开后由其他脚本插入来历可疑的外部脚本和框架，或基准地址、索要银行卡的表单、图片和页面的事件代码指向外部网站。统计、无障碍、纠错、手机版跳转等常见脚本不在此列。',
    en: 'A script looks at where a visitor comes from or who asks, and then leaves the site or rewrites the page; a foreign frame fills the screen; the page refreshes to a foreign site; another script inserts a script or frame from an odd foreign address; the page’s base address, a form that asks for bank cards or an event handler leads abroad. Statistics, accessibility services and phone versions are not meant.',
  },
  texts: {
    'zh-CN': {
      script:
        '脚本按访问来源或浏览器标识转向“{target}”或改写页面，搜索引擎与直接访问者看到的可能不是同一页面',
      packed: '脚本判断访问来源或浏览器标识，且代码经过混淆，请核查其用途',
      frame: '页面嵌入覆盖整屏或不可见的外部页面“{target}”',
      refresh: '页面会自动跳转到外部网站“{target}”',
      inserted: '页面打开后由其他脚本插入来自外部网站“{target}”的脚本或框架，请核查其来源',
      disguised: '脚本把指向外部网站“{target}”的代码藏在编码中，请核查其用途',
      source: '页面引用来自外部网站“{target}”的脚本，该网站的域名不是服务单位常用的域名，请核查其来源',
      embed: '页面嵌入外部页面“{target}”，其域名像是推广或博彩网站',
      base: '页面的基准地址（base）指向外部网站“{target}”，页面内的链接都会转向该网站',
      form: '页面表单索要银行卡等信息，并提交到外部网站“{target}”，疑为钓鱼',
      advice: '请核对该脚本或框架是否为本单位所用；如非本单位所用，请清除并排查网站安全',
      notApplicable: '页面没有脚本和框架',
    },
    en: {
      script: 'A script leads to “{target}” or rewrites the page, depending on where the visitor comes from',
      packed: 'A script looks at where the visitor comes from, and its code is packed',
      frame: 'A foreign page, “{target}”, fills the screen or hides in a frame',
      refresh: 'The page refreshes to a foreign site, “{target}”',
      inserted: 'Another script inserted a script or frame from a foreign site, “{target}”',
      disguised: 'A script hides code that leads to a foreign site, “{target}”, in its spelling',
      source: 'A script comes from “{target}”, an address of a kind that no vendor of offices has',
      embed: 'A page of “{target}” is embedded, an address like a seller’s or a betting site’s',
      base: 'The page’s base address is a foreign site, “{target}”, to which all of its own links lead',
      form: 'A form asks for bank cards and sends them to a foreign site, “{target}”',
      advice: 'Find out whether it is your own; where it is not, remove it and have the site examined',
      notApplicable: 'The page has neither scripts nor frames',
    },
  },
  examples: {
    good: '<script src="https://hm.baidu.com/hm.js"></script>',
    bad: '<script>if(/baidu/.test(document.referrer)){location.href="https://qv88.example"}</script>',
  },
  appliesTo: () => true,

  *check({ snapshot, settings }) {
    for (const diversion of findDiversions(snapshot, hostOfPage(snapshot.url), settings.hosts)) {
      const { kind, target, place, late } = diversion;
      const evidence = { technique: kind, target, ...(late && { late }) };
      yield { say: kind, at: [place], with: { target }, evidence };
    }
  },
});
