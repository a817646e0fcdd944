/** Whatever looks wrong in a report and is right, one case a trap, in the order in which reviewers' experience lists them. */
import { expect, it } from 'vitest';
import { review } from '../lib/judge/review';
import type { Review } from '../lib/judge/model';
import { fromHtml } from '../lib/snapshot/from-html';
import { type BodyName, reportWith } from './prose/labelled/bodies';
import { addressOf, pageHtml } from './support/page-html';
import { count, rowOf, type ReportSpec, tableOf } from './support/page-spec';

interface Trap {
  readonly body?: BodyName;
  readonly says?: string;
  readonly change?: (draft: ReportSpec) => void;
  readonly html?: (html: string) => string;
  /** Rules that may speak: a defect that only looks like a worse one. */
  readonly but?: readonly string[];
}

const wide = (html: string): string => html.replace('>5127<', '>５，１２７<');

const traps: Readonly<Record<string, Trap>> = {
  'digits in full width, separators, spaces inside numbers': { html: wide },
  'a span for each digit, a break inside a label': {
    html: (html) =>
      html
        .replace('>5127<', '><span>5</span><span>1</span><span>27</span><')
        .replace('结果维持', '结果<br>维持'),
  },
  'radicals pasted from a PDF': {
    html: (html) => html.replaceAll('自然人', '⾃然⼈').replaceAll('民', '⺠'),
  },
  'cells of markup gone wrong: spans that lead nowhere': {
    html: (html) => html.replace('<td>5127</td>', '<td colspan="9">5127</td>'),
  },
  'other tables on the page: metadata, navigation': {
    html: (html) =>
      html.replace(
        '<h1',
        '<table><tr><td>索引号</td><td></td><td>文号</td><td></td></tr><tr><td>时效</td><td></td><td>发布机构</td><td></td></tr></table><h1',
      ),
  },
  'rows of an agency’s own': {
    change: (draft) =>
      void (tableOf(draft, 'requests').strangers = {
        'denied-inquiry': ['小计', '3', '0', '0', '0', '0', '0', '3'],
      }),
  },
  'a report about 2020 on the form of 2019': { body: 'commission', says: '全年受理11件。' },
  '规范性文件 for 行政规范性文件': {
    change: (draft) => void (tableOf(draft, 'regulations').rowLabels['normative-documents'] = '规范性文件'),
  },
  'fees with many decimals, and large ones': {
    body: 'city',
    change: (draft) => {
      rowOf(draft, 'procurement', 'procurement')['amount'] = { text: '59237.2449', value: 59237.2449 };
    },
  },
  'a street that collects 0.092': {
    body: 'street',
    change: (draft) => void (rowOf(draft, 'fees', 'fees')['amount'] = { text: '0.092', value: 0.092 }),
  },
  'a city that collects 316441': {
    body: 'county',
    change: (draft) => void (rowOf(draft, 'fees', 'fees')['amount'] = count(316_441)),
  },
  'the government’s own figures in an aggregate report': {
    body: 'city',
    says: '市政府办公室代表市政府受理申请112件，答复109件。',
  },
  'what was received with what was carried in': { says: '全年共收到政府信息公开申请41件（含上年结转2件）。' },
  'what was answered without what was withdrawn': {
    says: '2023年答复政府信息公开申请36件，另有2件因申请人撤回作其他处理。',
  },
  'cases not yet decided, and of last year': {
    says: '因政府信息公开引起行政复议6件，其中1件尚未审结；2022年申请引发、2023年审结的另有记载。',
  },
  'nothing happened anywhere': { body: 'town', says: '全年未收到申请，也不存在复议和诉讼。' },
  'sub-headings of section one that repeat the titles of others': {
    says: '（二）主动公开政府信息情况|按目录更新。|（三）收到和处理政府信息公开申请情况|依法办理。|（四）行政复议、行政诉讼情况|按规定应诉。|（五）存在的主要问题及改进情况|详见第五部分。',
  },
  'numbering in two levels': {
    says: '1.加强领导。一是明确责任；二是配齐人员。|（1）专人负责；|（2）定期检查。',
  },
  'years that are rightly others': {
    says: '公开2022年部门决算、2023年部门预算和《澄原市“十四五”住房发展规划（2021—2025年）》；落实澄政办发〔2022〕14号。2024年，我局将继续改版网站。',
  },
  'last year’s problems put right': { says: '@problems:2022年报告指出的答复不规范问题已整改。' },
  'a title in another order': {
    change: (draft) => void (draft.title = '2023年度澄原市住房和城乡建设局政府信息公开年报'),
  },
  'tables as pictures': {
    change: (draft) => {
      delete draft.tables.disputes;
      draft.sections[3]?.paragraphs.push('@图');
    },
    html: (html) => html.replace('@图', '<img src="b4.png" width="800" height="300" alt="">'),
    but: ['table-not-text'],
  },
  'what surrounds the article': {
    html: (html) =>
      html.replace(
        '</body>',
        '<p>上一篇：<a href="a.html">2021年年报</a></p><p>【打印】【关闭】 责任编辑：周一诺 浏览次数：128</p></body>',
      ),
  },
  'percentages cut off instead of rounded': {
    says: '政府信息公开申请办结38件，其中予以公开16件，占42.1%；部分公开6件，占15.7%。',
  },
  'other things that were not received': { says: '未收到差评和投诉，政务服务好评率100%。' },
  'a body with two names': {
    says: '澄原市住房和城乡建设局（澄原市人民防空办公室）合并编制本报告，市人防办不再单独发布。',
  },
  'traditional characters': {
    html: (html) => html.replaceAll('总计', '總計').replaceAll('结果维持', '結果維持'),
  },
  'a date of migration beside the signature': {
    change: (draft) => {
      draft.dates = { meta: false, line: true, box: false, signature: true };
    },
    html: (html) => html.replace(/(发布日期|发布时间|日期)：2024-01-20/, '$1：2024-06-15'),
  },
  'what is no request: hotline, petitions, proposals, published items': {
    says: '主动公开信息1862条；办理12345工单8134件、信访276件、建议提案42件；微信发布418篇；培训2次。',
  },
  'figures of last year, growth and stocks': {
    says: '2022年收到申请52件，2023年39件，下降25%；自2008年以来累计收到1204件。',
  },
  'vague figures': { says: '全年接到公开申请四十件左右，十余件涉及征收，办结近40件。' },
  'other bodies’ figures': { says: '所属各区住建局共收到政府信息公开申请214件，办结209件。' },
  'the body’s other reviews and suits': { says: '全年行政应诉34件，行政复议案件21件，均与信息公开无关。' },
};

function reviewed({ body = 'bureau', says, change, html }: Trap): Review {
  const spec = reportWith(body, says ?? '按要求开展各项工作。');
  change?.(spec);
  const page = pageHtml(spec);
  return review(fromHtml(html ? html(page) : page, addressOf(spec))).review;
}

it.each(Object.entries(traps))('%s', (_, trap) => {
  const found = reviewed(trap).findings.filter(({ rule }) => !trap.but?.includes(rule));
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
