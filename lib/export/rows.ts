/** Findings as rows of a list: one row a finding, and one for a source that could not be read. */
import type { Language } from '../domain/keys';
import { columnSets, type ListColumn } from '../domain/list-columns';
import { reportTexts } from '../i18n/report-texts';
import type { Finding, Review } from '../judge/model';
import { fitCell } from './cell-text';
import { categoryWords, resultWords, severityWords, wordingOf } from './finding-words';
import { contentWords, placesWords } from './places-words';
import { findingText } from './rule-texts';

/** `number` stays a number in a spreadsheet, `text` must stay text there, `link` is text that may be an address. */
export interface ListCell {
  readonly kind: 'number' | 'text' | 'link';
  readonly text: string;
}

export interface ListOptions {
  /** Columns in their order; the usual ones of such lists where left out. */
  readonly columns?: readonly ListColumn[];
  readonly language?: Language;
  /** When the pages were checked, as it is to be printed. */
  readonly at?: string;
  /** Until when the agency is to have put things right, as it is to be printed. */
  readonly due?: string;
  /** What the reviewer decided about a finding, as it is to be printed. */
  readonly opinion?: (finding: Finding, review: Review) => string;
}

/** Heads, and rows of cells below them. */
export interface CellList {
  /** What each column holds, which says how wide it is. */
  readonly columns: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
}

/** A list of findings: one row each, with a cell for every column. */
export interface List {
  readonly columns: readonly ListColumn[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
}

/** Everything a cell can be made from; `finding` is null in the row of an unreadable source. */
interface Subject {
  readonly number: number;
  readonly review: Review;
  readonly finding: Finding | null;
  readonly options: ListOptions;
  readonly language: Language;
}

const text = (value: string | number | null | undefined): ListCell => ({
  kind: 'text',
  text: String(value ?? ''),
});
const number = (value: number): ListCell => ({ kind: 'number', text: String(value) });

/** What the agency fills in. */
const empty = (): ListCell => text('');

const cells: Readonly<Record<ListColumn, (subject: Subject) => ListCell>> = {
  number: (subject) => number(subject.number),
  agency: ({ review }) => text(review.report?.agency),
  year: ({ review }) => {
    const year = review.report?.year ?? null;
    return year === null ? text(null) : number(year);
  },
  category: ({ finding, language }) =>
    text(finding ? categoryWords(finding.rule, language) : reportTexts[language].categories.unreadable),
  severity: ({ finding, language }) => text(finding && severityWords(finding, language)),
  message: ({ review, finding, language }) =>
    text(finding ? findingText(finding, language).message : review.error?.message),
  place: ({ review, finding, language }) =>
    text(finding && placesWords(finding.locations, wordingOf(review, language))),
  content: ({ review, finding, language }) =>
    text(finding && contentWords(finding.locations, wordingOf(review, language))),
  result: ({ review, finding, language }) => text(finding && resultWords(finding, review, language)),
  basis: ({ finding }) => text(finding?.basis),
  advice: ({ finding, language }) => text(finding && findingText(finding, language).advice),
  link: ({ review }) => ({ kind: 'link', text: review.url ?? review.source }),
  checkedAt: ({ options }) => text(options.at),
  opinion: ({ review, finding, options }) => text(finding && options.opinion?.(finding, review)),
  rectified: empty,
  newLink: empty,
  person: empty,
  due: ({ options }) => text(options.due),
};

/** The list of all findings of the reviews, numbered through from 1. */
export function listOf(reviews: readonly Review[], options: ListOptions = {}): List {
  const { columns = columnSets.full, language = 'zh-CN' } = options;
  const subjects = reviews.flatMap((review): { review: Review; finding: Finding | null }[] =>
    review.kind === 'unreadable'
      ? [{ review, finding: null }]
      : review.findings.map((finding) => ({ review, finding })),
  );
  return {
    columns,
    heads: columns.map((column) => reportTexts[language].columns[column]),
    rows: subjects.map(({ review, finding }, index) =>
      columns.map((column) =>
        fitted(cells[column]({ number: index + 1, review, finding, options, language }), language),
      ),
    ),
  };
}

function fitted({ kind, text: whole }: ListCell, language: Language): ListCell {
  return { kind, text: fitCell(whole, reportTexts[language].cut) };
}
