/** A list as a CSV file. */
import type { Review } from '../judge/model';
import { guardCell } from './cell-text';
import { listOf, type ListOptions } from './rows';

/** RFC 4180, with the byte order mark without which Excel and WPS take the file for GBK. */
export function toCsv(reviews: readonly Review[], options: ListOptions = {}): string {
  const { heads, rows } = listOf(reviews, options);
  const lines = [
    heads,
    ...rows.map((row) => row.map(({ kind, text }) => (kind === 'number' ? text : guardCell(text)))),
  ];
  return `\uFEFF${lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('')}`;
}

function quote(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
