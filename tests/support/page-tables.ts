/** The report's tables in the markup of a style. */
import { tableForms } from '../../lib/domain/forms';
import type { SectionKey } from '../../lib/domain/keys';
import {
  disclosureGrid,
  disputesGrid,
  requestsHeader,
  requestsLength,
  requestsRows,
  type Grid,
  type GridCell,
  type GridRow,
} from './page-grids';
import { asBlock, type Pen } from './page-pen';
import type { Chance } from './page-random';
import { respan, withTrailing } from './page-spans';
import { printedForm, type ReportSpec } from './page-spec';
import type { MarkupStyle } from './page-styles';

export interface TableInk {
  readonly pen: Pen;
  readonly style: MarkupStyle;
  readonly dice: Chance;
}

/** The tables of a section.
 *  @param heading a heading to be printed as the first row of the first table, or null */
export function sectionTables(
  spec: ReportSpec,
  section: SectionKey,
  heading: string | null,
  ink: TableInk,
): string {
  const [first, ...others] = pieces(spec, section, ink);
  if (!first) return '';
  const headed =
    heading === null ? first : { ...first, grid: [headingRow(heading, first.grid), ...first.grid] };
  const printed = [headed, ...others].map(({ caption, grid }) => {
    const inside = ink.style.disclosure === 'caption';
    const above = caption === null || inside ? '' : asBlock([ink.pen.paragraph(caption)], ink.style);
    return { above, table: tableMarkup(grid, inside ? caption : null, ink) };
  });
  if (section === 'disclosure' && ink.style.disclosure === 'nested') {
    const rows = printed.map(({ table }) => `<tr><td>${table}</td></tr>\n`).join('');
    return wrapped(`<table width="100%" cellpadding="0">${rows}</table>\n`, ink.style);
  }
  return printed.map(({ above, table }) => above + wrapped(table, ink.style)).join('');
}

/** Whether the section prints any table. */
export function hasTables(spec: ReportSpec, section: SectionKey | null): boolean {
  const form = printedForm(spec);
  return (
    form !== null && tableForms[form].some((table) => table.section === section && spec.tables[table.key])
  );
}

interface Piece {
  /** A caption that stands above the table or in an element of its own instead of in a cell. */
  readonly caption: string | null;
  readonly grid: Grid;
}

const plain = (grid: Grid): Piece => ({ caption: null, grid });

function pieces(spec: ReportSpec, section: SectionKey, { style, dice }: TableInk): Piece[] {
  const form = printedForm(spec);
  if (!form) return [];
  const present = tableForms[form].filter((table) => table.section === section && spec.tables[table.key]);
  if (present.length === 0) return [];
  if (section === 'disclosure') {
    const skewed = style.skew === 'skewed';
    const outside = style.disclosure === 'captions' || style.disclosure === 'caption';
    const grids = present.map(({ key }) => disclosureGrid(spec, key, skewed, !outside));
    if (style.disclosure === 'one') return [plain(grids.flat())];
    return grids.map((grid, index) => ({
      caption: outside ? (present[index]?.caption ?? null) : null,
      grid,
    }));
  }
  if (section === 'requests') {
    const header = requestsHeader(spec, style.heads === 'split');
    if (style.requests === 'one') return [plain([...header, ...requestsRows(spec)])];
    const cut = 2 + dice.below(requestsLength(spec) - 3);
    const before = [...header, ...requestsRows(spec, 0, cut)];
    const after = requestsRows(spec, cut);
    if (style.requests === 'repeated') return [plain([...before, ...header, ...after])];
    return [plain(before), plain(style.requests === 'split' ? [...header, ...after] : after)];
  }
  if (style.disputes === 'one') return [plain(disputesGrid(spec, 'whole'))];
  return [plain(disputesGrid(spec, 'review')), plain(disputesGrid(spec, 'litigation'))];
}

function headingRow(heading: string, grid: Grid): GridRow {
  const width = grid[0]?.reduce((sum, cell) => sum + cell.columns, 0) ?? 1;
  return [{ text: heading, role: 'heading', columns: width, rows: 1 }];
}

function tableMarkup(grid: Grid, caption: string | null, { pen, style, dice }: TableInk): string {
  const spanned = respan(grid, style.spans);
  const rows = style.trailing === 'empty' ? withTrailing(spanned, 1 + dice.below(2)) : spanned;
  const headRows = rows.findIndex((row) => row.some(({ role }) => role === 'value' || role === 'label'));
  const print = (list: readonly GridRow[]) => list.map((row) => rowMarkup(row, pen, style)).join('');
  const open =
    style.cells === 'word'
      ? '<table class="MsoNormalTable" border="1" style="border-collapse:collapse;mso-yfti-tbllook:1184">'
      : '<table border="1" cellspacing="0" cellpadding="0" align="center">';
  const title = caption === null ? '' : `\n<caption>${pen.text(caption, 'heading')}</caption>`;
  return `${open}${title}\n${rowGroups(rows, headRows, print, style)}\n</table>\n`;
}

function rowGroups(
  rows: readonly GridRow[],
  headRows: number,
  print: (list: readonly GridRow[]) => string,
  style: MarkupStyle,
): string {
  switch (style.rows) {
    case 'thead':
      return `<thead>\n${print(rows.slice(0, headRows))}</thead>\n<tbody>\n${print(rows.slice(headRows))}</tbody>`;
    case 'plain':
      return `<tbody>\n${print(rows)}</tbody>`;
    case 'excel':
      return `<col width="72"><tbody>\n${print(rows)}<tr height="0" style="display:none">${'<td width="72"></td>'.repeat(rows[0]?.length ?? 1)}</tr></tbody>`;
    case 'soup':
      return `<tr></tr><tr>${print(rows)}`;
    default:
      return print(rows);
  }
}

function rowMarkup(row: GridRow, pen: Pen, style: MarkupStyle): string {
  const closed = style.rows !== 'unclosed';
  const cells = row.map((cell) => {
    const tag = tagOf(cell, style);
    const close = closed ? `</${tag}>` : '';
    const stray = style.rows === 'soup' && cell.role === 'label' ? '</td></p>' : '';
    return `<${tag}${attributes(cell, style)}>${pen.inCell(cell)}${close}${stray}\n`;
  });
  const end = style.rows === 'soup' ? '</tr></tr></span>\n' : closed ? '</tr>\n' : '';
  return `<tr>\n${cells.join('')}${end}`;
}

function attributes({ columns, rows, role, text }: GridCell, style: MarkupStyle): string {
  const number = style.rows === 'excel' && role === 'value' && /^\d+$/.test(text);
  return `${span('colspan', columns)}${span('rowspan', rows)}${number ? ` class="xl65" x:num="${text}"` : ''}`;
}

function tagOf({ role }: GridCell, style: MarkupStyle): 'td' | 'th' {
  if (style.rows === 'thead') return role === 'header' || role === 'caption' ? 'th' : 'td';
  if (style.rows === 'th') return role === 'header' || role === 'label' || role === 'group' ? 'th' : 'td';
  return 'td';
}

function span(name: string, size: number): string {
  return size > 1 ? ` ${name}="${size}"` : '';
}

function wrapped(table: string, { wrapping }: MarkupStyle): string {
  if (wrapping === 'scroll') return `<div style="overflow-x:auto">${table}</div>\n`;
  if (wrapping === 'layout') return `<table border="0" width="96%"><tr><td>${table}</td></tr></table>\n`;
  return table;
}
