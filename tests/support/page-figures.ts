/** Figures for generated tables: honest ones whose sums hold, and any others. */
import { disputeGroups, disputeOutcomes, tableForm } from '../../lib/domain/forms';
import type { ColumnKey, FormKey, RowKey, TableKey } from '../../lib/domain/keys';
import type { Chance } from './page-random';
import { blank, count, formTables, type CellSpec, type ReportSpec } from './page-spec';

type Tables = ReportSpec['tables'];

const applicants = ['individual', 'business', 'research', 'nonprofit', 'legal', 'other'] as const;

/** The rows of section three's table that are no results. */
const edges: ReadonlySet<RowKey> = new Set(['received', 'carried-in', 'concluded', 'carried-out']);

/** Every cell 0, as most small bodies report. */
export const zeros = (form: FormKey): Tables => formTables(form, () => count(0));

/** Tables without any relation between their cells, some of them blank. */
export function anyFigures(form: FormKey, dice: Chance, blankShare: number): Tables {
  return formTables(form, (table, row, column) => {
    if (dice.happens(blankShare)) return blank;
    return table === 'requests' || table === 'disputes'
      ? count(someCount(dice))
      : disclosed(form, table, row, column, dice);
  });
}

/** Tables in which every identity of the form holds. */
export function honestFigures(form: FormKey, dice: Chance, busy: boolean): Tables {
  const tables = formTables(form, (table, row, column) => disclosed(form, table, row, column, dice));
  const someCases = () => (dice.happens(busy ? 0.8 : 0.12) ? dice.below(busy ? 900 : 4) : 0);
  balanceRequests(form, tables, someCases);
  balanceDisputes(tables, someCases);
  keepBounds(tables);
  return tables;
}

/** What the form of 2019 counts twice: no more is published than there is, no more items go than there were. */
function keepBounds(tables: Tables): void {
  for (const { figures } of Object.values(tables)) {
    for (const cells of Object.values(figures)) {
      const { published, change } = cells;
      const value = (column: ColumnKey) => cells[column]?.value ?? 0;
      if (published) cells['public-total'] = count(value('public-total') + value('published'));
      if (change && value('last-year') + value('change') < 0) cells['last-year'] = count(-value('change'));
    }
  }
}

function balanceRequests(form: FormKey, tables: Tables, someCases: () => number): void {
  const figures = tables.requests?.figures;
  if (!figures) return;
  const results = tableForm(form, 'requests').rows.filter(({ key }) => !edges.has(key));
  const put = (row: RowKey, column: ColumnKey, value: number) => {
    (figures[row] ??= {})[column] = count(value);
  };
  const read = (row: RowKey, column: ColumnKey) => figures[row]?.[column]?.value ?? 0;

  for (const column of applicants) {
    for (const { key } of results) put(key, column, someCases());
    const concluded = results.reduce((sum, { key }) => sum + read(key, column), 0);
    const carriedOut = someCases();
    const carriedIn = Math.min(someCases(), concluded + carriedOut);
    put('concluded', column, concluded);
    put('carried-out', column, carriedOut);
    put('carried-in', column, carriedIn);
    put('received', column, concluded + carriedOut - carriedIn);
  }
  for (const row of Object.keys(figures)) {
    put(
      row,
      'total',
      applicants.reduce((sum, column) => sum + read(row, column), 0),
    );
  }
}

function balanceDisputes(tables: Tables, someCases: () => number): void {
  const cells = tables.disputes?.figures['count'];
  if (!cells) return;
  for (const group of disputeGroups) {
    let sum = 0;
    for (const outcome of disputeOutcomes) {
      const value = outcome.key === 'total' ? sum : someCases();
      sum += value;
      cells[`${group.key}-${outcome.key}`] = count(value);
    }
  }
}

/** A cell of section two: counts, signed changes and amounts as bodies print them. */
function disclosed(form: FormKey, table: TableKey, row: RowKey, column: ColumnKey, dice: Chance): CellSpec {
  const measure = tableForm(form, table).columns.find(({ key }) => key === column)?.measure;
  if (measure === 'change') return someChange(dice);
  if (measure === 'amount') return form === '2019' ? somePayment(dice) : someFee(dice);
  return row === 'regulations' ? count(0) : count(someCount(dice));
}

function someCount(dice: Chance): number {
  return dice.pick([0, 0, dice.below(10), dice.below(400), dice.below(90_000), dice.below(12_000_000)]);
}

function someChange(dice: Chance): CellSpec {
  const size = dice.below(30);
  return dice.pick<CellSpec>([
    { text: '0', value: 0 },
    { text: `+${size}`, value: size },
    { text: `-${size + 1}`, value: -size - 1 },
    { text: `增${size + 1}`, value: size + 1 },
    { text: `减${size + 1}`, value: -size - 1 },
    { text: `减少${size + 1}`, value: -size - 1 },
    { text: `−${size + 1}`, value: -size - 1 },
    { text: `－${size + 1}`, value: -size - 1 },
    { text: `↑${size + 1}`, value: size + 1 },
    { text: `↓${size + 1}`, value: -size - 1 },
  ]);
}

function somePayment(dice: Chance): CellSpec {
  const yuan = dice.below(9_000_000);
  return dice.pick<CellSpec>([
    { text: '0', value: 0 },
    { text: `${yuan}元`, value: yuan },
    { text: `${yuan / 10}万元`, value: yuan / 10 },
    { text: String(yuan / 100), value: yuan / 100 },
  ]);
}

function someFee(dice: Chance): CellSpec {
  const tenThousands = dice.pick([0, dice.below(90_000), dice.below(4_000_000) / 10_000]);
  return { text: String(tenThousands), value: tenThousands };
}
