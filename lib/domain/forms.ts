/** The official forms: sections, tables, rows and columns with their printed labels.
 *  Sources: 国办公开办函〔2019〕60号 (report years 2019 and 2020), 国办公开办函〔2021〕30号 (2021 on), both with the annexed form. */
import type { ColumnKey, FormKey, RowKey, SectionKey, TableKey } from './keys';

/** How a column's numbers are written: `count` natural numbers, `change` signed integers, `amount` decimals with a unit. */
export type Measure = 'count' | 'change' | 'amount';

export interface LabelForm<K extends string = string> {
  readonly key: K;
  /** The label as the form prints it. */
  readonly label: string;
  /** Wordings that stand for the same and that nobody objects to. */
  readonly variants: readonly string[];
}

export interface ColumnForm extends LabelForm<ColumnKey> {
  readonly measure: Measure;
  /** The label of the group of columns above it, where the form has one. */
  readonly group?: string;
}

export interface RowForm extends LabelForm<RowKey> {
  /** The labels of the groups of rows it stands in, outermost first. */
  readonly groups: readonly string[];
}

export interface TableForm {
  readonly key: TableKey;
  readonly section: SectionKey;
  /** What people call it: 表三, 第二十条第（一）项. */
  readonly name: string;
  /** The caption row's text, or null where the form has none. */
  readonly caption: string | null;
  readonly rows: readonly RowForm[];
  readonly columns: readonly ColumnForm[];
}

export interface SectionForm {
  readonly key: SectionKey;
  readonly ordinal: string;
  readonly title: string;
  /** Known titles that are no defect. */
  readonly variants: readonly string[];
  /** Further titles that are known at sight, and still others than the form's. */
  readonly departures: readonly string[];
}

const row = (
  key: RowKey,
  label: string,
  variants: readonly string[] = [],
  groups: readonly string[] = [],
): RowForm => ({ key, label, variants, groups });

const column = (
  key: ColumnKey,
  label: string,
  variants: readonly string[] = [],
  measure: Measure = 'count',
): ColumnForm => ({ key, label, variants, measure });

/** The six sections have the same titles in both forms. Variants as seen on published reports. */
export const sectionForms: readonly SectionForm[] = [
  {
    key: 'overview',
    ordinal: '一',
    title: '总体情况',
    variants: ['政府信息公开总体情况', '总体工作情况'],
    departures: ['概述', '基本情况'],
  },
  {
    key: 'disclosure',
    ordinal: '二',
    title: '主动公开政府信息情况',
    variants: ['行政机关主动公开政府信息情况', '主动公开政府信息的情况', '行政机关主动公开政府信息的情况'],
    departures: ['主动公开情况'],
  },
  {
    key: 'requests',
    ordinal: '三',
    title: '收到和处理政府信息公开申请情况',
    variants: [
      '行政机关收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开申请的情况',
      '行政机关收到和处理政府信息公开申请的情况',
    ],
    departures: [],
  },
  {
    key: 'disputes',
    ordinal: '四',
    title: '政府信息公开行政复议、行政诉讼情况',
    variants: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '行政复议和行政诉讼情况',
      '行政复议、行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议、行政诉讼的情况',
    ],
    departures: [],
  },
  {
    key: 'problems',
    ordinal: '五',
    title: '存在的主要问题及改进情况',
    variants: [
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的主要问题和改进情况',
      '存在的主要问题及改进措施',
      '存在的主要问题和改进措施',
      '存在的主要问题及整改措施',
      '存在的主要问题及整改情况',
      '存在问题及改进情况',
      '存在问题和改进措施',
      '存在问题及改进措施',
      '存在的问题及改进情况',
      '存在的问题及改进措施',
      '政府信息公开工作存在的主要问题及改进措施',
      '当前存在的主要问题及下一步改进措施',
    ],
    departures: [],
  },
  {
    key: 'others',
    ordinal: '六',
    title: '其他需要报告的事项',
    variants: [
      '其它需要报告的事项',
      '其他需要报告的情况',
      '其他需要报告事项',
      '其他报告的事项',
      '需要报告的其他事项',
      '其他需要说明的事项',
    ],
    departures: [],
  },
];

const decisions2019: readonly ColumnForm[] = [
  column('last-year', '上一年项目数量', ['上年项目数量']),
  column('change', '本年增/减', ['本年增减', '本年增（减）', '本年增（+）/减（-）'], 'change'),
  column('decisions', '处理决定数量', ['本年处理决定数量']),
];

const decisions2021: readonly ColumnForm[] = [
  column('decisions', '本年处理决定数量', ['处理决定数量', '本年度处理决定数量']),
];

