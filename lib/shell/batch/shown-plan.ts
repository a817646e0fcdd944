/** The batch that a panel shows: as it is stored, brought up to date by the news, its counts as decisions leave them. */
import type { Plan, Row } from '../../batch/model';
import { watchDecisions } from '../kept/decisions';
import { standingRows } from './standing-rows';
import { loadPlan } from './saved-plans';
import type { BatchNews } from './views';

export interface ShownPlan {
  /** As it is stored; null where none is shown. */
  readonly stored: () => Plan | null;
  /** Null shows none. */
  readonly open: (id: string | null) => Promise<void>;
  readonly hear: (news: BatchNews) => Promise<void>;
}

/** @param told again whenever anything changes; rows that have not are the same objects */
export function showPlan(told: (plan: Plan | null) => void): ShownPlan {
  let stored: Plan | null = null;
  /** Rows that decisions have changed, by the rows as they are stored. */
  const standing = new Map<Row, Row>();

  /** What is told of a batch while it is being read from storage. */
  let opening: { readonly id: string | null; readonly heard: BatchNews[] } | null = null;

  const take = (plan: Plan | null) => {
    stored = plan;
    told(plan && { ...plan, rows: plan.rows.map((row) => standing.get(row) ?? row) });
  };
  const recount = async (some: readonly Row[]) => {
    const rows = some.filter(({ summary }) => summary !== null);
    if (stored === null || rows.length === 0) return;
    const counted = await standingRows(stored.id, rows);
    const isNews = counted.size > 0 || rows.some((row) => standing.has(row));
    for (const row of rows) standing.delete(row);
    for (const [row, shown] of counted) standing.set(row, shown);
    if (isNews) take(stored);
  };
  const open = async (id: string | null) => {
    // Whoever has begun a batch opens it, and its first news does.
    if (id !== null && (opening ? opening.id : stored?.id) === id) return;
    const heard: BatchNews[] = [];
    opening = { id, heard };
    const loaded = id === null ? null : await loadPlan(id);
    // Another has been wished for meanwhile.
    if (opening?.heard !== heard) return;
    opening = null;
    standing.clear();
    take(loaded && heard.reduce(withNews, loaded));
    await recount(stored?.rows ?? []);
  };
  watchDecisions((concerns) => {
    void recount(stored?.rows.filter(({ url }) => url !== null && concerns(url)) ?? []);
  });

  return {
    stored: () => stored,
    open,
    hear: async (news) => {
      if (opening?.id === news.head.id) {
        opening.heard.push(news);
      } else if (stored?.id === news.head.id) {
        take(withNews(stored, news));
        await recount(news.rows ?? []);
      } else if (news.rows === null && news.head.status === 'running') {
        await open(news.head.id);
      }
    },
  };
}

/** The same objects for rows of which there is no news. */
function withNews(plan: Plan, { head, rows }: BatchNews): Plan {
  if (rows === null || rows.length === 0) return { ...plan, ...head };
  const changed = new Map<number, Row>(rows.map((row) => [row.index, row]));
  return { ...plan, ...head, rows: plan.rows.map((row) => changed.get(row.index) ?? row) };
}
