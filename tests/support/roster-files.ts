/** Rosters as the offices keep them: a workbook, and CSV as Excel saves it where the system speaks Chinese. */
import iconv from 'iconv-lite';
import { toWorkbook } from '../../lib/export/xlsx';

/** @returns an XLSX with a head and one unit a row, each with its address where there is one */
export function rosterBook(...units: readonly (string | readonly [name: string, url: string])[]): Buffer {
  const rows = units.map((unit) => (typeof unit === 'string' ? [unit, ''] : unit));
  const list = {
    columns: ['agency', 'link'] as const,
    heads: ['单位名称', '网址'],
    rows: rows.map((row) => row.map(text)),
  };
  return Buffer.from(toWorkbook([{ name: '名册', list }]));
}

function text(cell: string) {
  return { kind: 'text', text: cell } as const;
}

/** @returns the CSV's bytes in GBK */
export function rosterInGbk(csv: string): Buffer {
  return iconv.encode(csv, 'gbk');
}
