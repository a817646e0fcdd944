/** Ways of tampering with a page, each as it is done: a string replaced blindly, a line put on top, a block hidden. */
import type { Half } from './brands';
import { htmlOf, partsOf, type PageParts } from './page';

export interface Case {
  readonly technique: string;
  readonly group: 'name' | 'promotion' | 'hidden' | 'noise' | 'head' | 'script';
  readonly term: string;
  readonly html: string;
}

type Tamper = (html: string, term: string, parts: PageParts) => string;

const places = [
  ['寿光市', '寿光'],
  ['青田县', '青田'],
  ['海珠区', '海珠'],
] as const;
const trades = ['教育局', '城市管理局', '退役军人事务局'];

/** Blindly, everywhere: head, breadcrumb, citations, footer. */
const everywhere =
  (what: (parts: PageParts) => string): Tamper =>
  (html, term, parts) =>
    html.replaceAll(what(parts), term);

const names: Readonly<Record<string, Tamper>> = {
  'full name': (html, term, { place }) => html.replaceAll(place, term),
  'stem, ending left': everywhere(({ stem }) => stem),
  'full name and stem': (html, term, { place, stem }) => html.replaceAll(place, term).replaceAll(stem, term),
  'full name, in the article only': (html, term, { place }) =>
    html.replace(/<div class="article">[^]*?<\/div>/, (article) => article.replaceAll(place, term)),
};

const phrases: Readonly<Record<string, Tamper>> = {
  statute: (html, term) =>
    html.replace('《中华人民共和国政府信息公开条例》', `《中华人民共和国${term}条例》`),
  'citation, once': (html, term) => html.replace('国务院办公厅关于印发', `国务院办公厅${term}印发`),
  'citation, with a colon': (html, term) => html.replaceAll('关于', `${term}:`),
  'disclosure, everywhere': (html, term) => html.replaceAll('政府信息公开', term),
};

const loudPhrases: Readonly<Record<string, Tamper>> = {
  heading: (html, term) => html.replace('（二）依申请公开。', `（二）${term}。`),
  institution: (html, term) => html.replaceAll('人民政府门户网站', `${term}门户网站`),
  'agency, city left': (html, term, { place, agency }) => html.replaceAll(agency, `${place}${term}`),
};

const promotions: Readonly<Record<string, (html: string, term: string, row: string) => string>> = {
  'row on top': (html, _, row) => html.replace('<body>', `<body><p>${row}</p>`),
  'row in a heading': (html, _, row) => html.replace('<body>', `<body><h1>${row}</h1>`),
  'phrase dropped into sentences': (html, term) => html.replaceAll(/(?<=[\u4e00-\u9fff])，/g, `${term}，`),
  'call below the article': (html, term) =>
    html.replace(
      '<div class="footer">',
      `<p>${term}，注册送88元彩金，加微信 qv88668 领取</p><div class="footer">`,
    ),
  'call with an address': (html, term) =>
    html.replace('<p>六、', `<p>欢迎访问${term}：www.qv88668.com，首存即返利</p><p>六、`),
  'phrase as a line': (html, term) => html.replace('<p>五、', `<p>${term}</p><p>五、`),
};

const addresses = ['http://www.qv88668.com/', 'https://k3x9q.shop-abc.top/', 'http://jl168.cc/'];
const links = (term: string) => addresses.map((address) => `<a href="${address}">${term}</a>`).join('');

const hidings: Readonly<Record<string, (inside: string) => string>> = {
  'display none': (inside) => `<div style="display:none">${inside}</div>`,
  'off screen': (inside) => `<div style="position:absolute;left:-3271px;top:0">${inside}</div>`,
  'text indent': (inside) => `<p style="text-indent:-9999px">${inside}</p>`,
  'no size': (inside) => `<div style="width:0;height:0;overflow:hidden">${inside}</div>`,
  'font of no size': (inside) => `<span style="font-size:0">${inside}</span>`,
  'see-through': (inside) => `<div style="opacity:0">${inside}</div>`,
  'by a class': (inside) => `<style>.zq1{position:fixed;top:-2000px}</style><div class="zq1">${inside}</div>`,
  'by an id': (inside) =>
    `<style>#kx7 { overflow: hidden; height: 1px }</style><div id="kx7">${inside}</div>`,
  marquee: (inside) => `<marquee height="1" width="4" scrollamount="3000">${inside}</marquee>`,
  noscript: (inside) => `<noscript>${inside}</noscript>`,
  comment: (inside) => `<!-- ${inside} -->`,
  'white on white': (inside) => `<div style="color:#fff;background:#fff">${inside}</div>`,
};

