/** What may be wanted of the command line. */
import type { StreamLimits } from './limits';

export const formats = ['json', 'ndjson', 'tsv', 'markdown', 'text'] as const;
export type Format = (typeof formats)[number];

/** A few sources, reviewed together. */
export interface SourceOptions {
  readonly kind: 'sources';
  /** Files, folders, or `-`. */
  readonly sources: readonly string[];
  readonly url: string | null;
  readonly format: Format;
  /** A file with last year's report. */
  readonly previous: string | null;
  /** Whether each Review brings the report itself along, in json and ndjson. */
  readonly records: boolean;
}

/** Any number of pages, each answered alone as it comes. */
export interface StreamOptions {
  readonly kind: 'stream';
  /** WARC files or `-`; null: standard input has one page a line. */
  readonly archives: readonly string[] | null;
  readonly limits: StreamLimits;
  /** So many pages are passed over. */
  readonly skip: number;
  /** The output file of a run that was broken off, which this one goes on with. */
  readonly resume: string | null;
  readonly records: boolean;
}

/** Reviews of a first pass, taken together. */
export interface AcrossOptions {
  readonly kind: 'across';
  /** Files with the lines of the first pass, or `-`. */
  readonly sources: readonly string[];
  /** A CSV or XLSX of the units that ought to report. */
  readonly roster: string | null;
}

export type Command =
  { readonly kind: 'help' } | { readonly kind: 'version' } | SourceOptions | StreamOptions | AcrossOptions;
