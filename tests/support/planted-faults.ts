/** A fault of each rule, and into which honest reports it can be put. */
import { count, blank, rowOf, tableOf, words, type ReportSpec } from './page-spec';

export interface Planted {
  readonly into: (spec: ReportSpec) => boolean;
  readonly change?: (draft: ReportSpec) => void;
  /** What becomes of the page or its address. */
  readonly html?: (html: string) => string;
  readonly url?: string;
  /** Last year's report, made of this year's. */
  readonly previous?: (draft: ReportSpec) => void;
  /** Rules that may speak of the same fault. */
  readonly also?: readonly string[];
}

const section = (draft: ReportSpec, key: string) => {
  const found = draft.sections.find((each) => each.key === key);
  if (!found) throw new Error(`no section ${key}`);
  return found;
};
const first = (draft: ReportSpec) => draft.sections[0]?.paragraphs ?? [];
const isForm = ({ template }: ReportSpec) => template !== '2008';
const is2021 = ({ template }: ReportSpec) => template === '2021';
const any = () => true;
const isGovernment = ({ agency }: ReportSpec) => /[县镇]人民政府$/.test(agency);
const isDepartment = ({ agency }: ReportSpec) => /局$|委员会$/.test(agency) && !agency.endsWith('管理委员会');
const reworded = (draft: ReportSpec, from: RegExp, to: string) => {
  for (const each of draft.sections)
    each.paragraphs = each.paragraphs.map((line) => line.replaceAll(from, to));
};
const raise = (draft: ReportSpec, table: 'requests' | 'disputes', row: string, column: string) => {
  const cells = rowOf(draft, table, row);
  cells[column] = count((cells[column]?.value ?? 0) + 23);
};
const says = (line: string) => (draft: ReportSpec) => void first(draft).push(line);
const lastYear = (draft: ReportSpec) => {
  draft.title = draft.title.replace(String(draft.year), String(draft.year - 1));
  draft.year -= 1;
  draft.publishedOn = `${draft.year + 1}-01-20`;
  for (const each of draft.sections) each.paragraphs = ['按规定办理。'];
};
const sums = ['applicant-total-unbalanced', 'result-total-unbalanced', 'request-balance-unbalanced'];
const comparable = (spec: ReportSpec) => is2021(spec) && spec.year > 2021;
const link = '<a href="http://kx-789.example.com/">凯旋娱乐城</a>';

