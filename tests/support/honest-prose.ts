/** Honest reports in many hands: whatever looks like a fault and is none stands somewhere in these sentences. */
import type { SectionKey, TemplateKey } from '../../lib/domain/keys';
import { honestFigures, zeros } from './page-figures';
import { totalsOf, type Totals } from './page-prose';
import { chance, type Chance } from './page-random';
import { formSections, templateOf, type ReportSpec, type SectionSpec } from './page-spec';

interface Author {
  readonly agency: string;
  readonly self: string;
  /** What it does, in its own words. */
  readonly trade: string;
  readonly government: boolean;
}

const authors: readonly Author[] = [
  { agency: '澄原市水利局', self: '我局', trade: '水利', government: false },
  { agency: '岚泽县人民政府', self: '全县', trade: '县域', government: true },
  { agency: '澄原市文昭区教育和体育局', self: '我局', trade: '教育', government: false },
  { agency: '岚泽县霁川镇人民政府', self: '我镇', trade: '镇村', government: true },
  { agency: '澄原市文昭区柳堤街道办事处', self: '本街道', trade: '社区', government: false },
  { agency: '澄原市人民政府办公室', self: '市政府办公室', trade: '政务', government: false },
  { agency: '岚泽县市场监督管理局', self: '我局', trade: '市场监管', government: false },
  { agency: '澄原高新技术产业开发区管理委员会', self: '管委会', trade: '园区', government: false },
  { agency: '澄原市卫生健康委员会', self: '我委', trade: '卫生健康', government: false },
  { agency: '云浦县退役军人事务局', self: '我局', trade: '退役军人', government: false },
];

/** What one writes; `y` is the year, `n` a number of little weight. */
type Sentence = (author: Author, year: number, totals: Totals, n: number) => string;

const openings: readonly Sentence[] = [
  ({ agency }, y) =>
    `根据《中华人民共和国政府信息公开条例》，${agency}编制了${y}年度报告。本报告数据统计期限自${y}年1月1日起至${y}年12月31日止。`,
  ({ self }, y) => `现将${self}${y}年度政府信息公开工作情况报告如下，所列数据截至${y}年12月31日。`,
  (_, y) =>
    `按照《关于做好${y}年政府信息公开工作年度报告编制工作的通知》（澄政务公开〔${y + 1}〕2号）要求，编制本报告。`,
  ({ agency }) =>
    `对本报告有疑问的，请联系${agency}（地址：梧桐路18号，电话：0371-68880001，邮编：450000）。`,
];

const overview: Readonly<
  Record<'disclosure' | 'management' | 'platform' | 'supervision' | 'further', readonly Sentence[]>
> = {
  disclosure: [
    ({ self }, y, _, n) =>
      `（一）主动公开。${y}年，${self}主动公开信息${n + 120}条，与${y - 1}年相比有所增加；公开${y - 1}年部门决算和${y}年部门预算。`,
    ({ trade }, y, _, n) =>
      `1.主动公开情况。发布${trade}信息${n + 80}条，其中“十四五”规划解读${n}篇，${y > 2018 ? '转发国务院令第711号修订的条例' : '宣传条例施行十周年'}，栏目自${y - 3}年改版以来运行平稳。`,
    (_, y, __, n) =>
      `（一）主动公开情况\n全年公开各类文件${n + 9}件，公示“双公示”信息${n * 3}条；${y - 1}年印发的办法继续有效，网页已注明。`,
    ({ self }) => `主动公开方面，${self}坚持应公开尽公开，标题统一写作“××关于××工作的通知”，目录逐项更新。`,
  ],
  management: [
    () => '（三）政府信息管理。文件先定公开属性再送签，保密审查做到先审后发，（详见制度汇编）。',
    () =>
      '3.政府信息管理情况。清理规范性文件，失效的在网页标明；印发《信息发布管理办法》，的的确确做到一事一档。',
    (_, y) =>
      `（三）信息管理情况\n依据澄政办发〔${y - 1}〕14号修订目录；做到以服务群众为目的的公开，于是是非更清楚。`,
    () => '政府信息管理方面，建立台账，动态调整；为了了解群众需求，设置了问卷。',
  ],
  platform: [
    ({ self }) => `（四）平台建设。门户网站专栏改版，政务新媒体由专人值守，${self}在办事大厅设查阅点。`,
    (_, y) =>
      `4.平台建设情况。网站于${y}年2月28日完成迁移，微信公众号每周更新；《岚泽日报》、公告栏同步刊发。`,
    () =>
      '（四）平台建设情况\n配合县教育局、县公安局做好数据共享，网站检索入口放在首屏，新增“一图读懂”栏目。',
    () => '平台方面，公众号、网站和公开栏三处同源发布，避免前后不一。',
  ],
  supervision: [
    ({ government }) =>
      government
        ? '（五）监督保障。工作考核结果纳入综合考核，社会评议总体满意，没有责任追究情形。'
        : '（五）监督保障。组织培训，参加全市测评，把公开工作列入考核。',
    ({ government }, y) =>
      `5.监督保障情况。${y + 1}年将继续抽查；${government ? '考核、评议结果已通报，未发生追责。' : '本年培训两次，学习上级通报。'}`,
    ({ government }) =>
      `（五）监督保障情况\n领导小组每季度研究一次，${government ? '工作考核、社会评议、责任追究结果均已公布' : '经费和人员有保障'}，群众满意度较高。`,
    ({ government }) =>
      `监督保障方面，${government ? '开展考核评议，全年没有问责' : '自查两次并在内部通报'}，问题立行立改。`,
  ],
  further: [
    (_, y) => `${y - 1}年度存在的更新不及时问题已经整改，${y}年未再发生。`,
    () => '李××等人反映的事项已转有关部门处理，××诉某公司一案与政府信息公开无关。',
    (_, y) => `截至${y}年底，累计公开信息三千余条；${y + 1}年，将进一步细化目录。`,
    () => '会议指出：“公开是常态，\n不公开是例外。”要求各科室落实到人。',
    () => '流程如下：1）登记；2）审查；3）答复。办理结果以书面形式送达……',
  ],
};

