/** Tampering with terms of the trade on pages whose numbers are their place's own: names overwritten in full and in part, promotion of every shape. */
import { type Case } from './techniques';
import { htmlOf, partsOf, type PageParts } from './page';
import type { Terms } from './terms-1';

/** Real divisions: what is overwritten must be a place that numbers can give away. */
interface Home {
  readonly place: string;
  readonly stem: string;
  readonly province: string;
  readonly short: string;
  readonly code: string;
  readonly phone: string;
  readonly post: string;
  readonly host: string;
}

const homes: readonly Home[] = [
  {
    place: '寿光市',
    stem: '寿光',
    province: '山东',
    short: '鲁',
    code: '370783',
    phone: '0536-5221',
    post: '262700',
    host: 'shouguang',
  },
  {
    place: '青田县',
    stem: '青田',
    province: '浙江',
    short: '浙',
    code: '331121',
    phone: '0578-6821',
    post: '323900',
    host: 'qingtian',
  },
  {
    place: '海珠区',
    stem: '海珠',
    province: '广东',
    short: '粤',
    code: '440105',
    phone: '020-8441',
    post: '510220',
    host: 'haizhu',
  },
  {
    place: '遵义市',
    stem: '遵义',
    province: '贵州',
    short: '黔',
    code: '520300',
    phone: '0851-2812',
    post: '563000',
    host: 'zunyi',
  },
  {
    place: '永登县',
    stem: '永登',
    province: '甘肃',
    short: '陇',
    code: '620121',
    phone: '0931-6422',
    post: '730300',
    host: 'yongdeng',
  },
];
const trades = ['教育局', '城市管理局', '退役军人事务局', '审计局'];

export interface Variant extends Case {
  readonly url: string;
}

type Tamper = (html: string, term: string, page: { parts: PageParts; home: Home }) => string;

const pageOf = (index: number): { html: string; parts: PageParts; home: Home } => {
  const home = homes[index % homes.length]!;
  const base = partsOf(home.place, home.stem, trades[index % trades.length]!);
  const parts: PageParts = {
    ...base,
    paragraphs: [
      ...base.paragraphs.slice(0, 3),
      `在中共${home.place}委员会、${home.place}人民政府领导下，${home.province}省人民政府办公厅第三方评估结果良好，“平安${home.stem}”建设深入推进，${home.stem}大道沿线设置公开专栏3处。`,
      ...base.paragraphs.slice(3),
      `联系电话：${home.phone}196，邮政编码：${home.post}。`,
    ],
    bottom: `<p>${home.short}ICP备05012345号 ${home.short}公网安备${home.code}02000012号</p>`,
  };
  return { html: htmlOf(parts).replace('0000000001', `${home.code}0012`), parts, home };
};

const within = (html: string, part: RegExp, change: (text: string) => string): string =>
  html.replace(part, change);
const article = /<div class="article">[^]*?<\/div>/;

const ofBrands: Readonly<Record<string, Tamper>> = {
  'full name': (html, term, { home }) => html.replaceAll(home.place, term),
  'stem, ending left': (html, term, { home }) => html.replaceAll(home.stem, term),
  'title and heading only': (html, term, { home }) =>
    within(
      within(html, /<title>[^<]*/, (text) => text.replaceAll(home.place, term)),
      /<h1>[^<]*/,
      (text) => text.replaceAll(home.place, term),
    ),
  'source and footer only': (html, term, { home }) =>
    within(
      within(html, /<div class="info">[^<]*/, (text) => text.replaceAll(home.place, term)),
      /<div class="footer">[^]*?<\/div>/,
      (text) => text.replaceAll(home.place, term),
    ),
  'first paragraph only': (html, term, { home }) =>
    within(html, /<p>根据[^<]*/, (text) => text.replaceAll(home.place, term)),
  'stem in the article only': (html, term, { home }) =>
    within(html, article, (text) => text.replaceAll(home.stem, term)),
  'whole agency': (html, term, { parts }) => html.replaceAll(parts.agency, term),
  'party committee only': (html, term, { home }) =>
    html.replace(`中共${home.place}委员会`, `中共${term}委员会`),
  province: (html, term, { home }) => html.replaceAll(home.province, term),
  'with zero-width signs': (html, term, { home }) => html.replaceAll(home.place, [...term].join('\u200b')),
  'citation, once': (html, term) => html.replace('国务院办公厅关于印发', `国务院办公厅${term}印发`),
  statute: (html, term) =>
    html.replace('《中华人民共和国政府信息公开条例》', `《中华人民共和国${term}条例》`),
  'disclosure, everywhere': (html, term) => html.replaceAll('政府信息公开', term),
  'on a traditional page': (html, term, { home }) => traditional(html.replaceAll(home.place, term)),
};

const ofBare: Readonly<Record<string, Tamper>> = {
  'bare: full name': ofBrands['full name']!,
  'bare: stem, ending left': ofBrands['stem, ending left']!,
  'bare: stem in the article only': ofBrands['stem in the article only']!,
  'bare: first paragraph only': ofBrands['first paragraph only']!,
  'bare: citation, once': ofBrands['citation, once']!,
};

const rowOf = (terms: readonly string[], index: number): string =>
  [0, 1, 2].map((step) => terms[(index + step) % terms.length]).join('_');