const noises: Readonly<Record<string, (html: string) => string>> = {
  glosses: (html) =>
    html.replace('报告', '報(bào)告').replace('认真贯彻', '認(rèn)真貫徹').replace('会评议', '會(huì )評議'),
  stars: (html) =>
    html.replace('社会评议结果良好', '社★★会★评★★议★结果良好★,').replace('主动公开。', '公★★开★★★,'),
  'junk elements': (html) =>
    html.replace(
      '<p>五、',
      '<center id="k3x9q"></center><sup id="k3x9q"></sup><tfoot id="k3x9q"></tfoot><p>五、',
    ),
};

const heads: Readonly<Record<string, (html: string, term: string) => string>> = {
  'title prefix': (html, term) => html.replace('<title>', `<title>${term}-`),
  'title replaced': (html, term) => html.replace(/<title>[^<]*/, `<title>${term}`),
  keywords: (html, term) =>
    html.replace('content="政府信息公开,年度报告"', `content="${term},${term}官网,${term}下载"`),
  description: (html, term) =>
    html.replace('content="政府信息公开工作年度报告"', `content="${term}为您提供最新网址，注册送88元"`),
};

const scripts: Readonly<Record<string, (html: string) => string>> = {
  referrer: (html) =>
    html.replace(
      '</head>',
      '<script>if(/baidu|sogou|so\\.com/i.test(document.referrer)){location.href="https://qv88668.com"}</script></head>',
    ),
  crawler: (html) =>
    html.replace(
      '</head>',
      '<script>var u=navigator.userAgent;if(u.indexOf("Baiduspider")>-1){document.write("<iframe src=//jl168.cc></iframe>")}</script></head>',
    ),
  refresh: (html) =>
    html.replace('</head>', '<meta http-equiv="refresh" content="0;url=http://www.qv88668.com/"></head>'),
  packed: (html) =>
    html.replace(
      '</head>',
      '<script>eval(function(p,a,c,k,e,d){return p}("document.referrer baidu location.href",10,10,"".split("|")))</script></head>',
    ),
  frame: (html) =>
    html.replace(
      '<body>',
      '<body><iframe src="https://jl168.cc/" style="position:fixed;left:0;top:0;width:100%;height:100%"></iframe>',
    ),
};

function page(index: number): { html: string; parts: PageParts } {
  const [place, stem] = places[index % places.length]!;
  const parts = partsOf(place, stem, trades[index % trades.length]!);
  return { html: htmlOf(parts), parts };
}

/** Every technique with the brands that fit it. */
export function casesOf(half: Half): Case[] {
  const cases: Case[] = [];
  const add = (
    group: Case['group'],
    technique: string,
    term: string,
    made: (html: string, parts: PageParts) => string,
  ): void => {
    const { html, parts } = page(cases.length);
    cases.push({ group, technique, term, html: made(html, parts) });
  };
  const brands = [...half.han, ...half.mixed, ...half.phrases, ...half.joined];
  for (const [technique, tamper] of Object.entries(names)) {
    for (const term of [...brands, ...(technique === 'stem, ending left' ? [] : half.bare)]) {
      add('name', technique, term, (html, parts) => tamper(html, term, parts));
    }
  }
  for (const [technique, tamper] of Object.entries(phrases)) {
    for (const term of [...brands, ...half.bare])
      add('name', technique, term, (html, parts) => tamper(html, term, parts));
  }
  for (const [technique, tamper] of Object.entries(loudPhrases)) {
    for (const term of [...half.mixed, ...half.phrases])
      add('name', technique, term, (html, parts) => tamper(html, term, parts));
  }
  for (const [technique, tamper] of Object.entries(promotions)) {
    const rows = technique.startsWith('row');
    const terms = rows
      ? half.rows
      : technique === 'phrase as a line'
        ? half.phrases
        : [...half.phrases, ...half.mixed];
    for (const term of terms) add('promotion', technique, term, (html) => tamper(html, term, term));
  }
  for (const [technique, hide] of Object.entries(hidings)) {
    for (const term of [...half.han.slice(0, 3), ...half.phrases.slice(0, 3)]) {
      add('hidden', technique, term, (html) =>
        html.replace('<div class="footer">', `${hide(links(term))}<div class="footer">`),
      );
    }
  }
  for (const [technique, tamper] of Object.entries(noises))
    add('noise', technique, '', (html) => tamper(html));
  for (const [technique, tamper] of Object.entries(heads)) {
    for (const term of half.phrases) add('head', technique, term, (html) => tamper(html, term));
  }
  for (const [technique, tamper] of Object.entries(scripts))
    add('script', technique, '', (html) => tamper(html));
  return cases;
}
