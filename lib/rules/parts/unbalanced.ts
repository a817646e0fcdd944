/** What the four rules about sums share: one fault for each identity of a table that cannot hold. */
import { disputeGroups, tableForm } from '../../domain/forms';
import type { TableKey } from '../../domain/keys';
import type { Cell, Report, Table } from '../../report/model';
import type { Fault, Undecided } from '../define';
import { type CellAt, cellsByTerm } from '../../report/cells';
import { equationOf } from './equation';
import { doubtOf, unread } from './reasons';
import { rechecks } from './recheck';
import { standingOfKey } from './standing';
import { identitiesOf, type SumIdentity, type SumRule, weigh } from './sums';
import { cellLocation, cellPlace } from './where';
import { columnName, rowName, tableName } from './wording';

/** Reasons why a sum stays unjudged, and advice where one cell is likelier at fault than the others. */
export const unsummed = {
  'zh-CN': {
    ...rechecks['zh-CN'],
    doubt: unread['zh-CN'].doubt,
    pictured: unread['zh-CN'].pictured,
    hidden: '{table}有空白或无法识别的数字，{count}处合计关系无法核对',
  },
  en: {
    ...rechecks.en,
    doubt: unread.en.doubt,
    pictured: unread.en.pictured,
    hidden: '{table} has blank or unreadable cells; {count} of its sums cannot be checked',
  },
} as const;

type Unsummed = 'doubt' | 'pictured' | 'hidden';

/** `unequal`: all numbers are known; `never`: some are not, and no number in their place would help. */
type Said = 'unequal' | 'never';

/** Whether the table of a sum is there, be it as a picture. */
export function hasTable(report: Report, key: TableKey): boolean {
  const standing = standingOfKey(report, key);
  return standing === 'text' || standing === 'pictured';
}

/** The faults of one rule. `with`: table, line (the row, column or group in words), expected, actual, difference. */
export function* unbalanced(
  report: Report,
  rule: SumRule,
  key: TableKey,
): Iterable<Fault<Said> | Undecided<Unsummed>> {
  const table = report.tables.find((each) => each.key === key);
  if (!table) return yield { undecided: 'pictured', with: { table: tableName(tableForm('2021', key)) } };
  if (table.doubt !== null) return yield doubtOf(table, table.doubt);
  const name = tableName(tableForm(table.form, key));
  const cellAt = cellsByTerm(table);
  let hidden = 0;
  for (const identity of identitiesOf(table)) {
    if (identity.rule !== rule) continue;
    const weighing = weigh(identity, cellAt);
    if (weighing.state === 'open') hidden += 1;
    if (weighing.state !== 'broken') continue;
    const { left, right } = weighing;
    const isExact = left.low === left.high && right.low === right.high;
    yield {
      say: isExact ? 'unequal' : 'never',
      at: cellsOf(lookedAt(identity), cellAt).map(cellPlace),
      with: {
        table: name,
        line: lineName(identity, table),
        expected: left.low,
        actual: right.low,
        difference: Math.abs(left.low - right.low),
      },
      evidence: {
        line: identity.line,
        equation: equationOf(identity, table, cellAt, weighing),
        expected: left.low,
        actual: right.low,
        cells: cellsOf([...identity.left, ...identity.right], cellAt).map(cellLocation),
        suspects: [],
      },
    };
  }
  if (hidden > 0) yield { undecided: 'hidden', with: { table: name, count: hidden } };
}

/** Where a supervisor looks first: at the total; where none of four numbers is one, at all of them. */
function lookedAt({ left, right }: SumIdentity): SumIdentity['left'] {
  return right.length === 1 ? right : [...left, ...right];
}

function cellsOf(terms: SumIdentity['left'], cellAt: CellAt): Cell[] {
  return terms.map(cellAt).filter((cell) => cell !== undefined);
}

function lineName({ rule, line }: SumIdentity, { form, key }: Table): string {
  if (rule === 'applicant-total-unbalanced') return rowName(form, key, line);
  const group = disputeGroups.find((each) => each.key === line);
  return group ? group.label : columnName(form, key, line);
}
