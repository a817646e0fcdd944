/** Nine made-up bodies with whole reports, for paragraphs that quote their tables. Every sum of these tables holds. */
import { tableForms } from '../../../lib/domain/forms';
import type { FormKey, RowKey, SectionKey, TableKey } from '../../../lib/domain/keys';
import { zeros } from '../../support/page-figures';
import { formSections, type ReportSpec, rowOf, templateOf } from '../../support/page-spec';

/** A row as printed, its figures parted by spaces. */
type Rows = Readonly<Partial<Record<TableKey, Readonly<Record<RowKey, string>>>>>;

interface Body {
  readonly agency: string;
  readonly year: number;
  readonly rows: Rows;
}

export const bodies = {
  bureau: {
    agency: '澄原市住房和城乡建设局',
    year: 2023,
    rows: {
      regulations: { 'normative-documents': '4 3 27' },
      permits: { permits: '5127' },
      penalties: { penalties: '88' },
      requests: {
        received: '31 6 0 0 2 0 39',
        'carried-in': '2 0 0 0 0 0 2',
        granted: '12 3 0 0 1 0 16',
        partial: '5 1 0 0 0 0 6',
        'denied-third-party': '1 0 0 0 0 0 1',
        'denied-internal': '2 0 0 0 0 0 2',
        'unavailable-not-held': '7 1 0 0 1 0 9',
        'unavailable-not-made': '1 0 0 0 0 0 1',
        'rejected-complaint': '1 0 0 0 0 0 1',
        'other-rest': '1 1 0 0 0 0 2',
        concluded: '30 6 0 0 2 0 38',
        'carried-out': '3 0 0 0 0 0 3',
      },
      disputes: { count: '3 1 1 1 6 1 0 0 1 2 2 0 0 0 2' },
    },
  },
  county: {
    agency: '岚泽县人民政府',
    year: 2022,
    rows: {
      regulations: { 'normative-documents': '9 14 61' },
      permits: { permits: '40218' },
      penalties: { penalties: '2210', compulsion: '36' },
      fees: { fees: '1830.46' },
      requests: {
        received: '132 11 0 2 3 1 149',
        'carried-in': '5 1 0 0 0 0 6',
        granted: '61 4 0 1 2 0 68',
        partial: '9 1 0 0 0 0 10',
        'denied-law': '1 0 0 0 0 0 1',
        'denied-process': '4 0 0 0 0 0 4',
        'denied-enforcement': '3 1 0 0 0 0 4',
        'unavailable-not-held': '33 3 0 1 1 1 39',
        'unavailable-unclear': '2 0 0 0 0 0 2',
        'rejected-complaint': '11 0 0 0 0 0 11',
        'rejected-repeat': '3 1 0 0 0 0 4',
        'other-uncorrected': '2 0 0 0 0 0 2',
        'other-rest': '1 1 0 0 0 0 2',
        concluded: '130 11 0 2 3 1 147',
        'carried-out': '7 1 0 0 0 0 8',
      },
      disputes: { count: '9 2 1 0 12 2 0 1 0 3 3 1 0 1 5' },
    },
  },
  town: {
    agency: '岚泽县青石镇人民政府',
    year: 2024,
    rows: { permits: { permits: '12' }, penalties: { penalties: '3' } },
  },
  commission: {
    agency: '澄原市卫生健康委员会',
    year: 2020,
    rows: {
      regulations: { 'normative-documents': '3 3 21' },
      permits: { permits: '24 -2 1033', 'other-services': '5 0 210' },
      penalties: { penalties: '64 +1 97', compulsion: '3 0 0' },
      fees: { fees: '2 0' },
      procurement: { procurement: '18 346.2万元' },
      requests: {
        received: '9 2 0 0 0 0 11',
        granted: '5 1 0 0 0 0 6',
        partial: '1 0 0 0 0 0 1',
        'denied-internal': '0 1 0 0 0 0 1',
        'unavailable-not-held': '2 0 0 0 0 0 2',
        other: '1 0 0 0 0 0 1',
        concluded: '9 2 0 0 0 0 11',
      },
      disputes: { count: '1 0 0 0 1 0 0 0 0 0 0 0 0 0 0' },
    },
  },
  city: {
    agency: '澄原市人民政府',
    year: 2019,
    rows: {
      regulations: { regulations: '2 2 38', 'normative-documents': '25 25 312' },
      permits: { permits: '310 -12 604511' },
      penalties: { penalties: '4120 +35 88210' },
      requests: {
        received: '803 96 4 11 20 6 940',
        'carried-in': '37 5 0 0 1 0 43',
        granted: '350 40 1 5 10 2 408',
        partial: '66 9 1 1 2 0 79',
        'denied-secret': '2 0 0 0 0 0 2',
        'denied-third-party': '9 4 0 0 0 1 14',
        'denied-inquiry': '12 2 0 0 1 0 15',
        'unavailable-not-held': '231 28 2 3 5 2 271',
        'unavailable-not-made': '18 3 0 0 0 0 21',
        'rejected-complaint': '71 3 0 0 0 0 74',
        'rejected-repeat': '15 1 0 0 0 0 16',
        other: '40 6 0 2 3 1 52',
        concluded: '814 96 4 11 21 6 952',
        'carried-out': '26 5 0 0 0 0 31',
      },
      disputes: { count: '41 6 5 8 60 7 1 2 3 13 11 0 1 4 16' },
    },
  },
  old: { agency: '澄原市教育局', year: 2016, rows: {} },
  school: { agency: '澄原市实验中学', year: 2023, rows: {} },
  street: {
    agency: '澄原市文昭区柳堤街道办事处',
    year: 2021,
    rows: {
      requests: { received: '1 0 0 0 0 0 1', granted: '1 0 0 0 0 0 1', concluded: '1 0 0 0 0 0 1' },
    },
  },
  police: {
    agency: '澄原市公安局',
    year: 2025,
    rows: {
      regulations: { 'normative-documents': '1 0 6' },
      permits: { permits: '61240' },
      penalties: { penalties: '9310', compulsion: '412' },
      requests: {
        received: '12 1 0 0 0 0 13',
        granted: '3 0 0 0 0 0 3',
        'denied-enforcement': '2 0 0 0 0 0 2',
        'unavailable-not-held': '1 0 0 0 0 0 1',
        'rejected-complaint': '4 1 0 0 0 0 5',
        'other-uncorrected': '1 0 0 0 0 0 1',
        concluded: '11 1 0 0 0 0 12',
        'carried-out': '1 0 0 0 0 0 1',
      },
      disputes: { count: '0 0 1 1 2 0 0 0 0 0 0 0 1 0 1' },
    },
  },
} as const satisfies Readonly<Record<string, Body>>;

