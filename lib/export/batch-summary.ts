/** A batch unit by unit: one row a page, and one for each unit whose report is missing. */
import { accountOfUnits } from '../batch/missing';
import type { Plan, Row } from '../batch/model';
import { reportTexts } from '../i18n/report-texts';
import { translator } from '../i18n/translate';
import type { CellList, ListCell } from './rows';
import { stateWords } from './row-words';

const columns = [
  'number',
  'agency',
  'year',
  'title',
  'state',
  'errors',
  'warnings',
  'notices',
  'link',
] as const;

const t = translator('zh-CN');

/** The summary goes to agencies, which read Chinese. */
export function summaryList({ rows, units }: Plan): CellList {
  const { columns: words, summary } = reportTexts['zh-CN'];
  const missing = accountOfUnits(units, rows).filter(({ state }) => state === 'missing');
  const lines = [
    ...rows.map(lineOf),
    ...missing.map(({ unit }) => [
      text(unit.name),
      text(''),
      text(''),
      text(t('batch.unit.missing')),
      text(''),
      text(''),
      text(''),
      link(unit.url),
    ]),
  ];
  return {
    columns,
    heads: columns.map((column) => ({ ...words, ...summary })[column]),
    rows: lines.map((line, index) => [number(index + 1), ...line]),
  };
}

function lineOf(row: Row): readonly ListCell[] {
  const { summary, name, url } = row;
  const report = summary?.kind === 'report' ? summary : null;
  const count = (of: 'errors' | 'warnings' | 'notices') => (report ? number(report[of]) : text(''));
  return [
    text(report?.agency ?? (report ? '' : name)),
    report?.year ? number(report.year) : text(''),
    text(report?.title),
    text(stateWords(row, t)),
    count('errors'),
    count('warnings'),
    count('notices'),
    link(url),
  ];
}

function text(value: string | null | undefined): ListCell {
  return { kind: 'text', text: value ?? '' };
}

function number(value: number): ListCell {
  return { kind: 'number', text: String(value) };
}

function link(url: string | null): ListCell {
  return { kind: 'link', text: url ?? '' };
}
