/** Figures of the text that no reading of the tables allows. One finding for each quantity and figure, however often it is repeated. */
import { columnLabel, rowLabel, tableForm } from '../domain/forms';
import {
  type Comparison,
  cellsOf,
  comparisonOf,
  neighbourOf,
  type ValuedCounterpart,
} from '../prose/comparison';
import { statementsOf } from '../prose/prose';
import { type WrongShare, wrongShares } from '../prose/shares';
import type { Statement } from '../prose/statement';
import { isMadeGood } from '../prose/told-beside';
import type { Cell, Place, Report } from '../report/model';
import { defineRule, type Fault, type Undecided } from './define';
import { clausePlace, isBefore } from './parts/statement-places';
import { type WrongFigure, wrongFigures } from './parts/said-figures';
import { soundTables, unread, unreadTables } from './parts/reasons';
import { cellPlace, quoteOf } from './parts/where';
import { quantitiesName, termName } from './parts/wording';

export const textTableMismatch = defineRule({
  id: 'text-table-mismatch',
  severity: 'warning',
  group: 'text',
  basis: null, // no document says that text and tables must agree; both are statements of one fact
  meaning: {
    'zh-CN':
      '正文写明的申请、办理结果、复议、诉讼和规范性文件数量，与表格中任何一种合理口径的数字都不相符时提出；行政许可、处罚、强制、收费和采购的数字，只在明显是笔误（数字颠倒、一位写错）或者正文否认而表格有数时提出。往年、累计、其他机关的数字，约数，建议提案、信访、热线、主动公开信息的数量，都不与表格比较；所在分句里有程序不认识的词的（可能限定了范围），也不比较；单元格空白或无法识别的也不比较。',
    en: 'A figure of the text (requests, results, reviews, suits, normative documents) that fits no accepted reading of the tables; of permits, penalties, coercion, fees and procurement only a plain slip (digits changed about, one digit wrong) or a denial of what the table counts. Figures of other years or bodies, cumulative and vague ones, and those of petitions, hotlines or published items are never compared, nor are figures in clauses with unknown words, which may narrow them, nor blank or unreadable cells.',
  },
  texts: {
    'zh-CN': {
      ...unread['zh-CN'],
      blank: '表格中的相应单元格空白或不是数字，正文的部分数字无法核对',
      figure: '“{quote}”写明{what}为{stated}，表格对应的数字是{accepted}，两者不一致，请核对',
      copied:
        '“{quote}”写明{what}为{stated}，表格对应的数字是{accepted}，两者不一致；{stated}与表中“{neighbour}”的数字相同，可能取错了单元格，请核对',
      denied: '“{quote}”表示没有{what}，表格对应的数字是{accepted}，两者不一致，请核对',
      share: '“{quote}”写明占比{stated}%，按表格数字计算约为{accepted}%，请核对',
      advice: '请核对正文与表格，改正有误的一处，使两者一致',
      notApplicable: '正文中没有可与表格核对的数字',
    },
    en: {
      ...unread.en,
      blank: 'Cells that the text could be compared with are blank or hold no number',
      figure: '“{quote}” gives {stated} for {what}; the table has {accepted}',
      copied: '“{quote}” gives {stated} for {what}; the table has {accepted}, and {stated} in “{neighbour}”',
      denied: '“{quote}” denies {what}; the table has {accepted}',
      share: '“{quote}” gives a share of {stated}%; by the table it is about {accepted}%',
      advice: 'Check the text against the table and correct the one that is wrong',
      notApplicable: 'The text has no figure that a table holds',
    },
  },
  examples: {
    good: '正文“新收政府信息公开申请8件，上年结转1件”，表三本年新收总计8、上年结转总计1',
    bad: '正文“共收到政府信息公开申请5件”，表三本年新收总计3、上年结转总计0',
  },
  appliesTo: (report) =>
    statementsOf(report).some((statement) => comparisonOf(statement, report).verdict !== 'none') ||
    wrongFigures(report).length > 0,

  *check(report): Iterable<Fault<Key> | Undecided<'blank' | keyof (typeof unread)['en']>> {
    const statements = statementsOf(report);
    const wrong = new Map<string, Statement[]>();
    let isHidden = false;
    for (const statement of statements) {
      const { verdict, readings } = comparisonOf(statement, report);
      if (verdict === 'open') isHidden = true;
      if (verdict !== 'differs' || isMadeGood(statement, readings, statements)) continue;
      const key = `${statement.quantities.join()} ${statement.value}`;
      wrong.set(key, [...(wrong.get(key) ?? []), statement]);
    }
    for (const same of wrong.values()) yield faultOf(same, report);
    for (const wrongShare of wrongShares(statements, report)) yield shareFault(wrongShare, report);
    for (const wrongFigure of wrongFigures(report)) yield figureFault(wrongFigure);
    if (soundTables(report).length < report.tables.length) yield* unreadTables(report);
    if (isHidden) yield { undecided: 'blank' };
  },
});

