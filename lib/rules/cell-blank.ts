/** Blank cells where the form wants a number. One finding a table, one location a cell. */
import { tableForm } from '../domain/forms';
import { theForm } from '../domain/law';
import type { Cell, Table } from '../report/model';
import { cellsByTerm } from '../report/cells';
import { defineRule } from './define';
import { noFixedForm, soundTables, unread, unreadTables } from './parts/reasons';
import { identitiesOf, weigh } from './parts/sums';
import { cellPlace } from './parts/where';
import { tableName } from './parts/wording';

export const cellBlank = defineRule({
  id: 'cell-blank',
  severity: 'error',
  group: 'tables',
  basis: theForm('第二至四部分'), // every cell of the form is a count or an amount; no document says "fill in 0", so only the form is cited
  meaning: {
    'zh-CN':
      '表格中应填数字的单元格空白。同一张表的空白单元格合为一处问题。空白不当作0：涉及空白的合计关系按“无法核对”处理，并说明空白均为0时是否成立。',
    en: 'Cells that want a number are blank, one finding a table. A blank is not taken for 0: sums that it hides are said to be unverifiable, and whether they would hold with zeros.',
  },
  texts: {
    'zh-CN': {
      ...unread['zh-CN'],
      blank: '{table}有{count}个单元格空白',
      holds: '{table}有{count}个单元格空白，涉及的{sums}处合计关系无法核对（空白均为0时成立）',
      breaks: '{table}有{count}个单元格空白，涉及的{sums}处合计关系无法核对（空白均为0时有{broken}处不成立）',
      advice: '请补填空白单元格；没有发生的填0',
      notApplicable: noFixedForm['zh-CN'],
    },
    en: {
      ...unread.en,
      blank: '{count|blank cell|blank cells} in {table}',
      holds:
        '{count|blank cell|blank cells} in {table}; {sums|sum|sums} cannot be checked (with zeros they would hold)',
      breaks:
        '{count|blank cell|blank cells} in {table}; {sums|sum|sums} cannot be checked (with zeros {broken} would not hold)',
      advice: 'Fill in the blank cells; write 0 where nothing happened',
      notApplicable: noFixedForm.en,
    },
  },
  examples: { good: '自然人｜0｜商业企业｜0｜总计｜0', bad: '自然人｜（空白）｜商业企业｜（空白）｜总计｜0' },
  appliesTo: (report) => report.template !== '2008',

  *check(report) {
    for (const table of soundTables(report)) {
      const blank = table.cells.filter(isBlank);
      if (blank.length === 0) continue;
      const { sums, broken } = hiddenSums(table);
      yield {
        say: sums === 0 ? 'blank' : broken === 0 ? 'holds' : 'breaks',
        at: blank.map(cellPlace),
        with: { table: tableName(tableForm(table.form, table.key)), count: blank.length, sums, broken },
        evidence: { count: blank.length },
      };
    }
    yield* unreadTables(report);
  },
});

function isBlank({ value }: Cell): boolean {
  return value.kind === 'blank';
}

/** How many sums with a blank in them cannot be decided, and how many of these would not hold with zeros. */
function hiddenSums(table: Table): { readonly sums: number; readonly broken: number } {
  const cellAt = cellsByTerm(table);
  const open = identitiesOf(table).filter((identity) => {
    const cells = [...identity.left, ...identity.right].map(cellAt);
    return cells.some((cell) => cell && isBlank(cell)) && weigh(identity, cellAt).state === 'open';
  });
  const broken = open.filter((identity) => weigh(identity, cellAt, 'zero').state === 'broken');
  return { sums: open.length, broken: broken.length };
}
