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
    row: 'The heading of a section with tables is the first row of its table.',
  },
  paragraphs: {
    p: 'Each paragraph is a p, indented with two ideographic spaces.',
    div: 'Each paragraph is a div.',
    br: 'All paragraphs between two tables are lines of one p, parted by br.',
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
    captions: 'Each of section two’s tables is a table of its own with its caption as a paragraph above it.',
  },
  skew: {
    straight: 'Data cells of section two span the same columns as their headers.',
    skewed:
      'Header and data cells of section two span different columns, as the form of 2019 is often laid out.',
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
    cell: 'The title is a cell of the layout table around the article.',
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
  wrapping: 'none',
  title: 'h1',
  site: 'none',
  copies: 'one',
  tags: 'lower',
};

/** Takes back what would leave a reader guessing on this report: empty cells beside blank ones tell nothing apart once
 *  spans are gone, a heading cannot be a row where its section has no table, and a line needs lines around it. */
export function readable(style: MarkupStyle, spec: ReportSpec): MarkupStyle {
  const blanks = Object.values(spec.tables).some((table) =>
    Object.values(table.figures).some((cells) => Object.values(cells).some(({ text }) => text === '')),
  );
  const spansGone = style.spans === 'dropped' || style.spans === 'fillers' || style.spans === 'miscounted';
  return {
    ...style,
    trailing: blanks && spansGone ? 'none' : style.trailing,
    skew: printedForm(spec) !== '2019' || (blanks && spansGone) ? 'straight' : style.skew,
    headings: style.headings === 'line' && style.paragraphs !== 'br' ? 'plain' : style.headings,
  };
}
