/** Heads of several rows: the labels of the columns below them, by the grid where its spans hold, else by the order of the cells. */
import type { LabelForm } from '../../domain/forms';
import type { Grid, GridCell, GridRow } from '../grid';
import { alignLabels, bare, type Match } from '../labels';
import type { ReadColumn } from './build';

export interface TableHead {
  readonly columns: readonly ReadColumn[];
  /** The grid columns of the value columns, or null where the grid does not hold. */
  readonly gridColumns: readonly number[] | null;
}

interface Candidate {
  readonly labels: readonly { readonly text: string; readonly cell: GridCell | null }[];
  readonly gridColumns: readonly number[] | null;
}

/** What it is worth that a head has as many labels as the rows have values: more than a label that is blank. */
const rightNumber = 2;
const words = /[〇々\u3400-\u9fff]{2,}/;

/** @param rows the head's rows, top to bottom
 *  @param body the rows below it
 *  @param isGroup whether a cell's bare text names a group of columns or the corner, not a column
 *  @param official the form's columns */
export function readHead(
  grid: Grid,
  rows: readonly GridRow[],
  body: readonly GridRow[],
  isGroup: (text: string) => boolean,
  official: readonly LabelForm[],
): TableHead {
  const whole = byGrid(grid, rows, isGroup);
  const candidates = [
    whole,
    withoutPhantoms(whole),
    byOrder(rows, isGroup, false),
    byOrder(rows, isGroup, true),
  ];
  const values = usualValues(body);
  const read = candidates.map((candidate) => {
    const labels = trimmed(candidate, official.length);
    const matches = alignLabels(
      labels.map((label) => label.text),
      official,
    );
    // What stands left of the first known column belongs to the rows' labels.
    const first = Math.max(
      matches.findIndex((match) => match.official !== null),
      0,
    );
    const fit = labels.length - first === values ? rightNumber : 0;
    return { candidate, labels, matches, first, score: scoreOf(matches, official.length) + fit };
  });
  const { candidate, labels, matches, first } = read.reduce((one, other) =>
    other.score > one.score ? other : one,
  );
  const columns = labels.map(({ cell }, index) => ({ match: matches[index] as Match, cell }));
  return {
    columns: columns.slice(first),
    gridColumns: candidate.gridColumns?.slice(first, columns.length) ?? null,
  };
}

/** How many cells most rows have behind their label, without the empty ones at the end of every row. */
function usualValues(body: readonly GridRow[]): number | null {
  const rows = body.map(({ cells }) => cells.slice(cells.findLastIndex((cell) => words.test(cell.text)) + 1));
  const surplus = Math.min(
    ...rows.map((cells) => cells.length - 1 - cells.findLastIndex((cell) => cell.text !== '')),
  );
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length - surplus, (counts.get(length - surplus) ?? 0) + 1);
  const [usual] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return usual?.[0] ?? null;
}

/** A group may still span a column that is gone: nothing stands below it there. */
function withoutPhantoms({ labels }: Candidate): Candidate {
  return { labels: labels.filter((label) => label.cell !== null), gridColumns: null };
}

/** Down each grid column the texts that are no group, joined: a label may stand in one cell or be split over two rows. */
function byGrid(grid: Grid, rows: readonly GridRow[], isGroup: (text: string) => boolean): Candidate {
  const stacks: { column: number; text: string; cell: GridCell | null; grouped: boolean; spread: boolean }[] =
    [];
  for (let column = 0; column < grid.width; column += 1) {
    const stack = [...new Set(rows.map((row) => row.at(column)).filter((cell) => cell !== undefined))];
    const named = stack.filter((cell) => cell.text !== '' && !isGroup(bare(cell.text)));
    const lowest = stack.findLast((cell) => cell.text === '') ?? null;
    stacks.push({
      column,
      // A label that spanned rows may be repeated in each of them.
      text: [...new Set(named.map((cell) => cell.text))].join(''),
      cell: named.at(-1) ?? lowest,
      grouped: stack.some(
        (cell) => cell.text !== '' && isGroup(bare(cell.text)) && !/勾稽|第一项加/.test(cell.text),
      ),
      // A named cell over several columns is no column's label: it would name them all.
      spread: named.some((cell) => cell.columns > 1),
    });
  }
  const from = stacks.findIndex((stack) => stack.text !== '' || stack.grouped);
  const value = from < 0 ? [] : stacks.slice(from).filter((stack) => !stack.spread);
  return {
    labels: value.map(({ text, cell }) => ({ text, cell })),
    gridColumns: value.map(({ column }) => column),
  };
}

/** Row after row, the cells of a lower row standing in for the group above them.
 *  @param withBlanks whether an empty cell is a blank label, or a filler */
function byOrder(
  rows: readonly GridRow[],
  isGroup: (text: string) => boolean,
  withBlanks: boolean,
): Candidate {
  const labels: GridCell[] = [];
  let hole = 0;
  for (const row of rows) {
    const named = row.cells.filter((cell) => (withBlanks || cell.text !== '') && !isGroup(bare(cell.text)));
    if (!named.some((cell) => cell.text !== '')) continue;
    const group = row.cells.findIndex(
      (cell) => cell.text !== '' && isGroup(bare(cell.text)) && !/勾稽/.test(cell.text),
    );
    labels.splice(hole, 0, ...named);
    hole =
      group < 0
        ? labels.length
        : hole + row.cells.slice(0, group).filter((cell) => named.includes(cell)).length;
  }
  return { labels: labels.map((cell) => ({ text: cell.text, cell })), gridColumns: null };
}

/** Without the empty columns at the end that the markup has beyond the form's. */
function trimmed({ labels }: Candidate, columns: number) {
  const kept = [...labels];
  while (kept.length > columns && kept.at(-1)?.text === '') kept.pop();
  return kept;
}

function scoreOf(matches: readonly Match[], columns: number): number {
  let score = -columns;
  for (const match of matches) {
    score +=
      match.official === null ? -1 : match.state === 'official' ? 4 : match.state === 'differs' ? 2 : 1.2;
  }
  return score;
}
