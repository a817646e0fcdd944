/** Reports made by hand, without HTML: a clean report of the 2021 form, except for what a test wishes otherwise. */
import { Document, Element, Text } from 'domhandler';
import { sectionForms, tableForm, tableForms } from '../../lib/domain/forms';
import type { FormKey, RowKey, SectionKey, TableKey, TemplateKey } from '../../lib/domain/keys';
import type {
  Block,
  Cell,
  Figure,
  Identity,
  Label,
  Passage,
  Report,
  Section,
  Table,
  Value,
} from '../../lib/report/model';
import { textPlace } from '../../lib/report/places';
import { fold } from '../../lib/snapshot/fold';

export interface TableWish {
  /** The form whose labels it has; the report's own where it is left out. */
  readonly form?: FormKey;
  /** Row by row, the cells as printed, separated by spaces; `_` is a blank cell. Other rows are zeros. */
  readonly cells?: Readonly<Record<RowKey, string>>;
  /** Keys of rows and columns that the table lacks. */
  readonly without?: readonly string[];
  /** Labels of rows and columns that depart from the form's; an empty one is blank. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly doubt?: string;
}

export interface ReportWish {
  readonly template?: TemplateKey;
  /** As `二、disclosure`, or with a title that no form knows. */
  readonly sections?: readonly string[];
  /** Sections with nothing under their heading. */
  readonly empty?: readonly SectionKey[];
  /** null: the table is not there. A table that the template lacks is there if it is wished for. */
  readonly tables?: Partial<Readonly<Record<TableKey, TableWish | null>>>;
  readonly figures?: readonly Pick<Figure, 'kind' | 'section' | 'name'>[];
  /** The lines of a section, in place of the usual ones. */
  readonly texts?: Partial<Readonly<Record<SectionKey, readonly string[]>>>;
  readonly preamble?: readonly string[];
  readonly closing?: readonly string[];
  /** The title line, which is on the page as well. */
  readonly title?: string;
  /** What of the identity departs from a city department's. */
  readonly identity?: Partial<Identity>;
}

/** What an ordinary report says where there is no table. */
const usual: Partial<Readonly<Record<SectionKey, readonly string[]>>> = {
  overview: [
    '主动公开内容按目录更新，依申请公开的答复均经过法制审核。',
    '政府信息管理做到先审后发，网站专栏重新编排，培训和监督检查按计划开展。',
  ],
  disclosure: ['主动公开的文件已在网站公布。'],
  requests: ['申请按规定登记和答复。'],
  fees: ['没有收费及减免。'],
  disputes: ['没有行政复议和行政诉讼。'],
  problems: ['栏目更新还不够及时，已指定专人每周检查，并逐步补齐缺少的内容。'],
  others: ['未收取政府信息公开信息处理费，没有其他需要报告的事项。'],
};

/** The contents that the regulation of 2007 asks for, in the order of most reports. */
const freeSections: readonly string[] = [
  'overview',
  'disclosure',
  'requests',
  'fees',
  'disputes',
  'problems',
  'others',
].map((key, index) => `${'一二三四五六七'.charAt(index)}、${key}`);
const freeTitles: Readonly<Record<string, string>> = { fees: '收费及减免情况' };

export const sixSections: readonly string[] = sectionForms.map((form) => `${form.ordinal}、${form.key}`);

/** A report in which only the table of section three departs from zeros. */
export function requests(cells: TableWish['cells'] = {}, wish: TableWish = {}): Report {
  return report({ tables: { requests: { cells, ...wish } } });
}

/** The same for the table of section four: fifteen cells, or five for one group. */
export function disputes(cells: string, wish: TableWish = {}): Report {
  return report({ tables: { disputes: { cells: { count: cells }, ...wish } } });
}

export function report(wish: ReportWish = {}): Report {
  const { template = '2021', empty = [], tables: tableWishes = {}, texts = {} } = wish;
  const wished = wish.sections ?? (template === '2008' ? freeSections : sixSections);
  const year = wish.identity?.year ?? { '2008': 2016, '2019': 2020, '2021': 2023 }[template];
  const page = new Page();
  const title = page.line('h1', wish.title ?? `澄原市水务局${year}年政府信息公开工作年度报告`);
  const preamble = (wish.preamble ?? []).map((text) => page.line('p', text));
  const tables: Table[] = [];
  const figures: Figure[] = [];

  const sections = wished.map((words): Section => {
    const { ordinal, number, key, title: name } = headingOf(words);
    const heading = page.line('h2', ordinal ? `${ordinal}、${name}` : name);
    const isEmpty = key !== null && empty.includes(key);
    const own = isEmpty ? [] : tablesOf(template, key, tableWishes);
    const said =
      (key && texts[key]) ?? (own.length > 0 ? [] : ((key && usual[key]) ?? ['有关工作按要求开展。']));
    const passages = isEmpty ? [] : said.map((text) => page.line('p', text));
    for (const [table, tableWish] of own)
      tables.push(page.table(table, formOf(template, tableWish), tableWish));
    const pictures = (wish.figures ?? []).filter((figure) => figure.section === key && key !== null);
    const drawn = pictures.map((figure) => page.figure(figure));
    figures.push(...drawn);
    const tableKeys = own.map(([table]) => table);
    return { key, ordinal, number, title: name, heading, passages, tables: tableKeys, figures: drawn };
  });
  for (const figure of wish.figures ?? []) if (figure.section === null) figures.push(page.figure(figure));

  const closing = (wish.closing ?? []).map((text) => page.line('p', text));
  return {
    identity: {
      title: title.block.raw,
      titlePlace: textPlace(title.block, 0, title.text.length, null),
      agency: '澄原市水务局',
      year,
      years: [{ value: year, source: 'title', place: null }],
      publishedOn: `${year + 1}-01-20`,
      dates: [],
      level: 'city',
      body: 'department',
      scope: 'own',
      ...wish.identity,
    },
    template,
    preamble,
    sections,
    tables,
    figures,
    closing,
  };
}

