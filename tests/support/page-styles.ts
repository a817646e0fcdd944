/** The markups in which government sites publish a report. Each choice says in a sentence where it comes from. */
import { printedForm, type ReportSpec } from './page-spec';
import { spanStyles, type SpanStyle } from './page-spans';

export const axes = {
  headings: {
    plain: 'A section heading is an ordinary paragraph, told from text by its ordinal alone.',
    h2: 'A section heading is an h2.',
    strong: 'A section heading is a bold paragraph.',
    spans: 'A section heading is split over spans, as Word does where fonts or revisions change.',
    line: 'A section heading is a line among others in one paragraph, parted by br.',
    cell: 'A section heading is the only cell of a table of its own.',
    runIn: 'A section heading is bold and runs into its first paragraph.',
    row: 'The heading of a section with tables is the first row of its table.',
  },
  paragraphs: {
    p: 'Each paragraph is a p, indented with two ideographic spaces.',
    div: 'Each paragraph is a div.',
    br: 'All paragraphs between two tables are lines of one p, parted by br.',
    rows: 'Each paragraph is a row of a layout table.',
    word: 'Each paragraph is pasted from Word: MsoNormal, nested spans and fonts, o:p.',
  },
  cells: {
    bare: 'A cell holds its text and nothing else.',
    p: 'A cell holds a paragraph.',
    word: 'A cell holds a paragraph from Word, digits split over spans and an empty o:p behind them.',
    font: 'A cell holds nested font and b elements of the nineties.',
  },
  rows: {
    plain: 'Rows in a tbody, every cell a td.',
    thead: 'Header rows in a thead, header cells th.',
    th: 'No thead; header cells and labels are th.',
    excel: 'Rows saved by a spreadsheet: widths, x:num, and a hidden row of empty cells at the end.',
    soup: 'End tags without a start, an empty row before the first, which is opened twice.',
    unclosed: 'td, th and tr are never closed and p in cells is not either.',
  },
  spans: spanStyles,
  trailing: {
    none: 'Rows end with their last cell.',
    empty: 'Each row of a table has one or two empty cells too many at its end.',
  },
  disclosure: {
    one: 'The tables of section two are one table, as the form prints them.',
    each: 'Each of section two’s tables is a table of its own.',
    nested: 'Each of section two’s tables is nested in a cell of a layout table.',
    caption: 'Each of section two’s tables is a table of its own with its caption in a caption element.',
    captions: 'Each of section two’s tables is a table of its own with its caption as a paragraph above it.',
  },
  skew: {
    straight: 'Data cells of section two span the same columns as their headers.',
    skewed:
      'Header and data cells of section two span different columns, as the form of 2019 is often laid out.',
  },
  heads: {
    whole: 'A label in the header of section three’s table is one cell.',
    split: 'A label in the header of section three’s table is cut into two cells, one above the other.',
  },
  requests: {
    one: 'Section three’s table is one table.',
    repeated: 'Section three’s table repeats its header in the middle, as a page break in Word leaves it.',
    split: 'Section three’s table is two tables, each with the header.',
    continued: 'Section three’s table is two tables, the second without a header.',
  },
  disputes: {
    one: 'Section four’s table is one table of fifteen columns.',
    stacked: 'Section four’s table is two tables, review above litigation, to fit narrow screens.',
  },
  wrapping: {
    none: 'Tables stand directly in the article.',
    scroll: 'Each table stands in a div that scrolls sideways.',
    layout: 'Each table stands in a cell of a layout table.',
  },
  title: {
    h1: 'The title is the page’s h1.',
    p: 'The title is a centred bold paragraph.',
    div: 'The title is a div with a class.',
    lines: 'The title stands in two lines of one h1, the agency above the rest.',
    two: 'The title is two centred paragraphs, the agency above the rest.',
    cell: 'The title is a cell of the layout table around the article.',
  },
  head: {
    full: 'The document’s title and metadata repeat the article’s title.',
    site: 'The document’s title names nothing but the site, and there is no metadata.',
  },
  site: {
    none: 'Nothing but the article in the body.',
    modern: 'A div site: header, navigation list, breadcrumb, side list, share bar, footer.',
    old: 'A table site: navigation tables, the article in a td three tables deep, footer in a table.',
    trs: 'A page of a TRS site: the text in div.TRS_Editor with the style sheet and comments that Word left behind.',
    jcms: 'A page of a jCMS site: content between RSS comments in div#zoom, everything about it repeated in meta elements.',
    portal:
      'A portal of a disclosure platform: metadata box above the article, links to other reports beside it.',
  },
  copies: {
    one: 'The article is there once.',
    mobile: 'A hidden copy for mobile screens follows the article.',
    desktop: 'A hidden copy for wide screens goes before the article.',
  },
  tags: {
    lower: 'Tags and attributes in lower case.',
    upper: 'Tags and attributes in capitals.',
  },
} as const;

type Axes = typeof axes;

export type MarkupStyle = { readonly [Axis in keyof Axes]: keyof Axes[Axis] } & { readonly spans: SpanStyle };

/** The plainest page: the form itself in tidy markup. */
export const tidy: MarkupStyle = {
  headings: 'h2',
  paragraphs: 'p',
  cells: 'bare',
  rows: 'plain',
  spans: 'official',
  trailing: 'none',
  disclosure: 'one',
  skew: 'straight',
  requests: 'one',
  disputes: 'one',
  heads: 'whole',
  head: 'full',
  wrapping: 'none',
  title: 'h1',
  site: 'none',
  copies: 'one',
  tags: 'lower',
};

/** Takes back what would leave a reader guessing on this report: empty cells beside blank ones tell nothing apart once
 *  spans are gone, a label in two cells needs the cells above and below each other, and a line needs lines around it. */
export function readable(style: MarkupStyle, spec: ReportSpec): MarkupStyle {
  const blanks = Object.values(spec.tables).some((table) =>
    Object.values(table.figures).some((cells) => Object.values(cells).some(({ text }) => text === '')),
  );
  const gridHolds = style.spans === 'official' || style.spans === 'fillers';
  const spansGone = style.spans === 'dropped' || style.spans === 'fillers' || style.spans === 'miscounted';
  return {
    ...style,
    trailing: blanks && spansGone ? 'none' : style.trailing,
    skew: printedForm(spec) !== '2019' || (blanks && spansGone) ? 'straight' : style.skew,
    heads: gridHolds ? style.heads : 'whole',
    title: style.title === 'lines' || style.title === 'two' ? titleInTwo(style.title, spec) : style.title,
    headings: headingsFor(style, spec),
  };
}

/** A title can be cut only behind the agency that it begins with. */
function titleInTwo(title: 'lines' | 'two', { title: text, agency }: ReportSpec): MarkupStyle['title'] {
  return text.startsWith(agency) ? title : 'h1';
}

/** Without an ordinal nothing parts a heading from the text that it runs into. */
function headingsFor(
  { headings, paragraphs }: MarkupStyle,
  { sections }: ReportSpec,
): MarkupStyle['headings'] {
  if (headings === 'line' && paragraphs !== 'br') return 'plain';
  if (headings === 'runIn' && sections.some(({ ordinal }) => ordinal === null)) return 'strong';
  return headings;
}
