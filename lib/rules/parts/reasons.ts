/** Why a rule does not apply or cannot judge: reasons that many rules share. */
import { tableForm } from '../../domain/forms';
import type { Report, Table } from '../../report/model';
import type { Undecided } from '../define';
import { dueTables, standingOf } from './standing';
import { tableName } from './wording';

/** Reports up to 2018 have no prescribed form. */
export const noFixedForm = {
  'zh-CN': '2018年及以前的年度报告没有统一的格式，本项不适用',
  en: 'Reports up to 2018 have no prescribed form',
} as const;

/** Why the rows, columns or numbers of a table cannot be judged. */
export const unread = {
  'zh-CN': {
    doubt: '{table}的结构无法可靠识别，未作判断：{reason}',
    pictured: '{table}以图片、附件或嵌入页面发布，其中的内容无法核对',
    noTables: '报告中没有可以读取的表格，无法核对',
  },
  en: {
    doubt: 'The grid of {table} cannot be trusted: {reason}',
    pictured: '{table} is there only as a picture, an attachment or a frame, and cannot be checked',
    noTables: 'The report has no table that could be read',
  },
} as const;

/** The tables whose grid can be trusted. */
export function soundTables(report: Report): readonly Table[] {
  return report.tables.filter((table) => table.doubt === null);
}

type Reason = Undecided<keyof (typeof unread)['en']>;

/** One reason for each table that a rule about rows, columns or cells has to leave unjudged. */
export function* unreadTables(report: Report): Iterable<Reason> {
  for (const table of report.tables) {
    if (table.doubt !== null) yield doubtOf(table, table.doubt);
  }
  yield* unseenTables(report);
}

/** One reason for each table that is there only as a picture and the like, or one where there is none at all. */
export function* unseenTables(report: Report): Iterable<Reason> {
  for (const due of dueTables(report)) {
    if (standingOf(report, due) === 'pictured')
      yield { undecided: 'pictured', with: { table: tableName(due) } };
  }
  if (report.tables.length === 0) yield { undecided: 'noTables' };
}

/** @param reason why the grid cannot be trusted, as one Chinese sentence */
export function doubtOf({ form, key }: Table, reason: string): Undecided<'doubt'> {
  return { undecided: 'doubt', with: { table: tableName(tableForm(form, key)), reason } };
}