function headingOf(words: string): Pick<Section, 'ordinal' | 'number' | 'key' | 'title'> {
  const [ordinal, name] = words.includes('、') ? (words.split('、', 2) as [string, string]) : [null, words];
  const form = sectionForms.find((each) => each.key === name);
  const number = ordinal === null ? null : '一二三四五六七八九十'.indexOf(ordinal) + 1;
  return {
    ordinal,
    number,
    key: form?.key ?? (name in freeTitles ? (name as SectionKey) : null),
    title: form?.title ?? freeTitles[name] ?? name,
  };
}

function tablesOf(
  template: TemplateKey,
  section: SectionKey | null,
  wishes: NonNullable<ReportWish['tables']>,
): [TableKey, TableWish][] {
  const forms = [...(template === '2008' ? [] : tableForms[template]), ...tableForms['2019']];
  const keys = new Set(forms.filter((form) => form.section === section).map((form) => form.key));
  const due = new Set<TableKey>(template === '2008' ? [] : tableForms[template].map((form) => form.key));
  return [...keys].flatMap((key): [TableKey, TableWish][] => {
    const wish = wishes[key];
    if (wish === null || (wish === undefined && !due.has(key))) return [];
    return [[key, wish ?? {}]];
  });
}

function formOf(template: TemplateKey, { form }: TableWish): FormKey {
  return form ?? (template === '2019' ? '2019' : '2021');
}

/** The tree under the report, so that its places have a document order. */
class Page {
  private readonly body = new Element('body', {});
  private blocks = 0;

  constructor() {
    append(new Document([]), this.body);
  }

  line(tag: string, raw: string): Passage {
    const element = new Element(tag, {});
    const node = new Text(raw);
    append(element, node);
    append(this.body, element);
    const block: Block = {
      index: this.blocks,
      runs: [{ node, start: 0 }],
      raw,
      text: fold(raw),
      element,
      cell: null,
      headingLevel: tag === 'h2' ? 2 : 0,
      linked: false,
    };
    this.blocks += 1;
    return { block, start: 0, text: block.text };
  }

  figure({ kind, section, name }: Pick<Figure, 'kind' | 'section' | 'name'>): Figure {
    const node = new Element('img', {});
    append(this.body, node);
    return { kind, section, name, address: `https://sw.chengyuan.gov.cn/${name}`, node };
  }

  table(key: TableKey, form: FormKey, { cells = {}, without = [], labels = {}, doubt }: TableWish): Table {
    const official = tableForm(form, key);
    const element = new Element('table', {});
    append(this.body, element);
    const columns = official.columns.filter((column) => !without.includes(column.key));
    const rows = official.rows.filter((row) => !without.includes(row.key));
    const head = new Element('tr', {});
    append(element, head);
    const columnLabels = columns.map((column) => labelIn(head, column, labels));
    const rowLabels: Label[] = [];
    const all: Cell[] = [];
    for (const row of rows) {
      const line = new Element('tr', {});
      append(element, line);
      rowLabels.push(labelIn(line, row, labels));
      const printed = cells[row.key]?.split(' ') ?? [];
      for (const [index, column] of columns.entries()) {
        const node = new Element('td', {});
        append(line, node);
        const raw = (printed[index] ?? '0').replace('_', '');
        all.push({
          table: key,
          row: row.key,
          column: column.key,
          raw,
          value: valueOf(raw, column.measure),
          node,
        });
      }
    }
    return {
      key,
      form,
      elements: [element],
      rows: rowLabels,
      columns: columnLabels,
      cells: all,
      strangers: [],
      doubt: doubt ?? null,
    };
  }
}

function labelIn(
  row: Element,
  { key, label }: { key: string; label: string },
  labels: Readonly<Record<string, string>>,
): Label {
  const node = new Element('th', {});
  append(row, node);
  const raw = labels[key] ?? label;
  const state = raw === '' && label !== '' ? 'blank' : raw === label ? 'official' : 'differs';
  return { key, official: label, raw, state, node };
}

function valueOf(raw: string, measure: 'count' | 'change' | 'amount'): Value {
  if (raw === '') return { kind: 'blank' };
  if (!/^-?\d+(?:\.\d+)?$/.test(raw)) return { kind: 'other' };
  const value = Number(raw);
  if (value < 0 && measure !== 'change') return { kind: 'invalid', why: 'negative' };
  if (!Number.isInteger(value) && measure !== 'amount') return { kind: 'invalid', why: 'fraction' };
  return { kind: 'number', value, unit: null };
}

function append(parent: Document | Element, child: Element | Text): void {
  child.parent = parent;
  child.prev = parent.children.at(-1) ?? null;
  if (child.prev) child.prev.next = child;
  parent.children.push(child);
}