export const planted: Readonly<Record<string, Planted>> = {
  'section-missing': {
    into: isForm,
    change: (draft) => void draft.sections.splice(5, 1),
    also: ['fee-statement-missing'],
  },
  'section-empty': { into: isForm, change: (draft) => (section(draft, 'problems').paragraphs = []) },
  'section-thin': { into: isForm, change: (draft) => (section(draft, 'problems').paragraphs = ['无。']) },
  'section-misnumbered': { into: isForm, change: (draft) => (section(draft, 'problems').ordinal = '四') },
  'section-title-differs': {
    into: isForm,
    change: (draft) => (section(draft, 'problems').title = '工作中存在的问题与今后努力方向'),
  },
  'topic-missing': {
    into: isForm,
    change: (draft) =>
      (section(draft, 'overview').paragraphs = [
        '（一）主动公开。全年发布信息九十条。',
        '（二）依申请公开。按时答复。',
      ]),
    also: ['accountability-missing'],
  },
  'table-missing': { into: isForm, change: (draft) => void delete draft.tables.regulations },
  'table-not-text': {
    into: isForm,
    change: (draft) => {
      delete draft.tables.disputes;
      section(draft, 'disputes').paragraphs = ['@图'];
    },
    html: (html) => html.replace('@图', '<img src="/xxgk/nb/bg4.png" width="800" height="300" alt="">'),
  },
  'table-outdated': {
    into: (spec) => spec.year === 2020,
    change: (draft) => {
      const text = JSON.stringify(draft).replaceAll('2020', '2022').replaceAll('2021', '2023');
      Object.assign(draft, JSON.parse(text), { template: '2021', year: 2022, form: '2019' });
      section(draft, 'others').paragraphs = ['未收取信息处理费。'];
    },
  },
  'row-missing': {
    into: isForm,
    change: (draft) => void delete tableOf(draft, 'requests').figures['denied-enforcement'],
  },
  'column-missing': {
    into: isForm,
    change: (draft) => {
      for (const cells of Object.values(tableOf(draft, 'requests').figures)) delete cells['legal'];
    },
  },
  'label-blank': {
    into: isForm,
    change: (draft) => void (tableOf(draft, 'requests').rowLabels['denied-secret'] = ''),
  },
  'label-differs': {
    into: isForm,
    change: (draft) => void (tableOf(draft, 'disputes').columnLabels['review-upheld'] = '结果维护'),
  },
  'cell-blank': {
    into: isForm,
    change: (draft) => void (rowOf(draft, 'requests', 'granted')['legal'] = blank),
  },
  'cell-not-number': {
    into: isForm,
    change: (draft) => void (rowOf(draft, 'requests', 'granted')['legal'] = words('—')),
  },
  'cell-invalid': {
    into: isForm,
    change: (draft) => void (rowOf(draft, 'penalties', 'penalties')['decisions'] = words('-12')),
  },
  'amount-implausible': {
    into: is2021,
    change: (draft) => {
      rowOf(draft, 'fees', 'fees')['amount'] = count(4_820);
      section(draft, 'others').paragraphs.push('全年收取行政事业性收费4820元。');
    },
  },
  'applicant-total-unbalanced': {
    into: isForm,
    change: (draft) => raise(draft, 'requests', 'granted', 'total'),
    also: sums,
  },
  'result-total-unbalanced': {
    into: isForm,
    change: (draft) => raise(draft, 'requests', 'concluded', 'other'),
    also: sums,
  },
  'request-balance-unbalanced': {
    into: isForm,
    change: (draft) => raise(draft, 'requests', 'carried-out', 'other'),
    also: sums,
  },
  'dispute-total-unbalanced': {
    into: isForm,
    change: (draft) => raise(draft, 'disputes', 'count', 'review-total'),
  },
  'carry-over-unbalanced': {
    into: comparable,
    previous: (draft) => {
      lastYear(draft);
      raise(draft, 'requests', 'carried-out', 'other');
      raise(draft, 'requests', 'carried-out', 'total');
      const [mine, its] = [rowOf(draft, 'requests', 'carried-out'), rowOf(draft, 'requests', 'carried-in')];
      for (const column of Object.keys(mine)) mine[column] = count((its[column]?.value ?? 0) + 3);
    },
    also: ['stock-unbalanced'],
  },
  'carry-over-shifted': {
    into: comparable,
    change: (draft) => {
      Object.assign(rowOf(draft, 'requests', 'carried-in'), { individual: count(4), business: count(1) });
      for (const row of ['carried-in', 'received', 'concluded', 'carried-out']) {
        for (const column of ['individual', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'])
          rowOf(draft, 'requests', row)[column] = blank;
      }
      Object.assign(rowOf(draft, 'requests', 'carried-in'), {
        individual: count(4),
        business: count(1),
        total: count(5),
      });
    },
    previous: (draft) => {
      lastYear(draft);
      Object.assign(rowOf(draft, 'requests', 'carried-out'), {
        individual: count(5),
        business: count(0),
        total: count(5),
      });
    },
    also: ['stock-unbalanced', 'cell-blank', 'text-table-mismatch'],
  },
  'stock-unbalanced': {
    into: comparable,
    change: (draft) =>
      Object.assign(rowOf(draft, 'regulations', 'normative-documents'), {
        issued: count(2),
        repealed: count(1),
        'in-force': count(40),
      }),
    previous: (draft) => {
      lastYear(draft);
      rowOf(draft, 'regulations', 'normative-documents')['in-force'] = count(14);
    },
    also: ['carry-over-unbalanced', 'carry-over-shifted'],
  },
  'text-reused': {
    into: comparable,
    previous: (draft) => {
      const { year, title } = draft;
      const copy = JSON.parse(JSON.stringify(draft).replaceAll(String(year), String(year - 1))) as ReportSpec;
      Object.assign(draft, copy, { template: '2021', title: title.replace(String(year), String(year - 1)) });
      draft.publishedOn = `${year}-01-20`;
    },
    also: ['carry-over-unbalanced', 'carry-over-shifted', 'stock-unbalanced'],
  },
  'text-table-mismatch': {
    into: isForm,
    change: says('全年因政府信息公开引起行政复议87654件。'),
  },
  'text-sum-mismatch': {
    into: any,
    change: says(
      '承办人大代表建议19件，其中已经解决11件、正在解决5件、列入计划4件；解读文件30篇，其中文字12篇、图解10篇、视频9篇。',
    ),
  },
  'text-contradiction': {
    into: ({ template }) => template === '2008',
    change: (draft) => {
      first(draft).push('全年收到政府信息公开申请6件。');
      section(draft, 'problems').paragraphs.push('全年共收到政府信息公开申请9件。');
    },
  },
  'text-count-mismatch': {
    into: any,
    change: says('着重抓好三项工作：一是完善目录；二是规范流程；三是加强培训；四是严格考核。'),
  },
  'year-mismatch': {
    into: any,
    change: (draft) =>
      void draft.preamble.push(
        `本报告数据统计期限自${draft.year - 1}年1月1日起至${draft.year - 1}年12月31日止。`,
      ),
  },
  'published-late': {
    into: isDepartment,
    change: (draft) => {
      draft.publishedOn = `${draft.year + 1}-05-16`;
      draft.dates = { meta: true, line: true, box: false, signature: true };
    },
  },
  'fee-statement-missing': {
    into: is2021,
    change: (draft) => (section(draft, 'others').paragraphs = ['无。']),
  },
  'agency-mismatch': {
    into: isDepartment,
    change: says('在电视台宣传气象工作信息，丰富气象政府信息公开渠道。'),
  },
  'injected-text': {
    into: any,
    change: (draft) => {
      draft.sections[0]?.paragraphs.push('澳门新葡京娱乐城官网注册送彩金，凯旋娱乐城真人百家乐在线开户。');
    },
    also: ['suspicious-text', 'garbled-text'],
  },
  'suspicious-text': {
    into: any,
    change: says('凯旋娱乐城'),
    also: ['injected-text'],
  },
  'hidden-text': {
    into: any,
    html: (html) => html.replace('</body>', `<div style="display:none">${link}${link}${link}</div></body>`),
  },
  'tampered-metadata': {
    into: any,
    html: (html) => html.replace(/<title>[^<]*/, '<title>凯旋娱乐城_百家乐_真人棋牌官网'),
  },
  'suspicious-script': {
    into: any,
    html: (html) =>
      html.replace(
        '</head>',
        '<script>if(/baidu|sogou/.test(document.referrer))location.href="http://kx-789.example.com/"</script></head>',
      ),
  },
  'template-residue': { into: any, change: says('20XX年，培训XX人次，制发文件＿＿件。') },
  'regulation-without-power': {
    into: (spec) => isForm(spec) && (isGovernment(spec) || isDepartment(spec)),
    change: (draft) => {
      const row = rowOf(draft, 'regulations', 'regulations');
      for (const column of Object.keys(row)) row[column] = count(2);
    },
  },
  'accountability-missing': {
    into: (spec) => isForm(spec) && isGovernment(spec),
    change: (draft) => reworded(draft, /考核|评议|追究|追责|问责|满意度/g, '检查'),
  },
  'basis-outdated': {
    into: is2021,
    change: (draft) => (draft.preamble = ['依据国办公开办函〔2019〕60号编制本报告。']),
  },
  'host-not-government': { into: any, url: 'https://www.nianbao-chaxun.com/xxgk/1.html' },
  'personal-data': { into: any, change: says('联系人身份证号11010519491231002X。') },
  'garbled-text': { into: any, change: says('1015日，组织的的培训，。') },
};
