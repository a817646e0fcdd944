/** A list as the two texts of one clipboard item: an HTML table and tab-separated values with the same cells. */
import type { Review } from '../judge/model';
import { guardCell, oneLine } from './cell-text';
import { escapeHtml, isWebAddress } from './escape-html';
import { listOf, type CellList, type ListCell, type ListOptions } from './rows';

interface TableOptions extends ListOptions {
  /** A line above the HTML table, such as the report's title, the date and the tool's version. */
  readonly caption?: string;
}

/** Makes the table that pastes into Excel, WPS, LibreOffice and Word: one row a finding, nothing merged, text stays text. */
export function toTable(
  reviews: readonly Review[],
  options: TableOptions = {},
): { html: string; tsv: string } {
  const list = listOf(reviews, options);
  return { html: htmlOf(list, options.caption), tsv: tsvOf(list) };
}

/** Excel and WPS keep the characters of a cell so marked as they are: 0075, 2024-1, an 18-digit number, =1+1. So does LibreOffice,
 *  which heeds only the second mark, and without it runs the formula. */
const asText = `style='mso-number-format:"\\@"' sdnum="0;0;@"`;

/** Any list as both texts. */
export function tableOf(list: CellList): { html: string; tsv: string } {
  return { html: htmlOf(list, undefined), tsv: tsvOf(list) };
}

function htmlOf(list: CellList, caption: string | undefined): string {
  const head = list.heads.map((title) => `<th>${escapeHtml(title)}</th>`).join('');
  const rows = list.rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>\n`).join('');
  const above = caption === undefined ? '' : `<p>${escapeHtml(oneLine(caption))}</p>\n`;
  return `${above}<table border="1" style="border-collapse:collapse;font-family:宋体">\n<tr>${head}</tr>\n${rows}</table>\n`;
}

function htmlCell({ kind, text }: ListCell): string {
  const content = escapeHtml(oneLine(text));
  if (kind === 'number') return `<td>${content}</td>`;
  if (kind === 'link' && isWebAddress(text)) {
    return `<td ${asText}><a href="${escapeHtml(new URL(text).href)}">${content}</a></td>`;
  }
  return `<td ${asText}>${content}</td>`;
}

function tsvOf(list: CellList): string {
  const rows = [list.heads, ...list.rows.map((row) => row.map(tsvCell))];
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}

/** Spreadsheets take a quote at a cell's start for the beginning of a quoted cell. */
function tsvCell({ kind, text }: ListCell): string {
  const guarded = kind === 'number' ? text : guardCell(text);
  return guarded.startsWith('"') ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
