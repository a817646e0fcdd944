/** Reports made by hand, without HTML: a clean report of the 2021 form, except for what a test wishes otherwise. */
import { Document, Element, Text } from 'domhandler';
import { sectionForms, tableForm, tableForms } from '../../lib/domain/forms';
import type { FormKey, RowKey, SectionKey, TableKey, TemplateKey } from '../../lib/domain/keys';
import type {
  Block,
  Cell,
  Figure,
  Label,
  Passage,
  Report,
  Section,
  Table,
  Value,
} from '../../lib/report/model';
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
}

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
  const { template = '2021', sections: wished = sixSections, empty = [], tables: tableWishes = {} } = wish;
  const page = new Page();
  const tables: Table[] = [];
  const figures: Figure[] = [];

  const sections = wished.map((words): Section => {
    const { ordinal, number, key, title } = headingOf(words);
    const heading = page.line('h2', ordinal ? `${ordinal}、${title}` : title);
    const isEmpty = key !== null && empty.includes(key);
    const own = isEmpty ? [] : tablesOf(template, key, tableWishes);
    const passages = isEmpty || own.length > 0 ? [] : [page.line('p', '本年度有关工作按要求开展。')];
    for (const [table, tableWish] of own)
      tables.push(page.table(table, formOf(template, tableWish), tableWish));
    const pictures = (wish.figures ?? []).filter((figure) => figure.section === key && key !== null);
    const drawn = pictures.map((figure) => page.figure(figure));
    figures.push(...drawn);
    const tableKeys = own.map(([table]) => table);
    return { key, ordinal, number, title, heading, passages, tables: tableKeys, figures: drawn };
  });
  for (const figure of wish.figures ?? []) if (figure.section === null) figures.push(page.figure(figure));

  const year = { '2008': 2016, '2019': 2020, '2021': 2023 }[template];
  return {
    identity: {
      title: `澄原市水务局${year}年政府信息公开工作年度报告`,
      titlePlace: null,
      agency: '澄原市水务局',
      year,
      years: [{ value: year, source: 'title', place: null }],
      publishedOn: `${year + 1}-01-20`,
      dates: [],
      level: 'city',
      body: 'department',
      scope: 'own',
    },
    template,
    preamble: [],
    sections,
    tables,
    figures,
    closing: [],
  };
}

function headingOf(words: string): Pick<Section, 'ordinal' | 'number' | 'key' | 'title'> {
  const [ordinal, name] = words.includes('、') ? (words.split('、', 2) as [string, string]) : [null, words];
  const form = sectionForms.find((each) => each.key === name);
  const number = ordinal === null ? null : '一二三四五六七八九十'.indexOf(ordinal) + 1;
  return { ordinal, number, key: form?.key ?? null, title: form?.title ?? name };
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
          value: valueOf(raw, column.quantity),
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

function valueOf(raw: string, quantity: 'count' | 'change' | 'amount'): Value {
  if (raw === '') return { kind: 'blank' };
  if (!/^-?\d+(?:\.\d+)?$/.test(raw)) return { kind: 'other' };
  const value = Number(raw);
  if (value < 0 && quantity !== 'change') return { kind: 'invalid', why: 'negative' };
  if (!Number.isInteger(value) && quantity !== 'amount') return { kind: 'invalid', why: 'fraction' };
  return { kind: 'number', value, unit: null };
}

function append(parent: Document | Element, child: Element | Text): void {
  child.parent = parent;
  child.prev = parent.children.at(-1) ?? null;
  if (child.prev) child.prev.next = child;
  parent.children.push(child);
}
