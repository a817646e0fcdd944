/** Small batches and answers for the tests. */
import type { RowOutcome, Plan, RowSummary } from '../../lib/batch/model';
import { planOf } from '../../lib/batch/plan';

/** Tabs 100, 101, …, one report each. */
export function tabs(count: number): Plan {
  const subjects = Array.from({ length: count }, (_, index) => ({
    url: `http://www.chengyuan.gov.cn/${index}.html`,
    name: `年报 ${index}`,
    tabId: 100 + index,
  }));
  return planOf(subjects, { id: 'b', at: 0, way: 'tabs' });
}

export function addresses(...urls: readonly string[]): Plan {
  const subjects = urls.map((url) => ({ url, name: null, tabId: null }));
  return planOf(subjects, { id: 'b', at: 0, way: 'fetch' });
}

export function summary(wish: Partial<RowSummary> = {}): RowSummary {
  return {
    kind: 'report',
    title: '岚泽县林业局2023年政府信息公开工作年度报告',
    agency: '岚泽县林业局',
    year: 2023,
    template: '2021',
    errors: 0,
    warnings: 0,
    notices: 0,
    undecided: 0,
    links: 0,
    ...wish,
  };
}

export function reviewed(wish: Partial<RowSummary> = {}): RowOutcome {
  return { kind: 'reviewed', from: 'page', summary: summary(wish), url: null };
}