const promotions: Readonly<Record<string, Tamper>> = {
  'phrase as a line': (html, term) => html.replace('<p>五、', `<p>${term}</p><p>五、`),
  'phrase before the heading': (html, term) => html.replace('<h1>', `<h1>${term}：`),
  'phrase once before a comma': (html, term) =>
    html.replace('公开质量稳步提高。', `公开质量${term}，稳步提高。`),
  'phrase once inside a sentence': (html, term) =>
    html.replace('解读形式还比较单一。', `解读${term}形式还比较单一。`),
  'phrase once before a full stop': (html, term) =>
    html.replace('均按期答复，没有发生', `均按期答复${term}。没有发生`),
  'phrase before many commas': (html, term) => html.replaceAll(/(?<=[\u4e00-\u9fff])，/g, `${term}，`),
  'call below the article': (html, term) =>
    html.replace('<div class="footer">', `<p>${term}，加微信 xk99182 立即领取</p><div class="footer">`),
  'address in a sentence': (html, term) => html.replace('<p>六、', `<p>${term}：www.hx7781.com</p><p>六、`),
  'in brackets': (html, term) => html.replace('公开质量稳步提高', `公开质量【${term}】稳步提高`),
  'comment after the footer': (html, term) =>
    html.replace('</body>', `<div>2024-02-11 ${term} ${term}推荐</div></body>`),
  'with blanks between': (html, term) => html.replace('<p>五、', `<p>${[...term].join(' ')}</p><p>五、`),
};

const hidings: readonly ((inside: string) => string)[] = [
  (inside) => `<div style="display:none">${inside}</div>`,
  (inside) => `<div style="position:absolute;left:-4000px">${inside}</div>`,
  (inside) => `<div style="height:1px;overflow:hidden">${inside}</div>`,
  (inside) => `<font style="font-size:0px">${inside}</font>`,
  (inside) => `<!-- ${inside} -->`,
  (inside) => `<style>.tk8{display:none}</style><div class="tk8">${inside}</div>`,
];
const addresses = ['http://www.hx7781.com/', 'https://m.jinbao-vip.net/', 'http://lanse.info/'];

const heads: Readonly<Record<string, Tamper>> = {
  'title prefix': (html, term) => html.replace('<title>', `<title>${term}_`),
  'title replaced': (html, term) => html.replace(/<title>[^<]*/, `<title>${term}`),
  'title in entities': (html, term) =>
    html.replace(/<title>[^<]*/, `<title>${[...term].map((each) => `&#${each.codePointAt(0)};`).join('')}`),
  keywords: (html, term) =>
    html.replace('content="政府信息公开,年度报告"', `content="${term},${term}下载,${term}推荐"`),
};

/** Simplified to traditional, one for one, as converters do. */
const pairs =
  '门門开開关關务務报報总總体體动動发發规規质質强強减減项項数數请請结結办辦与與单單现現复復议議诉訴讼訟审審经經电電机機构構员員条條财財属屬国國进進种種类類内內对對执執补補据據统統计計网網县縣区區厅廳卫衛题題问問会會见見监監责責长長书書记記号號应應为為个個万萬质質运運险險还還这這须須额額实實专專创創简簡点點两兩来來优優时時间間园園载載东東风風领領导導众眾评評训訓设設务務';
const traditionalOf = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [
    pairs.charAt(2 * index),
    pairs.charAt(2 * index + 1),
  ]),
);
const traditional = (html: string): string =>
  html.replaceAll(/[\u4e00-\u9fff]/g, (each) => traditionalOf.get(each) ?? each);

export function variantsOf(terms: Terms): Variant[] {
  const cases: Variant[] = [];
  const add = (group: Case['group'], technique: string, term: string, tamper: Tamper): void => {
    const { html, parts, home } = pageOf(cases.length);
    cases.push({
      group,
      technique,
      term,
      html: tamper(html, term, { parts, home }),
      url: `https://www.${home.host}.gov.cn/xxgk/1.html`,
    });
  };
  const brands = [...terms.brands, ...terms.mixed];
  let turn = 0;
  for (const [technique, tamper] of Object.entries(ofBrands)) {
    for (let step = 0; step < 14; step += 1)
      add('name', technique, brands[(turn += 1) % brands.length]!, tamper);
    for (let step = 0; step < 3; step += 1)
      add('name', technique, terms.phrases[(turn + step) % terms.phrases.length]!, tamper);
  }
  for (const [technique, tamper] of Object.entries(ofBare))
    for (const term of terms.bare) add('name', technique, term, tamper);
  const all = [...terms.phrases, ...terms.offers, ...brands];
  for (const [technique, tamper] of Object.entries(promotions)) {
    const fit = technique === 'phrase as a line' ? [...terms.phrases, ...terms.offers] : all;
    for (let step = 0; step < 24; step += 1)
      add('promotion', technique, fit[(turn += 1) % fit.length]!, tamper);
  }
  for (let index = 0; index < 12; index += 1) {
    const row = rowOf(index % 2 ? brands : terms.phrases, index * 3);
    add('promotion', 'row on top', row, (html, term) => html.replace('<body>', `<body><p>${term}</p>`));
  }
  for (const [index, term] of [...terms.phrases, ...terms.brands].entries()) {
    const links = addresses.map((address) => `<a href="${address}">${term}</a>`).join('');
    add('hidden', 'links', term, (html) =>
      html.replace('<div class="footer">', `${hidings[index % hidings.length]!(links)}<div class="footer">`),
    );
  }
  for (const [index, term] of terms.offers.entries()) {
    const inside = `<p>${term}</p><p>${terms.offers[(index + 5) % terms.offers.length]}，联系微信 xk99182</p>`;
    add('hidden', 'text', term, (html) =>
      html.replace('<div class="footer">', `${hidings[index % hidings.length]!(inside)}<div class="footer">`),
    );
  }
  for (const [technique, tamper] of Object.entries(heads)) {
    for (let step = 0; step < 16; step += 1)
      add(
        'head',
        technique,
        [...terms.phrases, ...brands][(turn += 3) % (terms.phrases.length + brands.length)]!,
        tamper,
      );
  }
  return cases;
}
