import { describe, expect, test } from 'vitest';
import { compareBatches } from '../../lib/batch/compare';
import { filterCounts, rowsIn, type RowView } from '../../lib/batch/order';
import type { Row } from '../../lib/batch/model';
import type { Finding, Review } from '../../lib/judge/model';
import { summary, tabs } from './batches';

describe('the rows of a batch', () => {
  const [one, two, three, four] = tabs(4).rows as [Row, Row, Row, Row];
  const rows: readonly Row[] = [
    { ...one, state: { kind: 'done' }, summary: summary({ agency: '岚泽县水利局', errors: 1, year: 2022 }) },
    { ...two, state: { kind: 'done' }, summary: summary({ agency: '岚泽县林业局', warnings: 3 }) },
    { ...three, state: { kind: 'failed', why: 'timeout', detail: '' } },
    { ...four, state: { kind: 'done' }, summary: summary({ agency: '澄原市档案局' }) },
  ];
  const shown = (view: Partial<RowView>) =>
    rowsIn(rows, { filter: 'all', sort: 'place', words: '', ...view }).map(({ index }) => index);

  test.each([
    ['as they came', {}, [0, 1, 2, 3]],
    ['the worst first', { sort: 'problems' }, [0, 1, 3, 2]],
    ['by name', { sort: 'agency' }, [3, 1, 0, 2]],
    ['the latest year first', { sort: 'year' }, [1, 3, 0, 2]],
    ['failed ones first', { sort: 'state' }, [2, 0, 1, 3]],
    ['with problems', { filter: 'problems' }, [0, 1]],
    ['clean', { filter: 'clean' }, [3]],
    ['failed', { filter: 'failed' }, [2]],
    ['by words', { words: '岚泽 2022' }, [0]],
  ] as const)('%s', (_, view, indices) => {
    expect(shown(view).toSorted()).toEqual([...indices].toSorted());
    if ('sort' in view && view.sort !== 'agency') expect(shown(view)).toEqual(indices);
  });

  test('are counted by what they can be filtered for', () => {
    expect(filterCounts(rows)).toEqual({ all: 4, problems: 2, clean: 1, failed: 1, skipped: 0, open: 0 });
  });
});

describe('two batches', () => {
  test('what was put right, what still stands, what is new', () => {
    const before = [
      review('岚泽县林业局', [cell('received', '2'), cell('granted', '3')]),
      review('岚泽县水利局', []),
    ];
    const after = [
      review('岚泽县林业局', [cell('granted', '4'), cell('partial', '5')]),
      review('澄原市档案局', []),
    ];
    const [both, fresh, gone] = compareBatches(before, after);
    expect(both).toMatchObject({
      in: 'both',
      fixed: [{ id: 'received2' }],
      still: [{ id: 'granted4' }],
      fresh: [{ id: 'partial5' }],
    });
    expect(fresh).toMatchObject({ in: 'after', review: { report: { agency: '澄原市档案局' } } });
    expect(gone).toMatchObject({ in: 'before', review: { report: { agency: '岚泽县水利局' } } });
  });

  test('a report that stands at two addresses is compared with itself at each', () => {
    const wrong = {
      ...review('岚泽县林业局', [cell('received', '2')]),
      url: 'http://www.lanze.gov.cn/1.html',
    };
    const right = { ...review('岚泽县林业局', []), url: 'http://www.lanze.gov.cn/2.html' };
    const compared = compareBatches([wrong, right], [wrong, right]);
    expect(compared.map(({ fixed, still, fresh }) => [fixed.length, still.length, fresh.length])).toEqual([
      [0, 1, 0],
      [0, 0, 0],
    ]);
  });
});

function cell(row: string, text: string): Finding {
  return {
    id: row + text,
    rule: 'cell-blank',
    severity: 'error',
    message: '',
    advice: '',
    basis: null,
    locations: [{ kind: 'cell', table: 'requests', row, column: 'total', text }],
    evidence: {},
    say: 'blank',
    with: {},
  };
}

function review(agency: string, findings: readonly Finding[]): Review {
  return {
    source: agency,
    url: null,
    kind: 'report',
    report: { title: '', agency, year: 2023, template: '2021', publishedOn: null, sections: [], tables: {} },
    findings,
    corrections: [],
    checks: {},
    error: null,
  };
}
