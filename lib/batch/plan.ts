/** Makes the plan of a batch, from open tabs or from a list of addresses. Pure. */
import type { BatchLimits, Plan, Row, Sleeping, Unit, ReadingWay } from './model';

/** A page that somebody wants in a batch: an address, or an open tab, whose address the browser may not tell. */
export interface BatchSubject {
  readonly url: string | null;
  readonly name: string | null;
  readonly tabId: number | null;
}

export interface PlanWish {
  readonly id: string;
  readonly at: number;
  readonly way: ReadingWay;
  readonly sleeping?: Sleeping;
  readonly limits?: Partial<BatchLimits>;
  readonly units?: readonly Unit[];
}

export const usualLimits: BatchLimits = { parallel: 3, pause: 1_000, patience: 30_000 };

/** Addresses are taken once each, tabs as they are. */
export function planOf(subjects: readonly BatchSubject[], wish: PlanWish): Plan {
  const { id, at, way, sleeping = 'fetch', limits, units = [] } = wish;
  const rows = onceEach(subjects, way).map((subject, index) => rowOf(subject, index));
  return {
    id,
    madeAt: at,
    way,
    sleeping,
    limits: { ...usualLimits, ...limits },
    status: rows.length > 0 ? 'running' : 'finished',
    rows,
    hosts: {},
    units,
  };
}

function rowOf({ url, name, tabId }: BatchSubject, index: number): Row {
  return {
    index,
    url,
    name,
    tabId,
    attempt: 0,
    tries: 0,
    state: { kind: 'waiting', notBefore: 0 },
    from: null,
    summary: null,
    earlier: null,
  };
}

function onceEach(subjects: readonly BatchSubject[], way: ReadingWay): readonly BatchSubject[] {
  if (way === 'tabs') return subjects;
  const seen = new Set<string>();
  return subjects.filter(({ url }) => url !== null && !seen.has(url) && seen.add(url));
}