const regulationRow = row('regulations', '规章');

const disclosure2019: readonly TableForm[] = [
  {
    key: 'regulations',
    section: 'disclosure',
    name: '第二十条第（一）项',
    caption: '第二十条第（一）项',
    rows: [regulationRow, row('normative-documents', '规范性文件', ['行政规范性文件'])],
    columns: [
      column('made', '本年新制作数量', ['本年新制发数量', '本年制作数量']),
      column('published', '本年新公开数量', ['本年公开数量']),
      column('public-total', '对外公开总数量', ['对外公开总数']),
    ],
  },
  {
    key: 'permits',
    section: 'disclosure',
    name: '第二十条第（五）项',
    caption: '第二十条第（五）项',
    rows: [
      row('permits', '行政许可'),
      row('other-services', '其他对外管理服务事项', ['其它对外管理服务事项']),
    ],
    columns: decisions2019,
  },
  {
    key: 'penalties',
    section: 'disclosure',
    name: '第二十条第（六）项',
    caption: '第二十条第（六）项',
    rows: [row('penalties', '行政处罚'), row('compulsion', '行政强制')],
    columns: decisions2019,
  },
  {
    key: 'fees',
    section: 'disclosure',
    name: '第二十条第（八）项',
    caption: '第二十条第（八）项',
    rows: [row('fees', '行政事业性收费')],
    columns: decisions2019.slice(0, 2),
  },
  {
    key: 'procurement',
    section: 'disclosure',
    name: '第二十条第（九）项',
    caption: '第二十条第（九）项',
    rows: [row('procurement', '政府集中采购')],
    columns: [column('projects', '采购项目数量'), column('amount', '采购总金额', [], 'amount')],
  },
];

const disclosure2021: readonly TableForm[] = [
  {
    key: 'regulations',
    section: 'disclosure',
    name: '第二十条第（一）项',
    caption: '第二十条第（一）项',
    rows: [regulationRow, row('normative-documents', '行政规范性文件', ['规范性文件'])],
    columns: [
      column('issued', '本年制发件数', ['本年度制发件数', '本年制发数量', '本年制发数']),
      column('repealed', '本年废止件数', ['本年度废止件数', '本年废止数量', '本年废止数']),
      column('in-force', '现行有效件数', ['现行有效数量', '现行有效数', '现行有效件数（历史累计）']),
    ],
  },
  {
    key: 'permits',
    section: 'disclosure',
    name: '第二十条第（五）项',
    caption: '第二十条第（五）项',
    rows: [row('permits', '行政许可')],
    columns: decisions2021,
  },
  {
    key: 'penalties',
    section: 'disclosure',
    name: '第二十条第（六）项',
    caption: '第二十条第（六）项',
    rows: [row('penalties', '行政处罚'), row('compulsion', '行政强制')],
    columns: decisions2021,
  },
  {
    key: 'fees',
    section: 'disclosure',
    name: '第二十条第（八）项',
    caption: '第二十条第（八）项',
    rows: [row('fees', '行政事业性收费')],
    columns: [
      column(
        'amount',
        '本年收费金额（单位：万元）',
        ['本年收费金额', '本年收费金额（万元）', '本年收费金额单位：万元', '本年收费金额（单位：元）'],
        'amount',
      ),
    ],
  },
];

const results = '三、本年度办理结果';
const denied = [results, '（三）不予公开'];
const unavailable = [results, '（四）无法提供'];
const rejected = [results, '（五）不予处理'];
const otherResults = [results, '（六）其他处理'];

const requestRowsBefore: readonly RowForm[] = [
  row('received', '一、本年新收政府信息公开申请数量', [
    '本年新收政府信息公开申请量',
    '本年度新收政府信息公开申请数量',
    '本年收到政府信息公开申请数量',
  ]),
  row('carried-in', '二、上年结转政府信息公开申请数量', [
    '上年度结转政府信息公开申请数量',
    '上年结转政府信息公开申请量',
  ]),
  row('granted', '（一）予以公开', [], [results]),
  row(
    'partial',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    [
      '部分公开',
      '部分公开（区分处理的，只记这一情形，不记其他情形）',
      '部分公开（区分处理的，只计这一情形，不计其它情形）',
    ],
    [results],
  ),
  row('denied-secret', '1.属于国家秘密', [], denied),
  row(
    'denied-law',
    '2.其他法律行政法规禁止公开',
    ['其他法律、行政法规禁止公开', '其它法律行政法规禁止公开'],
    denied,
  ),
  row('denied-safety', '3.危及“三安全一稳定”', ['危及三安全一稳定'], denied),
  row('denied-third-party', '4.保护第三方合法权益', [], denied),
  row('denied-internal', '5.属于三类内部事务信息', [], denied),
  row('denied-process', '6.属于四类过程性信息', [], denied),
  row('denied-enforcement', '7.属于行政执法案卷', [], denied),
  row('denied-inquiry', '8.属于行政查询事项', [], denied),
  row('unavailable-not-held', '1.本机关不掌握相关政府信息', [], unavailable),
  row('unavailable-not-made', '2.没有现成信息需要另行制作', ['没有现成信息，需要另行制作'], unavailable),
  row('unavailable-unclear', '3.补正后申请内容仍不明确', [], unavailable),
  row('rejected-complaint', '1.信访举报投诉类申请', ['信访投诉举报类申请'], rejected),
  row('rejected-repeat', '2.重复申请', [], rejected),
  row('rejected-publication', '3.要求提供公开出版物', [], rejected),
  row('rejected-excessive', '4.无正当理由大量反复申请', [], rejected),
  row(
    'rejected-confirm',
    '5.要求行政机关确认或重新出具已获取信息',
    ['要求行政机关确认或者重新出具已获取信息'],
    rejected,
  ),
];

