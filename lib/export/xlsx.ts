/** Lists as an Excel workbook: a sheet a list, nothing merged. Page text stands in cells that are typed as strings, so
 *  no program reads a formula, a number or a date out of it.
 *  @see ECMA-376 part 1, 18.3 (SpreadsheetML worksheets) */
import { strToU8, zipSync } from 'fflate';
import { reportTexts } from '../i18n/report-texts';
import type { Review } from '../judge/model';
import { oneLine } from './cell-text';
import { escapeHtml, isWebAddress } from './escape-html';
import { listOf, type CellList, type ListCell, type ListOptions } from './rows';
import { columnName, parts, sheetAfter, sheetBefore, sheetPath, styles } from './xlsx-parts';

/** Excel follows no longer address, and no more links on one sheet. */
const longestAddress = 2_000;
const mostLinks = 65_000;

/** One sheet: heads, and rows of cells below them. */
export interface WorkbookSheet {
  /** In words that need no escape. */
  readonly name: string;
  readonly list: CellList;
}

/** @returns the bytes of an .xlsx file with all findings of the reviews */
export function toXlsx(reviews: readonly Review[], options: ListOptions = {}): Uint8Array<ArrayBuffer> {
  const name = reportTexts[options.language ?? 'zh-CN'].files.list;
  return toWorkbook([{ name, list: listOf(reviews, options) }]);
}

/** @returns the bytes of an .xlsx file */
export function toWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  const linked = sheets.map(({ name, list }) => ({ name, list, links: linksOf(list) }));
  const files: Record<string, string> = parts(
    linked.map(({ name, links }) => ({ name, addresses: links.map(({ address }) => escapeXml(address)) })),
  );
  for (const [index, { list, links }] of linked.entries()) files[sheetPath(index + 1)] = sheetOf(list, links);
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

interface Link {
  readonly at: string;
  readonly address: string;
}

function linksOf({ rows }: CellList): readonly Link[] {
  const links = rows.flatMap((row, index) =>
    row.flatMap(({ kind, text }, column): Link[] => {
      if (kind !== 'link' || !isWebAddress(text)) return [];
      const address = new URL(text).href;
      return address.length > longestAddress ? [] : [{ at: `${columnName(column)}${index + 2}`, address }];
    }),
  );
  return links.slice(0, mostLinks);
}

function sheetOf(list: CellList, links: readonly Link[]): string {
  const heads = list.heads.map((text, column) => stringCell(column, 1, styles.head, text));
  const rows = list.rows.map((row, index) => row.map((cell, column) => cellOf(cell, column, index + 2)));
  const lines = [heads, ...rows].map((cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`);
  return [
    sheetBefore(list.columns),
    `<sheetData>${lines.join('')}</sheetData>`,
    sheetAfter(
      `A1:${columnName(list.heads.length - 1)}${lines.length}`,
      links.map(({ at }) => at),
    ),
  ].join('');
}

function cellOf({ kind, text }: ListCell, column: number, row: number): string {
  if (kind !== 'number') return stringCell(column, row, styles.text, text);
  return `<c r="${columnName(column)}${row}" s="${styles.number}"><v>${Number(text)}</v></c>`;
}

function stringCell(column: number, row: number, style: number, text: string): string {
  const at = `r="${columnName(column)}${row}" s="${style}"`;
  if (text === '') return `<c ${at}/>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(oneLine(text))}</t></is></c>`;
}

/** Characters that XML cannot hold go; `_x0041_`, which Excel would read as a character's number, stays what it is. */
function escapeXml(text: string): string {
  const plain = text
    .replaceAll(
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g,
      '\uFFFD',
    )
    .replaceAll(/_(?=x[\dA-F]{4}_)/gi, '_x005F_');
  return escapeHtml(plain);
}