const requests: readonly Sentence[] = [
  ({ self }, y, t) =>
    t.received + t.carriedIn === 0
      ? `（二）依申请公开。${y}年，${self}未收到政府信息公开申请。`
      : `（二）依申请公开。${y}年，${self}新收政府信息公开申请${t.received}件，上年结转${t.carriedIn}件，办结${t.concluded}件，结转下年度${t.carriedOut}件。`,
  ({ self }, _, t) =>
    t.received === 0
      ? `2.依申请公开情况。${self}本年度没有收到公开申请。`
      : `2.依申请公开情况。${self}本年度收到公开申请${t.received}件，均由专人办理。`,
];

const problems: readonly (readonly Sentence[])[] = [
  [
    (_, y) => `（一）存在的主要问题。${y}年，政策解读形式单一，图表偏少；部分信息更新不及时。`,
    () => '（二）改进情况。增设解读专栏，文件与解读同步起草；每月检查一次栏目，逐一销号。',
  ],
  [
    ({ trade }, _, __, n) =>
      `一是${trade}信息的检索不够方便，群众要翻${n}页才能找到；二是经办人员变动频繁，业务不够熟练。`,
    (_, y) =>
      `下一步改进措施：重新编排目录，并在${y + 1}年安排两次集中学习；对${y - 1}年抽查发现的问题回头看。`,
  ],
  [
    () => '主要问题：公开内容的深度还有差距，互动回应偏少。',
    () => '改进情况：制定答复范本，限时回应留言；邀请居民代表座谈，按意见调整栏目。',
  ],
];

const fees: readonly Sentence[] = [
  (_, y) => `${y}年未收取政府信息公开信息处理费。其他事项：人大建议、政协提案办理结果已公开。`,
  () => '依申请公开未收取任何费用，没有其他需要报告的事项。',
  () => '本年度没有发出信息处理费收费通知，收费金额为0元。',
];

/** A whole report of one of these authors; every figure and date in it is right. */
export function honestReportBy(seed: number): ReportSpec {
  const dice = chance(seed);
  const author = authors[seed % authors.length] as Author;
  const year = 2014 + (seed % 11);
  const template = templateOf(year);
  const tables =
    template === '2008'
      ? {}
      : dice.happens(0.5)
        ? zeros(template)
        : honestFigures(template, dice, dice.happens(0.5));
  const totals = totalsOf(tables);
  const say = (sentences: readonly Sentence[]): string[] =>
    dice
      .pick(sentences)(author, year, totals, 2 + dice.below(40))
      .split('\n');
  const paragraphs = {
    overview: [
      ...say(overview.disclosure),
      ...say(requests),
      ...say(overview.management),
      ...say(overview.platform),
      ...say(overview.supervision),
      ...(dice.happens(0.6) ? say(overview.further) : []),
    ],
    problems: dice.pick(problems).flatMap((sentence) => say([sentence])),
    others: template === '2021' ? say(fees) : ['无。'],
  };
  return {
    agency: author.agency,
    year,
    template,
    title: `${author.agency}${year}年政府信息公开工作年度报告`,
    publishedOn: `${year + 1}-01-${String(11 + dice.below(19))}`,
    dates: { meta: dice.happens(0.6), line: dice.happens(0.6), box: dice.happens(0.3), signature: true },
    preamble: [...say(openings), ...(dice.happens(0.5) ? say(openings.slice(3)) : [])],
    sections: template === '2008' ? freeSections(paragraphs, dice) : formSections(paragraphs),
    tables,
    form: null,
  };
}

/** Up to 2018: six contents under titles of one's own choice. */
function freeSections(paragraphs: Partial<Record<SectionKey, string[]>>, dice: Chance): SectionSpec[] {
  const parts: [SectionKey, string, string[]][] = [
    ['disclosure', dice.pick(['主动公开政府信息的情况', '主动公开情况']), paragraphs.overview ?? []],
    ['requests', '依申请公开政府信息的情况', ['全年未收到公开申请。']],
    ['fees', dice.pick(['收费及减免情况', '政府信息公开的收费及减免情况']), ['没有收费，也没有减免。']],
    ['disputes', '行政复议和行政诉讼情况', ['没有因政府信息公开引起的行政复议、行政诉讼。']],
    ['problems', dice.pick(['主要问题和改进措施', '存在的问题及下一步打算']), paragraphs.problems ?? []],
    ['others', '其他需要报告的事项', ['无。']],
  ];
  return parts.map(([key, title, lines], index) => ({
    key,
    ordinal: '一二三四五六'.charAt(index),
    mark: '@、',
    title,
    paragraphs: lines,
    notes: [],
  }));
}

/** How the templates are spread over the seeds from 0 on. */
export function templatesOf(count: number): Readonly<Record<TemplateKey, number>> {
  const tally = { '2008': 0, '2019': 0, '2021': 0 };
  for (let seed = 0; seed < count; seed += 1) tally[templateOf(2014 + (seed % 11))] += 1;
  return tally;
}