type Key = 'figure' | 'copied' | 'denied' | 'share';

/** @param same statements of one quantity with one figure, at least one */
function faultOf(same: readonly Statement[], report: Report): Fault<Key> {
  const [first] = same as [Statement];
  const comparison = comparisonOf(first, report);
  const neighbour = neighbourOf(first, comparison, report);
  const places = same.map(clausePlace);
  return {
    say: first.polarity === 'denial' ? 'denied' : neighbour ? 'copied' : 'figure',
    at: inOrder(places, first, comparison, report),
    with: {
      quote: quoteOf(places[0] as Place),
      what: quantitiesName(first.quantities),
      stated: first.value,
      accepted: acceptedIn(comparison, report),
      ...(neighbour && { neighbour: cellName(neighbour, report) }),
    },
    evidence: {
      quantity: first.quantities.join(),
      stated: first.value,
      accepted: [...new Set(comparison.readings.map(({ value }) => value))],
      neighbour: neighbour && {
        kind: 'cell',
        table: neighbour.table,
        row: neighbour.row,
        column: neighbour.column,
        text: neighbour.raw,
      },
    },
  };
}

function shareFault({ share, of, expected }: WrongShare, report: Report): Fault<Key> {
  const place = clausePlace(share);
  return {
    say: 'share',
    at: inOrder([place], of, comparisonOf(of, report), report),
    with: { quote: quoteOf(place), stated: share.value, accepted: expected },
    evidence: { stated: share.value, accepted: [expected], of: of.value },
  };
}

/** Of permits, penalties, coercion, fees and procurement. */
function figureFault({ name, place, stated, isDenied, cell, value, isFirst }: WrongFigure): Fault<Key> {
  const at = [place, cellPlace(cell)];
  return {
    say: isDenied ? 'denied' : 'figure',
    at: isFirst ? at : at.toReversed(),
    with: { quote: quoteOf(place), what: name, stated, accepted: value },
    evidence: { quantity: cell.row, stated, accepted: [value] },
  };
}

function inOrder(
  places: readonly Place[],
  { section }: Statement,
  { readings }: Comparison,
  report: Report,
): Place[] {
  const [reading] = readings;
  const table = reading && report.tables.find(({ key }) => key === reading.table);
  if (!reading || !table) return [...places];
  const cells = cellsOf(reading, report).map(cellPlace);
  return isBefore(section, tableForm(table.form, table.key).section)
    ? [...places, ...cells]
    : [...cells, ...places];
}

/** 8（本年新收）或9（本年新收 + 上年结转）; equal values once, under their first name. */
function acceptedIn({ readings }: Comparison, report: Report): string {
  const shown = new Map<number | null, string>();
  for (const reading of readings) {
    if (!shown.has(reading.value))
      shown.set(reading.value, `${reading.value}（${readingName(reading, report)}）`);
  }
  return [...shown.values()].join('或');
}

const mostTerms = 3;

function readingName(reading: ValuedCounterpart, report: Report): string {
  const names = (cells: ValuedCounterpart['plus']): string => {
    const all = cells.map((cell) => termOf({ ...cell, table: reading.table }, report));
    return all.length > mostTerms ? `${all.length}项之和` : all.join(' + ');
  };
  const less = reading.minus.length > 0 ? ` - ${names(reading.minus)}` : '';
  return names(reading.plus) + less;
}

/** A cell by what tells it apart: the row, with the column where it is not the total. */
function termOf({ table: key, row, column }: Pick<Cell, 'table' | 'row' | 'column'>, report: Report): string {
  const form = report.tables.find((table) => table.key === key)?.form ?? '2021';
  const columnName = columnLabel(form, key, column);
  if (key === 'disputes') return columnName;
  const rowName = row === 'concluded' ? '办理结果总计' : termName(rowLabel(form, key, row));
  return column === 'total' ? rowName : `${rowName}·${columnName}`;
}

function cellName(cell: Cell, report: Report): string {
  const name = termOf(cell, report);
  return cell.table === 'requests' && cell.column === 'total' ? `${name}·总计` : name;
}
