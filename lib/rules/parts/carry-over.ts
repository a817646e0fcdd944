/** What last year's report carries over, next to what this year's takes up, column by column. */
import type { ColumnKey } from '../../domain/keys';
import type { Cell, Report } from '../../report/model';
import type { ReportRecord } from '../../report/record';
import { numberIn, soundTable } from '../../report/cells';

/** One column of both reports. */
export interface Carried {
  readonly column: ColumnKey;
  /** 结转下年度继续办理 of the year before. */
  readonly before: number;
  /** 上年结转 of this year, and its cell. */
  readonly now: number;
  readonly cell: Cell;
}

/** The columns in which both reports have a number; null where a table is missing or cannot be trusted. */
export function carriedOver(report: Report, previous: ReportRecord): readonly Carried[] | null {
  const table = soundTable(report, 'requests');
  const earlier = soundTable(previous, 'requests');
  if (!table || !earlier) return null;
  return table.cells
    .filter(({ row }) => row === 'carried-in')
    .flatMap((cell) => {
      const now = cell.value.kind === 'number' ? cell.value.value : null;
      const before = numberIn(earlier, 'carried-out', cell.column);
      return now === null || before === null ? [] : [{ column: cell.column, before, now, cell }];
    });
}
