/** What a generated page says: a report as plain data, from which markup is made and with which readings are compared. */
import { sectionForms, tableForms } from '../../lib/domain/forms';
import type { ColumnKey, FormKey, RowKey, SectionKey, TableKey, TemplateKey } from '../../lib/domain/keys';

export interface CellSpec {
  /** As printed before any noise. */
  text: string;
  /** What a reader writes down, or null for a blank or anything that is no number. */
  value: number | null;
}

export type Figures = Record<RowKey, Record<ColumnKey, CellSpec>>;

/** A table of a form. Rows and columns that `figures` lacks are not printed. */
export interface TableSpec {
  figures: Figures;
  /** Rows that no form knows, each printed below the row that it names: label and figures. */
  strangers?: Record<RowKey, readonly string[]>;
  /** Labels that depart from the form's. */
  rowLabels: Record<RowKey, string>;
  columnLabels: Record<ColumnKey, string>;
}

export interface SectionSpec {
  key: SectionKey | null;
  ordinal: string | null;
  /** How the ordinal is set before the title, `@` for the ordinal: `@、`. */
  mark: string;
  title: string;
  paragraphs: string[];
  /** Lines below the section's tables. */
  notes: string[];
}

/** Where the publication date stands; a page has at least one of them. */
export interface DatePlaces {
  meta: boolean;
  line: boolean;
  box: boolean;
  signature: boolean;
}

export interface ReportSpec {
  agency: string;
  year: number;
  template: TemplateKey;
  title: string;
  /** ISO date. */
  publishedOn: string;
  dates: DatePlaces;
  /** How the signature writes the date. */
  dateStyle?: 'digits' | 'han' | 'dots';
  preamble: string[];
  sections: SectionSpec[];
  tables: Partial<Record<TableKey, TableSpec>>;
  /** The form whose tables are printed, where it is not the template's own. */
  form: FormKey | null;
}

export const count = (value: number): CellSpec => ({ text: String(value), value });
export const blank: CellSpec = { text: '', value: null };
/** A cell that holds no number. */
export const words = (text: string): CellSpec => ({ text, value: null });

/** The form whose tables the page prints, or null on a page of free form. */
export function printedForm(spec: ReportSpec): FormKey | null {
  return spec.form ?? (spec.template === '2008' ? null : spec.template);
}

/** The template that a report about this year has to follow. */
export function templateOf(year: number): TemplateKey {
  return year >= 2021 ? '2021' : year >= 2019 ? '2019' : '2008';
}

/** Headings as the form numbers and words them, with texts to be filled in. */
export function formSections(paragraphs: Partial<Record<SectionKey, string[]>>): SectionSpec[] {
  return sectionForms.map(({ key, ordinal, title }) => ({
    key,
    ordinal,
    mark: '@、',
    title,
    paragraphs: paragraphs[key] ?? [],
    notes: [],
  }));
}

/** Every cell of every table of a form, filled by `fill`. */
export function formTables(
  form: FormKey,
  fill: (table: TableKey, row: RowKey, column: ColumnKey) => CellSpec,
): Partial<Record<TableKey, TableSpec>> {
  const tables: Partial<Record<TableKey, TableSpec>> = {};
  for (const { key, rows, columns } of tableForms[form]) {
    const figures: Figures = {};
    for (const row of rows) {
      figures[row.key] = Object.fromEntries(
        columns.map((column) => [column.key, { ...fill(key, row.key, column.key) }]),
      );
    }
    tables[key] = { figures, rowLabels: {}, columnLabels: {} };
  }
  return tables;
}

/** A copy of a spec with one thing changed. */
export function changed(spec: ReportSpec, change: (draft: ReportSpec) => void): ReportSpec {
  const draft = structuredClone(spec);
  change(draft);
  return draft;
}

/** A table that the spec is known to have. @throws where it has none: only a faulty test asks for it. */
export function tableOf(spec: ReportSpec, key: TableKey): TableSpec {
  const table = spec.tables[key];
  if (!table) throw new Error(`the spec has no table ${key}`);
  return table;
}

/** A row of figures that the spec is known to have. @throws where it has none. */
export function rowOf(spec: ReportSpec, table: TableKey, row: RowKey): Record<ColumnKey, CellSpec> {
  const found = tableOf(spec, table).figures[row];
  if (!found) throw new Error(`the spec's table ${table} has no row ${row}`);
  return found;
}

/** The numbers a reader finds: table → row → column, blanks and words left out. */
export function numbersOf(spec: ReportSpec): Record<string, Record<string, Record<string, number>>> {
  const numbers: Record<string, Record<string, Record<string, number>>> = {};
  for (const [table, { figures }] of Object.entries(spec.tables)) {
    for (const [row, cells] of Object.entries(figures)) {
      for (const [column, { value }] of Object.entries(cells)) {
        if (value === null) continue;
        ((numbers[table] ??= {})[row] ??= {})[column] = value;
      }
    }
  }
  return numbers;
}
