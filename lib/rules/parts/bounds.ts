/** Figures of section two that exceed what they are a part of. */
import { numberIn } from '../../report/cells';
import type { Place, Table } from '../../report/model';
import type { Fault } from '../define';
import { cellPlace } from './where';
import { rowName } from './wording';

const bounded: ReadonlySet<string> = new Set(['public-total', 'change']);

/** Bounds that hold whatever happened: a part of a stock is not larger than the stock, and no stock is negative. */
export function* beyondBounds(table: Table): Iterable<Fault<'published' | 'left'>> {
  if (!table.columns.some(({ key }) => bounded.has(key))) return;
  for (const { key } of table.rows) {
    const row = rowName(table.form, table.key, key);
    const cellsOf = (...columns: string[]): Place[] =>
      table.cells.filter((cell) => cell.row === key && columns.includes(cell.column)).map(cellPlace);
    const published = numberIn(table, key, 'published');
    const whole = numberIn(table, key, 'public-total');
    if (published !== null && whole !== null && published > whole) {
      yield {
        say: 'published',
        at: cellsOf('published', 'public-total'),
        with: { row, part: published, whole },
        evidence: { equation: `${published} ≤ ${whole}`, row: key },
      };
    }
    const before = numberIn(table, key, 'last-year');
    const change = numberIn(table, key, 'change');
    if (before !== null && change !== null && before + change < 0) {
      yield {
        say: 'left',
        at: cellsOf('last-year', 'change'),
        with: { row, part: before, change },
        evidence: { equation: `${before} + (${change}) ≥ 0`, row: key },
      };
    }
  }
}
