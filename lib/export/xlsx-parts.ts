/** What every workbook of ours consists of beside the cells. */
import type { ListColumn } from '../domain/list-columns';

/** Numbers of the cell formats below, in their order. Text is format 49, `@`: also what is typed over it stays text. */
export const styles = { number: 0, head: 1, text: 2 } as const;

/** Widths in characters of the usual type; a Chinese character takes two. */
const widths: ReadonlyMap<string, number> = new Map<ListColumn | 'title' | 'state', number>([
  ['number', 6],
  ['agency', 20],
  ['year', 10],
  ['category', 12],
  ['severity', 9],
  ['message', 48],
  ['place', 36],
  ['content', 28],
  ['result', 40],
  ['basis', 32],
  ['advice', 32],
  ['link', 32],
  ['checkedAt', 24],
  ['opinion', 24],
  ['title', 48],
  ['state', 24],
]);
const usualWidth = 18;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A column by its letters: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

interface SheetParts {
  /** In words that need no escape. */
  readonly name: string;
  /** Where its links lead, escaped for XML. */
  readonly addresses: readonly string[];
}

/** Where a sheet stands in the file, from 1. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/** All files of the workbook but its sheets. */
export function parts(sheets: readonly SheetParts[]): Record<string, string> {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const overrides = numbered.map(
    ({ number }) => `<Override PartName="/${sheetPath(number)}" ContentType="${kinds}.worksheet+xml"/>`,
  );
  const entries = numbered.map(
    ({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="sheet${number}"/>`,
  );
  const titles = numbered.map(
    ({ name, number }) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">'${name}'!$1:$1</definedName>`,
  );
  const links = numbered.map(({ number, addresses }) => [
    `xl/worksheets/_rels/sheet${number}.xml.rels`,
    relations(
      addresses.map((address, index) =>
        relation(`link${index + 1}`, 'hyperlink', address, ' TargetMode="External"'),
      ),
    ),
  ]);
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>${overrides.join('')}<Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/></Types>`,
    '_rels/.rels': relations([relation('workbook', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...numbered.map(({ number }) =>
        relation(`sheet${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
      ),
      relation('styles', 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(links),
  };
}

/** The sheet up to its cells: the head row stays in sight, and the sheet prints on landscape pages of its width. */
export function sheetBefore(columns: readonly string[]): string {
  const cols = columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widths.get(column) ?? usualWidth}" customWidth="1"/>`,
  );
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols>`;
}

/** The sheet from its cells on. @param range that of the list, head included  @param linked the cells that lead to an address */
export function sheetAfter(range: string, linked: readonly string[]): string {
  const links = linked.map((at, index) => `<hyperlink ref="${at}" r:id="link${index + 1}"/>`).join('');
  return `<autoFilter ref="${range}"/>${links && `<hyperlinks>${links}</hyperlinks>`}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function relations(all: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`;
}

function relation(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode}/>`;
}

const line = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>';
const atTop = '<alignment vertical="top" wrapText="1"/>';
const inMiddle = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const format = (number: number, font: number, fill: number, alignment: string): string =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyAlignment="1">${alignment}</xf>`;

const stylesXml = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF0EFEB"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${line}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">${format(0, 0, 0, inMiddle)}${format(49, 1, 2, inMiddle)}${format(49, 0, 0, atTop)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
