/** The article of a report: title, opening, sections with their tables, signature. */
import type { Pen } from './page-pen';
import { hasTables, sectionTables, type TableInk } from './page-tables';
import type { ReportSpec, SectionSpec } from './page-spec';
import type { MarkupStyle } from './page-styles';

export function titleMarkup(spec: ReportSpec, { pen, style }: TableInk): string {
  const title = pen.text(spec.title, 'heading');
  switch (style.title) {
    case 'h1':
      return `<h1>${title}</h1>\n`;
    case 'p':
      return `<p align="center"><strong>${title}</strong></p>\n`;
    case 'div':
      return `<div class="xxgk_title">${title}</div>\n`;
    case 'cell':
      return `<table width="100%"><tr><td align="center"><font size="5">${title}</font></td></tr></table>\n`;
  }
}

/** Everything below the title and its date line. */
export function bodyMarkup(spec: ReportSpec, ink: TableInk): string {
  const { pen, style } = ink;
  const parts: string[] = [
    lines(
      spec.preamble.map((text) => pen.paragraph(text)),
      style,
    ),
  ];
  for (const section of spec.sections) parts.push(sectionMarkup(spec, section, ink));
  if (spec.dates.signature) parts.push(signature(spec, pen, style));
  return parts.join('');
}

/** The heading as a reader sees it. */
export function headingText({ ordinal, title }: SectionSpec): string {
  if (ordinal === null) return title;
  return ordinal.startsWith('第') ? `${ordinal} ${title}` : `${ordinal}、${title}`;
}

function sectionMarkup(spec: ReportSpec, section: SectionSpec, ink: TableInk): string {
  const { pen, style } = ink;
  const heading = headingText(section);
  const tabled = section.key !== null && hasTables(spec, section.key);
  const asRow =
    style.headings === 'row' &&
    tabled &&
    section.paragraphs.length === 0 &&
    !(section.key === 'disclosure' && style.disclosure === 'captions');
  const text = section.paragraphs.map((each) => pen.paragraph(each));
  const above =
    style.headings === 'line'
      ? lines([pen.heading(heading), ...text], style)
      : (asRow ? '' : pen.heading(heading)) + lines(text, style);
  const tables = tabled && section.key ? sectionTables(spec, section.key, asRow ? heading : null, ink) : '';
  return (
    above +
    tables +
    lines(
      section.notes.map((note) => pen.paragraph(note)),
      style,
    )
  );
}

function signature(spec: ReportSpec, pen: Pen, style: MarkupStyle): string {
  const [year, month, day] = spec.publishedOn.split('-').map(Number);
  const rows = [spec.agency, `${year}年${month}月${day}日`].map((text) => pen.paragraph(text));
  return lines(rows, style);
}

function lines(rows: readonly string[], { paragraphs }: MarkupStyle): string {
  return paragraphs === 'br' && rows.length > 0 ? `<p>${rows.join('')}</p>\n` : rows.join('');
}
