import { describe, expect, test } from 'vitest';
import { recordOf, type TableRecord } from '../../lib/report/record';
import { gridOf, missingLabels } from '../../lib/report/record-grid';
import { report, type ReportWish } from '../support/factories';

function tableOf(wish: ReportWish, key: string): TableRecord {
  const table = recordOf(report(wish)).tables.find((each) => each.key === key);
  if (!table) throw new Error(`no table ${key}`);
  return table;
}

describe('section three', () => {
  const table = tableOf(
    {
      tables: {
        requests: {
          cells: { received: '3 1 0 0 0 0 _' },
          without: ['denied-law'],
          labels: { granted: '', partial: '部分公开了' },
        },
      },
    },
    'requests',
  );
  const grid = gridOf(table);
  const [received] = grid.rows;
  const [individual] = grid.columns;

  test('has every row and column of its form, in the form’s order', () => {
    expect(grid.rows).toHaveLength(25);
    expect(grid.columns.map(({ official }) => official)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ]);
  });

  test('shows each cell as the page has it', () => {
    expect(grid.cellAt(received!, individual!)?.raw).toBe('3');
    expect(grid.cellAt(received!, grid.columns.at(-1)!)?.raw).toBe('');
    expect(grid.keysAt(received!, individual!)).toEqual({ row: 'received', column: 'individual' });
  });

  test('tells what is not there from what has no label', () => {
    const labels = new Map(grid.rows.map(({ key, label }) => [key, label]));
    expect(labels.get('denied-law')).toBeNull();
    expect(labels.get('granted')?.state).toBe('blank');
    expect(labels.get('partial')).toMatchObject({ raw: '部分公开了', state: 'differs' });
    expect(missingLabels(table)).toEqual({ rows: ['2.其他法律行政法规禁止公开'], columns: [] });
  });

  test('names the group of rows whose labels repeat', () => {
    const groups = grid.rows.map(({ group }) => group);
    expect(groups[0]).toBeNull();
    expect(grid.rows.find(({ key }) => key === 'denied-law')?.group).toContain('不予公开');
  });
});

test('section four: one row of fifteen columns stands as three rows of five', () => {
  const table = tableOf(
    { tables: { disputes: { cells: { count: '1 2 3 4 10 0 0 0 0 0 0 0 0 5 5' } } } },
    'disputes',
  );
  const grid = gridOf(table);
  const rows = grid.rows.map((row) => grid.columns.map((column) => grid.cellAt(row, column)?.raw));
  expect(rows).toEqual([
    ['1', '2', '3', '4', '10'],
    ['0', '0', '0', '0', '0'],
    ['0', '0', '0', '5', '5'],
  ]);
  expect(missingLabels(table).columns).toEqual([]);
});
