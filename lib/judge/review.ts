/** From a Snapshot to a Review: one function, the same in page, worker and Node. */
import { acceptedOf } from '../report/accepted';
import type { Place, Reading, Report } from '../report/model';
import { read } from '../report/read';
import type { ReportRecord } from '../report/record';
import { catalogue } from '../rules/catalogue';
import type { RuleSettings } from '../rules/define';
import type { Snapshot } from '../snapshot/tree';
import { judgementOf } from './judgement';
import type { ReportSummary, Review } from './model';

/** What a caller knows beside the page. */
export interface Context {
  /** What the Review calls its source; the address where it is left out. */
  readonly source?: string;
  /** Last year's report of the same agency. */
  readonly previous?: ReportRecord | null;
  readonly settings?: Partial<RuleSettings>;
}

export interface Reviewed {
  readonly review: Review;
  /** Where each finding stands in the Snapshot, by its id. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

export const defaultSettings: RuleSettings = {
  off: [],
  severities: {},
  labels: [],
  allowed: [],
  denied: [],
  hosts: [],
  departmentDeadline: null,
  governmentDeadline: null,
};

/** Reads and judges a page. What a page can cause is said in the Review; only a bug throws. */
export function review(snapshot: Snapshot, context: Context = {}): Reviewed {
  return judge(snapshot, read(snapshot, acceptedOf(context.settings?.labels ?? [])), context);
}

/** The second of the two steps, for callers that time them apart. */
export function judge(snapshot: Snapshot, reading: Reading, context: Context = {}): Reviewed {
  const { previous = null, settings = {} } = context;
  const subject = { snapshot, reading, previous, settings: { ...defaultSettings, ...settings } };
  const { findings, corrections, checks, places } = judgementOf(subject, catalogue);
  const made: Review = {
    source: context.source ?? snapshot.url ?? '-',
    url: snapshot.url,
    kind: reading.kind,
    report: reading.kind === 'report' ? summaryOf(reading.report) : null,
    findings,
    corrections,
    checks,
    error: reading.kind === 'unreadable' ? { code: reading.code, message: reading.message } : null,
    ...(reading.kind === 'listing' && { links: reading.links }),
    ...(reading.unread?.length && { unread: reading.unread }),
  };
  return { review: made, places };
}

function summaryOf({ identity, template, sections, tables }: Report): ReportSummary {
  const { title, agency, year, publishedOn } = identity;
  return {
    title,
    agency,
    year,
    template,
    publishedOn,
    sections: sections.map(({ key, ordinal, title: heading }) => ({ key, ordinal, title: heading })),
    tables: Object.fromEntries(tables.map((table) => [table.key, numbersOf(table)])),
  };
}

/** Row → column → number; cells without a number are left out, and rows without any. */
function numbersOf({
  cells,
}: Report['tables'][number]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const rows: Record<string, Record<string, number>> = {};
  for (const { row, column, value } of cells) {
    if (value.kind === 'number') (rows[row] ??= {})[column] = value.value;
  }
  return rows;
}
