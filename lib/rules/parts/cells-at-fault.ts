/** Cells that hold what they should not: one fault a table, with a place a cell and what the cells hold. */
import { tableForm } from '../../domain/forms';
import type { Report, Value } from '../../report/model';
import type { Fault } from '../define';
import { soundTables } from './reasons';
import { cellPlace } from './where';
import { listed, tableName } from './wording';

/** @param say the rule's sentence, with {table}, {count} and {texts}
 *  @param isAtFault what the rule objects to */
export function* cellsAtFault<const Key extends string>(
  report: Report,
  say: Key,
  isAtFault: (value: Value) => boolean,
): Iterable<Fault<Key>> {
  for (const table of soundTables(report)) {
    const found = table.cells.filter(({ value }) => isAtFault(value));
    if (found.length === 0) continue;
    const texts = [...new Set(found.map((cell) => cell.raw))];
    yield {
      say,
      at: found.map(cellPlace),
      with: {
        table: tableName(tableForm(table.form, table.key)),
        count: found.length,
        texts: listed(texts),
      },
      evidence: { texts },
    };
  }
}
