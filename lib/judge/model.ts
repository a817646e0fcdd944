/** The Review: what the program says of one page, in the shape that crosses its border. */
import type { ColumnKey, RowKey, SectionKey, Severity, TableKey, TemplateKey } from '../domain/keys';
import type { ReportLink } from '../report/model';
import type { FaultValues } from '../rules/define';

export type Location =
  | {
      readonly kind: 'cell';
      readonly table: TableKey;
      readonly row: RowKey;
      readonly column: ColumnKey;
      readonly text: string;
    }
  | { readonly kind: 'text'; readonly section: SectionKey | null; readonly quote: string }
  | {
      readonly kind: 'missing';
      readonly section: SectionKey | null;
      readonly table: TableKey | null;
      readonly row: RowKey | null;
      readonly column: ColumnKey | null;
    }
  | {
      readonly kind: 'page';
      readonly part: 'title' | 'meta' | 'link' | 'script' | 'frame' | 'comment';
      readonly text: string;
    };

export interface Finding {
  /** The same page gives the same id; a number that has changed gives a new one. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The catalogue's severity, where the user's settings give the rule another one. */
  readonly usualSeverity?: Severity;
  /** One Chinese sentence that could stand in a letter. */
  readonly message: string;
  readonly advice: string;
  readonly basis: string | null;
  readonly locations: readonly Location[];
  readonly evidence: Readonly<Record<string, unknown>>;
  /** The rule's sentence key and its values, so that another language can be shown. */
  readonly say: string;
  readonly with: FaultValues;
}

/** A cell that, changed so, belongs to the only smallest set of changes that balances its table. */
export interface Correction {
  readonly table: TableKey;
  readonly row: RowKey;
  readonly column: ColumnKey;
  readonly from: number;
  readonly to: number;
  /** Ids of the findings that the change resolves. */
  readonly resolves: readonly string[];
}

export type Outcome = 'failed' | 'passed' | 'undecided' | 'not-applicable';

export interface Check {
  readonly outcome: Outcome;
  /** One Chinese sentence, for `undecided` and `not-applicable`. */
  readonly reason?: string;
  readonly say?: string;
  readonly with?: FaultValues;
}

export interface ReportSummary {
  readonly title: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly template: TemplateKey;
  readonly publishedOn: string | null;
  readonly sections: readonly {
    readonly key: SectionKey | null;
    readonly ordinal: string | null;
    readonly title: string;
  }[];
  /** table → row → column → number; blank and unreadable cells are left out. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

export interface Review {
  readonly source: string;
  readonly url: string | null;
  readonly kind: 'report' | 'listing' | 'other' | 'unreadable';
  readonly report: ReportSummary | null;
  readonly findings: readonly Finding[];
  readonly corrections: readonly Correction[];
  readonly checks: Readonly<Record<string, Check>>;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** On a listing: the reports that it links to. */
  readonly links?: readonly ReportLink[];
  /** Addresses of frames on the page that could not be read; left out where there are none. */
  readonly unread?: readonly string[];
}
