/** `npm run check:office`: what the panel copies and saves, put into a real LibreOffice where one is installed: each finding is one row,
 *  each text the same, nothing has become a formula, a number or a date. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { oneLine } from '../lib/export/cell-text';
import { contentIn } from '../lib/export/clipboard-content';
import { fileIn } from '../lib/export/file-content';
import { listOptions } from '../lib/export/handing-over';
import { listOf } from '../lib/export/rows';
import { hostile, over } from '../tests/export/hostile';

interface Way {
  readonly name: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  /** The import filter by its LibreOffice name. */
  readonly filter: string;
  readonly target: 'fods' | 'fodt';
  /** Whether guarded cells carry an apostrophe that everyone sees. */
  readonly guarded: boolean;
}

const { text: tsv, html = '' } = contentIn('table', hostile, over);
const separated = (separator: string): string =>
  `Text - txt - csv (StarCalc):${separator},34,76,1,,0,false,true`;

const ways: readonly Way[] = [
  { name: 'pasted HTML in Calc', file: 'a.html', content: page(html), filter: 'calc_HTML_WebQuery', target: 'fods', guarded: false },
  { name: 'pasted TSV in Calc', file: 'b.tsv', content: tsv, filter: separated('9'), target: 'fods', guarded: true },
  { name: 'CSV in Calc', file: 'c.csv', content: fileIn('csv', hostile, over).content, filter: separated('44'), target: 'fods', guarded: true },
  { name: 'XLSX in Calc', file: 'd.xlsx', content: fileIn('xlsx', hostile, over).content, filter: 'Calc MS Excel 2007 XML', target: 'fods', guarded: false },
  { name: 'pasted HTML in Writer', file: 'e.html', content: page(html), filter: 'HTML (StarWriter)', target: 'fodt', guarded: false },
]; // prettier-ignore

const folder = mkdtempSync(join(tmpdir(), 'mingcha-office-'));
try {
  process.exitCode = main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function main(): number {
  try {
    console.log(execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim());
  } catch {
    console.error('LibreOffice (soffice) is not installed: nothing was checked.');
    return 2;
  }
  const faults = ways.flatMap((way) => {
    const found = faultsOf(way);
    console.log(`${found.length === 0 ? 'same' : 'DIFFERS'}: ${way.name}`);
    return found.map((fault) => `${way.name}: ${fault}`);
  });
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

function faultsOf(way: Way): string[] {
  const { heads, rows } = listOf([hostile], listOptions(over));
  const expected = [heads.map((text) => ({ kind: 'text', text })), ...rows];
  const seen = cellsIn(convert(way));
  const faults = seen.length === expected.length ? [] : [`${seen.length} rows for ${expected.length}`];
  for (const [row, cells] of expected.entries()) {
    for (const [column, { kind, text }] of cells.entries()) {
      const cell = seen[row]?.[column] ?? { text: '', type: '', formula: '' };
      const shown = way.guarded ? cell.text.replace(/^'/, '') : cell.text;
      const place = `row ${row}, ${heads[column]}`;
      if (cell.formula !== '') faults.push(`${place}: formula ${cell.formula}`);
      const plain = comparable(text);
      if (comparable(shown) !== plain && comparable(cell.text) !== plain) {
        faults.push(`${place}: ${JSON.stringify(cell.text)} for ${JSON.stringify(text)}`);
      }
      const stays =
        kind === 'number' || text === '' || way.target === 'fodt' || /^(?:0|[1-9]\d{0,14})$/.test(text);
      if (!stays && cell.type !== 'string') faults.push(`${place}: ${cell.type} ${JSON.stringify(text)}`);
    }
  }
  return faults;
}

/** What XML cannot hold is shown by a mark, or not at all. */
function comparable(text: string): string {
  return oneLine(text)
    .replaceAll(
      /[\uD800-\uDFFF](?<![\uD800-\uDBFF][\uDC00-\uDFFF])(?![\uDC00-\uDFFF])|[\uFFFE\uFFFF\uFFFD]/g,
      '',
    )
    .trim();
}

function convert({ file, content, filter, target }: Way): string {
  const source = join(folder, file);
  writeFileSync(source, content);
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', `--infilter=${filter}`, '--convert-to', target, '--outdir', folder, source],
    { stdio: 'pipe' },
  ); // prettier-ignore
  return readFileSync(source.replace(/\.\w+$/, `.${target}`), 'utf8');
}

interface SeenCell {
  readonly text: string;
  readonly type: string;
  readonly formula: string;
}

/** The cells of a flat OpenDocument file, row by row; rows in which nothing stands are none. */
function cellsIn(document: string): SeenCell[][] {
  const $ = load(document, { xml: true });
  return $('table\\:table').first().find('table\\:table-row').toArray().map((row) =>
    $(row).children('table\\:table-cell').toArray().flatMap((cell): SeenCell[] => {
      const { attribs } = cell;
      const text = $(cell).find('text\\:p').toArray().map((line) => $(line).text()).join('\n');
      const seen = { text, type: attribs['office:value-type'] ?? '', formula: attribs['table:formula'] ?? '' };
      return Array.from({ length: Math.min(Number(attribs['table:number-columns-repeated'] ?? 1), 50) }, () => seen);
    }),
  ).filter((cells) => cells.some(({ text }) => text !== '')); // prettier-ignore
}

/** The clipboard's HTML as a file: what reads it is told its encoding. */
function page(content: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${content}</body></html>`;
}
