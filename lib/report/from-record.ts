/** A Report made of its record: facts alone, on a page that has nothing else. Rules that look at facts say of it what they say of the page. */
import { Document, Element, Text } from 'domhandler';
import { tableForm } from '../domain/forms';
import type { FormKey, TableKey } from '../domain/keys';
import { fold } from '../snapshot/fold';
import type { Block, Label, Passage, Report, Section, Table } from './model';
import type { LabelRecord, ReportRecord, SectionRecord, TableRecord } from './record';

/** What no record keeps is empty: figures, dates, the place of the title. A table has one element, whatever it had on its page. */
export function reportFrom(record: ReportRecord): Report {
  const page = new Page();
  const preamble = record.preamble.map((raw) => page.line(raw));
  const sections = record.sections.map((section) => sectionFrom(section, page));
  const tables = record.tables.map((table) => tableFrom(table, page));
  const closing = record.closing.map((raw) => page.line(raw));
  return {
    identity: { ...record.identity, titlePlace: null, years: [], dates: [] },
    template: record.template,
    preamble,
    sections,
    tables,
    figures: [],
    closing,
  };
}

function sectionFrom({ key, ordinal, title, text }: SectionRecord, page: Page): Section {
  return {
    key,
    ordinal,
    number: null,
    title,
    heading: page.line(title),
    passages: text.map((raw) => page.line(raw)),
    tables: [],
    figures: [],
  };
}

function tableFrom(table: TableRecord, page: Page): Table {
  const { key, form, rows, columns, cells, strangers, doubt } = table;
  return {
    key,
    form,
    elements: [page.element('table')],
    rows: rows.map((row) => labelFrom(row, form, key, 'rows')),
    columns: columns.map((column) => labelFrom(column, form, key, 'columns')),
    cells: cells.map((cell) => ({ ...cell, table: key, node: page.element('td') })),
    strangers: strangers.map((stranger) => ({ ...stranger, node: page.element('td') })),
    doubt,
  };
}

function labelFrom(
  { key, raw, state }: LabelRecord,
  form: FormKey,
  table: TableKey,
  axis: 'rows' | 'columns',
): Label {
  const official = tableForm(form, table)[axis].find((each) => each.key === key)?.label ?? raw;
  return { key, official, raw, state, node: null };
}

/** The tree under it, so that its places have a document order. */
class Page {
  private readonly body = new Element('body', {});
  private lines = 0;

  constructor() {
    this.body.parent = new Document([this.body]);
  }

  element(tag: string): Element {
    const element = new Element(tag, {});
    element.parent = this.body;
    this.body.children.push(element);
    return element;
  }

  line(raw: string): Passage {
    const element = this.element('p');
    const node = new Text(raw);
    node.parent = element;
    element.children.push(node);
    const block: Block = {
      index: this.lines,
      runs: [{ node, start: 0 }],
      raw,
      text: fold(raw),
      element,
      cell: null,
      headingLevel: 0,
      linked: false,
    };
    this.lines += 1;
    return { block, start: 0, text: block.text };
  }
}
