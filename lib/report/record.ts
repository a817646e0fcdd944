/** A report as plain data: what outlives its page. The years' rules compare with it, the panel shows it, batches keep it. */
import type { ColumnKey, FormKey, RowKey, SectionKey, TableKey, TemplateKey } from '../domain/keys';
import type { Identity, Label, Passage, Report, Section, Stranger, Table, Value } from './model';
import { passagePlace } from './places';

/** All of a Report but its nodes, places and figures. It is JSON, and grows with the report's text and cells alone. */
export interface ReportRecord {
  readonly identity: Pick<Identity, 'title' | 'agency' | 'year' | 'publishedOn' | 'level' | 'body' | 'scope'>;
  readonly template: TemplateKey;
  /** Lines as they stand on the page, white space collapsed; the same for the text of sections and the closing. */
  readonly preamble: readonly string[];
  readonly sections: readonly SectionRecord[];
  readonly closing: readonly string[];
  readonly tables: readonly TableRecord[];
}

export interface SectionRecord {
  readonly key: SectionKey | null;
  readonly ordinal: string | null;
  readonly title: string;
  /** The lines below the heading, outside the report's tables. */
  readonly text: readonly string[];
}

export interface TableRecord {
  readonly key: TableKey;
  readonly form: FormKey;
  readonly rows: readonly LabelRecord[];
  readonly columns: readonly LabelRecord[];
  /** Row by row; a cell that the markup lacks is not listed. */
  readonly cells: readonly CellRecord[];
  readonly strangers: readonly Pick<Stranger, 'kind' | 'raw'>[];
  /** Why the grid cannot be trusted, as one Chinese sentence, or null where it can. */
  readonly doubt: string | null;
}

export interface LabelRecord {
  readonly key: RowKey | ColumnKey;
  readonly raw: string;
  readonly state: Label['state'];
}

export interface CellRecord {
  readonly row: RowKey;
  readonly column: ColumnKey;
  /** As on the page, white space collapsed. */
  readonly raw: string;
  readonly value: Value;
}

/** Takes down a report. Linear in its text and cells. */
export function recordOf({
  identity: { title, agency, year, publishedOn, level, body, scope },
  template,
  preamble,
  sections,
  closing,
  tables,
}: Report): ReportRecord {
  return {
    identity: { title, agency, year, publishedOn, level, body, scope },
    template,
    preamble: preamble.map(wordsOf),
    sections: sections.map(sectionRecord),
    closing: closing.map(wordsOf),
    tables: tables.map(tableRecord),
  };
}

function sectionRecord({ key, ordinal, title, passages }: Section): SectionRecord {
  return { key, ordinal, title, text: passages.map(wordsOf) };
}

function tableRecord({ key, form, rows, columns, cells, strangers, doubt }: Table): TableRecord {
  return {
    key,
    form,
    rows: rows.map(labelRecord),
    columns: columns.map(labelRecord),
    cells: cells.map(({ row, column, raw, value }) => ({ row, column, raw, value })),
    strangers: strangers.map(({ kind, raw }) => ({ kind, raw })),
    doubt,
  };
}

function labelRecord({ key, raw, state }: Label): LabelRecord {
  return { key, raw, state };
}

/** A passage in the page's own characters. */
function wordsOf(passage: Passage): string {
  const place = passagePlace(passage, 0, passage.text.length, null);
  return place.kind === 'text' ? place.quote : '';
}
