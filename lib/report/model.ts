/** The report model: plain facts that a reader would write down from the page, each with the place where it stands. */
import type { AnyNode, Element, Text } from 'domhandler';
import type { ColumnKey, FormKey, RowKey, SectionKey, TableKey, TemplateKey } from '../domain/keys';

/** A piece of a block's text that one text node holds. */
export interface Run {
  readonly node: Text;
  /** Where the node's data begins within the block's `raw`; below 0 where the line begins inside of it. */
  readonly start: number;
}

/** One line of text as a reader sees it: the text between two block boundaries or line breaks. */
export interface Block {
  /** Position in document order among all blocks of the page. */
  readonly index: number;
  readonly runs: readonly Run[];
  /** The characters of the runs, in order, as they stand on the page. */
  readonly raw: string;
  /** `raw` folded for reading: NFKC, radicals, one kind of quotes, no white space. */
  readonly text: string;
  /** The innermost block-level element around it. */
  readonly element: Element;
  /** The innermost table cell around it, if any. */
  readonly cell: Element | null;
  /** 1 to 6 inside h1 to h6, else 0. */
  readonly headingLevel: number;
  /** Whether every character stands in a link. */
  readonly linked: boolean;
}

/** A stretch of one block's text: `text` is `block.text.slice(start, start + text.length)`. */
export interface Passage {
  readonly block: Block;
  readonly start: number;
  readonly text: string;
}

/** Where something stands. The JSON form of it is a Location (judge/location). */
export type Place =
  | {
      readonly kind: 'cell';
      readonly table: TableKey;
      readonly row: RowKey;
      readonly column: ColumnKey;
      readonly text: string;
      /** The td or th, or null where the row or column is not there. */
      readonly node: Element | null;
    }
  | {
      readonly kind: 'text';
      readonly section: SectionKey | null;
      /** Exact characters on the page, white space collapsed. */
      readonly quote: string;
      readonly block: Block;
      /** Offsets into `block.raw`. */
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'missing';
      readonly section: SectionKey | null;
      readonly table: TableKey | null;
      readonly row: RowKey | null;
      readonly column: ColumnKey | null;
      /** The label cell itself, or the node after which the missing part should stand. */
      readonly near: AnyNode | null;
    }
  | {
      readonly kind: 'page';
      readonly part: 'title' | 'meta' | 'link' | 'script' | 'frame' | 'comment';
      readonly text: string;
      readonly node: AnyNode | null;
    };

/** What a cell holds. Only `number` takes part in sums; every other kind is an unknown natural number there. */
export type Value =
  | { readonly kind: 'number'; readonly value: number; readonly unit: '元' | '万元' | '亿元' | null }
  | { readonly kind: 'blank' }
  /** Something that is no number: a placeholder such as —, / or 无, or a number with a word beside it.
   *  `lawful`: no single number, and yet what the form asks for (3 added and 2 removed in 本年增/减). */
  | { readonly kind: 'other'; readonly lawful?: true }
  /** A number that cannot be: negative or fractional where the form counts, or too large to be exact. */
  | { readonly kind: 'invalid'; readonly why: 'negative' | 'fraction' | 'size' };

export interface Cell {
  readonly table: TableKey;
  readonly row: RowKey;
  readonly column: ColumnKey;
  /** As on the page, white space collapsed. */
  readonly raw: string;
  readonly value: Value;
  readonly node: Element;
}

/** The label of a row or column as the page has it.
 *  `official`: the form's wording or a variant that nobody objects to; `differs`: recognised, but worded otherwise;
 *  `blank`: empty, recognised by its position. */
export interface Label<K extends string = string> {
  readonly key: K;
  readonly official: string;
  readonly raw: string;
  readonly state: 'official' | 'differs' | 'blank';
  /** The label's own cell; null where the markup has none. */
  readonly node: Element | null;
}

/** A row or column that no template knows: shown, never summed. */
export interface Stranger {
  readonly kind: 'row' | 'column';
  readonly raw: string;
  readonly node: Element;
}

export interface Table {
  readonly key: TableKey;
  /** The form whose labels the table carries; `disputes` is the same in both and takes the report's. */
  readonly form: FormKey;
  /** The table elements that hold it, in document order. */
  readonly elements: readonly Element[];
  readonly rows: readonly Label<RowKey>[];
  readonly columns: readonly Label<ColumnKey>[];
  /** Row by row; a cell that the markup lacks is not listed. */
  readonly cells: readonly Cell[];
  readonly strangers: readonly Stranger[];
  /** Why the grid cannot be trusted, as one Chinese sentence, or null where it can. Rules about cells are undecided then. */
  readonly doubt: string | null;
}

/** A table of the template that is there only as a picture, an attachment or a frame that was not read. */
export interface Figure {
  readonly kind: 'picture' | 'attachment' | 'frame';
  readonly section: SectionKey | null;
  /** Link text, file name or alternative text: what a person would call it. */
  readonly name: string;
  /** Absolute address, or as written where none can be made. */
  readonly address: string;
  readonly node: Element;
}

export interface Section {
  /** null for a top-level part that no template knows. */
  readonly key: SectionKey | null;
  /** As on the page, without its marks: 三 for 三、, （三） and 第三部分, 3 for 3.; null where the heading has none. */
  readonly ordinal: string | null;
  /** What the ordinal counts, or null. */
  readonly number: number | null;
  /** The heading without its ordinal. */
  readonly title: string;
  readonly heading: Passage;
  /** The text below the heading up to the next one, outside the report's tables. */
  readonly passages: readonly Passage[];
  /** Tables of the form that stand in this section. */
  readonly tables: readonly TableKey[];
  readonly figures: readonly Figure[];
}

export type BodyLevel = 'national' | 'province' | 'city' | 'county' | 'town';
/** `government`: a people's government; `office`: its general office; `department`; `street`: 街道办事处; `committee`: 管委会. */
export type BodyKind = 'government' | 'office' | 'department' | 'street' | 'committee' | 'other';

/** A year or date that the page states, and where. */
export interface Stated<T> {
  readonly value: T;
  readonly source: string;
  readonly place: Place | null;
}

/** Who reports about which year, with all the evidence that the page gives. */
export interface Identity {
  readonly title: string;
  readonly titlePlace: Place | null;
  readonly agency: string | null;
  readonly year: number | null;
  /** `source`: title, period, document-title, url, form, date. */
  readonly years: readonly Stated<number>[];
  /** ISO date. */
  readonly publishedOn: string | null;
  /** `source`: metadata, signature, url, line. ISO dates. */
  readonly dates: readonly Stated<string>[];
  readonly level: BodyLevel | null;
  readonly body: BodyKind | null;
  /** `aggregate`: figures of all bodies below; `own`: of the body alone. */
  readonly scope: 'aggregate' | 'own' | null;
}

export interface Report {
  readonly identity: Identity;
  readonly template: TemplateKey;
  readonly preamble: readonly Passage[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
  /** The article's text after the last section that belongs to no section: signature, date. */
  readonly closing: readonly Passage[];
}

/** A link to a report, on a page that lists reports. */
export interface ReportLink {
  readonly title: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly url: string;
}

/** What a page is: a report, a list of reports, any other page, or nothing that can be read (with the reason). */
export type Reading = {
  readonly blocks: readonly Block[];
  /** Addresses of frames that show something and could not be read. */
  readonly unread?: readonly string[];
} & (
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'listing'; readonly links: readonly ReportLink[] }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly code: string; readonly message: string }
);
