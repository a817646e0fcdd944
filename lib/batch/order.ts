/** The rows of a batch as somebody wants to see them: some of them, in some order. Pure. */
import type { Row } from './model';

export const filters = ['all', 'problems', 'clean', 'failed', 'skipped', 'open'] as const;
export type RowFilter = (typeof filters)[number];

export const sorts = ['place', 'problems', 'agency', 'year', 'state'] as const;
export type RowSort = (typeof sorts)[number];

export interface RowView {
  readonly filter: RowFilter;
  readonly sort: RowSort;
  /** Words that the row's agency, title, name or address must hold. */
  readonly words: string;
}

const isShown: Readonly<Record<RowFilter, (row: Row) => boolean>> = {
  all: () => true,
  problems: (row) => row.state.kind === 'done' && !isClean(row),
  clean: (row) => row.state.kind === 'done' && isClean(row),
  failed: ({ state }) => state.kind === 'failed',
  skipped: ({ state }) => state.kind === 'skipped',
  open: ({ state }) => state.kind === 'waiting' || state.kind === 'reading',
};

const compare: Readonly<Record<RowSort, (one: Row, other: Row) => number>> = {
  place: () => 0,
  problems: (one, other) => weight(other) - weight(one),
  agency: (one, other) => byName(nameOf(one), nameOf(other)),
  year: (one, other) => (other.summary?.year ?? 0) - (one.summary?.year ?? 0),
  state: (one, other) => stateOrder.indexOf(one.state.kind) - stateOrder.indexOf(other.state.kind),
};

const stateOrder: readonly Row['state']['kind'][] = ['failed', 'reading', 'waiting', 'done', 'skipped'];

const byName = new Intl.Collator('zh-CN', { numeric: true }).compare;

/** The rows that the filter lets through and that hold every word, wherever it stands in them; equals stay in the batch's order. */
export function rowsIn(rows: readonly Row[], { filter, sort, words }: RowView): readonly Row[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => isShown[filter](row) && hasAll(row, sought))
    .toSorted((one, other) => compare[sort](one, other) || one.index - other.index);
}

/** How many rows each filter shows. */
export function filterCounts(rows: readonly Row[]): Readonly<Record<RowFilter, number>> {
  const counts = { all: 0, problems: 0, clean: 0, failed: 0, skipped: 0, open: 0 };
  for (const row of rows) for (const filter of filters) if (isShown[filter](row)) counts[filter] += 1;
  return counts;
}

/** A report in which nothing was found that calls for anything. */
export function isClean({ summary }: Row): boolean {
  return summary !== null && summary.errors + summary.warnings === 0;
}

/** What a row is called: by its agency, else its title, else its address. */
export function nameOf({ summary, name, url }: Row): string {
  return summary?.agency ?? (summary?.title || name || url || '');
}

function weight({ state, summary }: Row): number {
  if (state.kind !== 'done' || summary === null) return -1;
  return summary.errors * 1_000_000 + summary.warnings * 1_000 + summary.notices;
}

function hasAll({ summary, name, url }: Row, sought: readonly string[]): boolean {
  if (sought.length === 0) return true;
  const text = [summary?.agency, summary?.title, summary?.year, name, url].join(' ').toLowerCase();
  return sought.every((word) => text.includes(word));
}