export type BodyName = keyof typeof bodies;

/** What such a report says beside the paragraph: all that the form asks for, without a figure. */
const usual: Partial<Record<SectionKey, string[]>> = {
  overview: [
    '主动公开方面，按目录及时发布信息，政策与解读同步公开。',
    '依申请公开方面，依法登记、审查和答复。',
    '政府信息管理方面，落实保密审查和动态调整机制。',
    '平台建设方面，网站专栏运行平稳，检索方便。',
    '监督保障方面，开展业务培训，工作考核、社会评议结果良好，没有责任追究情形。',
  ],
  problems: [
    '存在的问题：部分栏目更新不够及时，解读形式比较单一。',
    '改进情况：明确专人负责栏目维护，每月自查一次，并增加图文解读。',
  ],
  others: ['未收取政府信息公开信息处理费，没有其他需要报告的事项。'],
};

/** A body's report with a paragraph of its own. Lines are parted by | ; `@problems:` in front puts it into that section, `overview` is meant
 *  otherwise. @param instead whether the paragraph stands in place of the section's usual text */
export function reportWith(name: BodyName, words: string, instead = false): ReportSpec {
  const { agency, year, rows }: Body = bodies[name];
  const template = templateOf(year);
  const [, where = 'overview', text = words] = /^@(\w+):(.*)$/s.exec(words) ?? [];
  const paragraphs = structuredClone(usual);
  const own = text.split('|');
  const key = where as SectionKey;
  paragraphs[key] = instead ? own : [...(paragraphs[key] ?? []), ...own];
  const spec: ReportSpec = {
    agency,
    year,
    template,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    publishedOn: `${year + 1}-01-20`,
    dates: { meta: true, line: true, box: false, signature: true },
    preamble: [],
    sections: template === '2008' ? freeSections(paragraphs) : formSections(paragraphs),
    tables: template === '2008' ? {} : zeros(template),
    form: null,
  };
  if (template !== '2008') fillIn(spec, template, rows);
  return spec;
}

function freeSections(paragraphs: Partial<Record<SectionKey, string[]>>): ReportSpec['sections'] {
  const free: readonly (readonly [SectionKey, string, readonly string[]])[] = [
    [
      'disclosure',
      '主动公开政府信息的情况',
      [...(paragraphs.overview ?? []), ...(paragraphs.disclosure ?? [])],
    ],
    ['requests', '依申请公开政府信息的情况', paragraphs.requests ?? ['依法登记、审查和答复。']],
    ['fees', '收费及减免情况', ['没有收费，也没有减免。']],
    ['disputes', '行政复议、行政诉讼情况', paragraphs.disputes ?? ['按规定应诉。']],
    ['problems', '存在的主要问题和改进措施', paragraphs.problems ?? []],
    ['others', '其他需要报告的事项', ['没有其他需要报告的事项。']],
  ];
  return free.map(([key, title, lines], index) => ({
    key,
    ordinal: '一二三四五六'.charAt(index),
    mark: '@、',
    title,
    paragraphs: [...lines],
    notes: [],
  }));
}

function fillIn(spec: ReportSpec, form: FormKey, rows: Rows): void {
  for (const [table, printed] of Object.entries(rows)) {
    const columns = tableForms[form].find(({ key }) => key === table)?.columns ?? [];
    for (const [row, figures] of Object.entries(printed)) {
      const cells = rowOf(spec, table as TableKey, row);
      for (const [index, text] of figures.split(' ').entries()) {
        const key = columns[index]?.key ?? '';
        cells[key] = { text, value: Number.parseFloat(text) };
      }
    }
  }
}
