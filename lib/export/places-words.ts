/** All places of one finding in words, and what stands on the page there. A hundred blank cells stay readable, and nothing is cut. */
import type { ColumnKey, RowKey, TableKey } from '../domain/keys';
import { fill } from '../i18n/fill';
import { reportTexts } from '../i18n/report-texts';
import type { Location } from '../judge/model';
import { columnWords, formsOf, placeWords, rowWords, type Wording } from './place-words';

type CellLocation = Extract<Location, { kind: 'cell' }>;

/** The places of a finding: cells are gathered by table and row, a full row or table is said as such. */
export function placesWords(locations: readonly Location[], wording: Wording): string {
  const texts = reportTexts[wording.language];
  const words: string[] = [];
  const tables = new Map<TableKey, CellLocation[]>();
  for (const location of locations) {
    if (location.kind !== 'cell') words.push(placeWords(location, wording));
    else tables.set(location.table, [...(tables.get(location.table) ?? []), location]);
  }
  for (const [table, cells] of tables) words.push(cellsWords(table, cells, wording));
  return [...new Set(words)].join(texts.semicolon);
}

/** What stands there, in order: each number by itself, equal texts counted, a blank cell named so. */
export function contentWords(locations: readonly Location[], { language }: Wording): string {
  const texts = reportTexts[language];
  const contents: { readonly text: string; count: number }[] = [];
  for (const location of locations) {
    const text = contentOf(location, texts.blank);
    if (text === null) continue;
    const same = /^\d+$/.test(text) ? undefined : contents.find((content) => content.text === text);
    if (same) same.count += 1;
    else contents.push({ text, count: 1 });
  }
  return contents
    .map(({ text, count }) => (count === 1 ? text : fill(texts.times, { text, count })))
    .join(texts.semicolon);
}

function contentOf(location: Location, blank: string): string | null {
  if (location.kind === 'missing') return null;
  if (location.kind === 'text') return location.quote;
  return location.kind === 'cell' && location.text.trim() === '' ? blank : location.text;
}

function cellsWords(table: TableKey, cells: readonly CellLocation[], wording: Wording): string {
  const texts = reportTexts[wording.language];
  const [first] = cells;
  if (first === undefined || cells.length === 1) return cells.map((cell) => placeWords(cell, wording)).join();
  const start = placeWords({ kind: 'missing', section: null, table, row: null, column: null }, wording);
  const form = formsOf(table, wording)[0];
  const rows = new Map<RowKey, ColumnKey[]>();
  for (const { row, column } of cells) rows.set(row, [...(rows.get(row) ?? []), column]);

  const isFull = (columns: readonly ColumnKey[]): boolean =>
    form !== undefined && columns.length > 1 && form.columns.every(({ key }) => columns.includes(key));
  if (form && form.rows.every(({ key }) => isFull(rows.get(key) ?? []))) {
    return `${start} › ${texts.wholeTable}`;
  }
  const lines = [...rows].map(([row, columns]) =>
    [
      rowWords(table, row, wording),
      isFull(columns)
        ? texts.wholeRow
        : columns.map((column) => columnWords(table, column, wording)).join(texts.and),
    ]
      .filter((step) => step !== '')
      .join(' › '),
  );
  return `${start} › ${lines.join(texts.semicolon)}`;
}