const requestRowsAfter: readonly RowForm[] = [
  row('concluded', '（七）总计', [], [results]),
  row('carried-out', '四、结转下年度继续办理', ['结转下一年度继续办理']),
];

const requestColumns: readonly ColumnForm[] = [
  column('individual', '自然人', ['公民', '公民（自然人）']),
  { ...column('business', '商业企业'), group: '法人或其他组织' },
  { ...column('research', '科研机构'), group: '法人或其他组织' },
  { ...column('nonprofit', '社会公益组织'), group: '法人或其他组织' },
  { ...column('legal', '法律服务机构'), group: '法人或其他组织' },
  { ...column('other', '其他', ['其它']), group: '法人或其他组织' },
  column('total', '总计'),
];

const requests = (others: readonly RowForm[]): TableForm => ({
  key: 'requests',
  section: 'requests',
  name: '表三',
  caption: null,
  rows: [...requestRowsBefore, ...others, ...requestRowsAfter],
  columns: requestColumns,
});

/** The three groups of columns of the fourth section's table. */
export const disputeGroups = [
  { key: 'review', label: '行政复议' },
  { key: 'direct', label: '未经复议直接起诉' },
  { key: 'after-review', label: '复议后起诉' },
] as const;

/** The columns inside each of the groups. */
export const disputeOutcomes: readonly LabelForm[] = [
  { key: 'upheld', label: '结果维持', variants: [] },
  { key: 'corrected', label: '结果纠正', variants: [] },
  { key: 'other', label: '其他结果', variants: ['其它结果'] },
  { key: 'pending', label: '尚未审结', variants: [] },
  { key: 'total', label: '总计', variants: [] },
];

const disputes: TableForm = {
  key: 'disputes',
  section: 'disputes',
  name: '表四',
  caption: null,
  rows: [row('count', '')],
  columns: disputeGroups.flatMap((group) =>
    disputeOutcomes.map((outcome) => ({
      ...column(`${group.key}-${outcome.key}`, outcome.label, outcome.variants),
      group: group.label,
    })),
  ),
};

/** The tables of each form, in the form's order. */
export const tableForms: Readonly<Record<FormKey, readonly TableForm[]>> = {
  '2019': [...disclosure2019, requests([row('other', '（六）其他处理', ['其它处理'], [results])]), disputes],
  '2021': [
    ...disclosure2021,
    requests([
      row(
        'other-uncorrected',
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        ['申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请'],
        otherResults,
      ),
      row(
        'other-unpaid',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        ['申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请'],
        otherResults,
      ),
      row('other-rest', '3.其他', ['其它'], otherResults),
    ]),
    disputes,
  ],
};

/** The form of one table. @throws where the form has no such table: only a bug asks for it. */
export function tableForm(form: FormKey, key: TableKey): TableForm {
  const found = tableForms[form].find((table) => table.key === key);
  if (!found) throw new Error(`form ${form} has no table ${key}`);
  return found;
}

/** The label of a row as people read it: without its group, the numbers as printed. */
export function rowLabel(form: FormKey, table: TableKey, key: RowKey): string {
  return tableForm(form, table).rows.find((each) => each.key === key)?.label ?? key;
}

/** The label of a column as people read it, its group in front where the form has one. */
export function columnLabel(form: FormKey, table: TableKey, key: ColumnKey): string {
  const found = tableForm(form, table).columns.find((each) => each.key === key);
  if (!found) return key;
  return table === 'disputes' && found.group ? `${found.group}·${found.label}` : found.label;
}
