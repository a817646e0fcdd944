/** The article of a report: title, opening, sections with their tables, signature. */
import { asBlock, type Pen } from './page-pen';
import { hasTables, sectionTables, type TableInk } from './page-tables';
import type { ReportSpec, SectionSpec } from './page-spec';
import type { MarkupStyle } from './page-styles';

export function titleMarkup(spec: ReportSpec, { pen, style }: TableInk): string {
  const title = pen.text(spec.title, 'heading');
  switch (style.title) {
    case 'h1':
      return `<h1>${title}</h1>\n`;
    case 'lines':
    case 'two': {
      const agency = pen.text(spec.agency, 'heading');
      const rest = pen.text(spec.title.slice(spec.agency.length), 'heading');
      return style.title === 'lines'
        ? `<h1>${agency}<br>${rest}</h1>\n`
        : `<p align="center"><b>${agency}</b></p>\n<p align="center"><b>${rest}</b></p>\n`;
    }
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
    asBlock(
      spec.preamble.map((text) => pen.paragraph(text)),
      style,
    ),
  ];
  for (const section of spec.sections) parts.push(sectionMarkup(spec, section, ink));
  if (spec.dates.signature) parts.push(signature(spec, pen, style));
  return parts.join('');
}

/** The heading as a reader sees it. */
function headingText({ ordinal, mark, title }: SectionSpec): string {
  return ordinal === null ? title : mark.replace('@', ordinal) + title;
}

function sectionMarkup(spec: ReportSpec, section: SectionSpec, ink: TableInk): string {
  const { pen, style } = ink;
  const heading = headingText(section);
  const tabled = section.key !== null && hasTables(spec, section.key);
  const asRow =
    style.headings === 'row' &&
    tabled &&
    section.paragraphs.length === 0 &&
    !(section.key === 'disclosure' && (style.disclosure === 'captions' || style.disclosure === 'caption'));
  const above = asRow ? '' : headed(heading, section.paragraphs, pen, style);
  const tables = tabled && section.key ? sectionTables(spec, section.key, asRow ? heading : null, ink) : '';
  return (
    above +
    tables +
    asBlock(
      section.notes.map((note) => pen.paragraph(note)),
      style,
    )
  );
}

function headed(heading: string, paragraphs: readonly string[], pen: Pen, style: MarkupStyle): string {
  const [first, ...others] = paragraphs;
  const text = paragraphs.map((each) => pen.paragraph(each));
  if (style.headings === 'line') return asBlock([pen.heading(heading), ...text], style);
  if (style.headings === 'runIn' && first !== undefined) {
    return (
      pen.runIn(heading, first) +
      asBlock(
        others.map((each) => pen.paragraph(each)),
        style,
      )
    );
  }
  return pen.heading(heading) + asBlock(text, style);
}

function signature(spec: ReportSpec, pen: Pen, style: MarkupStyle): string {
  return asBlock(
    [spec.agency, dateText(spec)].map((text) => pen.paragraph(text)),
    style,
  );
}

function dateText({ publishedOn, dateStyle }: ReportSpec): string {
  const [year = 0, month = 0, day = 0] = publishedOn.split('-').map(Number);
  if (dateStyle === 'dots') return `${year}.${month}.${day}`;
  if (dateStyle !== 'han') return `${year}年${month}月${day}日`;
  const digits = '〇一二三四五六七八九';
  const small = (count: number) =>
    (count < 10 ? '' : count < 20 ? '十' : `${digits[Math.floor(count / 10)]}十`) +
    (count % 10 ? digits[count % 10] : '');
  return `${[...String(year)].map((digit) => digits[Number(digit)]).join('')}年${small(month)}月${small(day)}日`;
}
