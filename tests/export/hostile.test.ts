import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { columnSets } from '../../lib/domain/list-columns';
import { oneLine } from '../../lib/export/cell-text';
import { contentIn } from '../../lib/export/clipboard-content';
import { fileIn } from '../../lib/export/file-content';
import { listOptions } from '../../lib/export/handing-over';
import { listOf } from '../../lib/export/rows';
import { toXlsx } from '../../lib/export/xlsx';
import { columnName } from '../../lib/export/xlsx-parts';
import { hostile, hostileTexts, over } from './hostile';
import { review } from './reviews';
import { parseSeparated } from './separated';

const list = listOf([hostile], listOptions(over));
const expected = [list.heads, ...list.rows.map((row) => row.map(({ text }) => oneLine(text)))];

/** What a spreadsheet runs, or writes another way than the page does. */
const dangerous =
  /^[\s\p{Default_Ignorable_Code_Point}]*(?:[=+\-@＝＋－＠﹦]|0\d+$|\d{16,}$|\d+[-/年月:,.%E][\d%日月]*$)/u;

describe('separated values', () => {
  test.each([
    ['TSV', contentIn('table', hostile, over).text, '\t'],
    ['CSV', String(fileIn('csv', hostile, over).content), ','],
  ])('%s: a row a finding, every text as it is, nothing that runs', (_, text, separator) => {
    const rows = parseSeparated(text, separator);
    expect(rows.map((row) => row.map((cell, column) => unguarded(cell, column)))).toEqual(
      expected.map((row) => row.map((cell, column) => unguarded(cell, column))),
    );
    for (const cell of rows.flat()) expect(cell).not.toMatch(dangerous);
  });
});

test('HTML: every cell of page text is marked as text for Excel, WPS and LibreOffice', () => {
  const $ = load(contentIn('table', hostile, over).html ?? '');
  const rows = $('tr').toArray().map((row) => $(row).children().toArray()); // prettier-ignore
  expect(rows.map((row) => row.map((cell) => $(cell).text()))).toEqual(
    expected.map((row) => row.map((text) => text.replaceAll('\u0000', ''))),
  );
  for (const cell of rows.slice(1).flat()) {
    if (!dangerous.test($(cell).text())) continue;
    expect(cell.attribs).toMatchObject({ style: 'mso-number-format:"\\@"', sdnum: '0;0;@' });
  }
  expect($('script, b, x')).toHaveLength(0);
});

describe('a workbook', () => {
  const files = unzipSync(toXlsx([hostile], listOptions(over)));
  const sheet = xml(files, 'xl/worksheets/sheet1.xml');
  const cells = sheet('sheetData > row').toArray().map((row) => sheet(row).children('c').toArray()); // prettier-ignore

  test('has a row a finding, every text as it is, typed as a string', () => {
    const texts = cells.map((row) => row.map((cell) => unescaped(sheet(cell).text())));
    expect(texts).toEqual(expected.map((row) => row.map(asXml)));
    const ours = new Set<string>(['number', 'year']);
    for (const row of cells.slice(1)) {
      for (const [column, cell] of row.entries()) {
        const isOurs = ours.has(over.columns[column] ?? '');
        if (!isOurs && sheet(cell).text() !== '') expect(cell.attribs['t']).toBe('inlineStr');
      }
    }
  });

  test('has no formula, nothing merged, and no address but that of the report', () => {
    expect(sheet('f, mergeCell')).toHaveLength(0);
    const targets = xml(
      files,
      'xl/worksheets/_rels/sheet1.xml.rels',
    )('Relationship')
      .toArray()
      .map(({ attribs }) => attribs['Target']);
    expect(new Set(targets)).toEqual(new Set([review.url]));
    expect(targets).toHaveLength(hostileTexts.length);
  });

  test('keeps what is typed over a text as text: its cells have format 49, @', () => {
    const formats = xml(files, 'xl/styles.xml')('cellXfs > xf').toArray();
    const style = Number(cells[1]?.[5]?.attribs['s']);
    expect(formats[style]?.attribs['numFmtId']).toBe('49');
  });

  test('consists of XML that any reader takes, and of files that its list of contents names', () => {
    for (const bytes of Object.values(files)) {
      // No lone surrogate becomes bytes, no control mark is XML.
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toMatch(
        /[^\P{Cc}\n]|[\uFFFE\uFFFF]/u,
      );
    }
    const named = xml(files, '[Content_Types].xml')('Override').toArray();
    for (const { attribs } of named) expect(files).toHaveProperty([attribs['PartName']?.slice(1) ?? '']);
  });
});

test('a list without findings is a head, in any set of columns', () => {
  for (const columns of Object.values(columnSets)) {
    const files = unzipSync(toXlsx([{ ...review, findings: [] }], { columns }));
    expect(xml(files, 'xl/worksheets/sheet1.xml')('c')).toHaveLength(columns.length);
  }
});

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA']])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
}); // prettier-ignore

function unguarded(cell: string, column: number): string {
  return column === 0 ? cell : cell.replace(/^'+/, '');
}

function xml(files: Readonly<Record<string, Uint8Array>>, path: string): CheerioAPI {
  const bytes = files[path];
  if (!bytes) throw new Error(`no ${path}`);
  return load(strFromU8(bytes), { xml: true });
}

/** What a reader of workbooks makes of `_x005F_`. */
function unescaped(text: string): string {
  return text.replaceAll('_x005F_', '_');
}

/** What XML cannot hold is replaced. */
function asXml(text: string): string {
  return text.replaceAll(/\uD800(?![\uDC00-\uDFFF])|\uFFFF/g, '\uFFFD');
}
