/** Heads of several rows: the labels of the columns below them, by the grid where its spans hold, else by the order of the cells. */
import type { LabelForm } from '../../domain/forms';
import type { Grid, GridCell, GridRow } from '../grid';
import { alignLabels, bare, type Match } from '../labels';
import type { ReadColumn } from './build';

export interface Head {
  readonly columns: readonly ReadColumn[];
  /** The grid columns of the value columns, or null where the grid does not hold. */
  readonly gridColumns: readonly number[] | null;
}

interface Candidate {
  readonly labels: readonly { readonly text: string; readonly cell: GridCell | null }[];
  readonly gridColumns: readonly number[] | null;
}

/** @param rows the head's rows, top to bottom
 *  @param isGroup whether a cell's bare text names a group of columns or the corner, not a column
 *  @param official the form's columns */
export function readHead(
  grid: Grid,
  rows: readonly GridRow[],
  isGroup: (text: string) => boolean,
  official: readonly LabelForm[],
): Head {
  const read = [byGrid(grid, rows, isGroup), byOrder(rows, isGroup)].map((candidate) => {
    const labels = trimmed(candidate, official.length);
    const matches = alignLabels(
      labels.map((label) => label.text),
      official,
    );
    return { candidate, labels, matches, score: scoreOf(matches, official.length) };
  });
  const best = read.reduce((one, other) => (other.score > one.score ? other : one));
  // What stands left of the first known column belongs to the rows' labels.
  const first = Math.max(
    best.matches.findIndex((match) => match.official !== null),
    0,
  );
  const columns = best.labels.map(({ cell }, index) => ({ match: best.matches[index] as Match, cell }));
  return {
    columns: columns.slice(first),
    gridColumns: best.candidate.gridColumns?.slice(first, columns.length) ?? null,
  };
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

/** Row after row, the cells of a lower row standing in for the group above them. */
function byOrder(rows: readonly GridRow[], isGroup: (text: string) => boolean): Candidate {
  const labels: GridCell[] = [];
  let hole = 0;
  for (const row of rows) {
    const named = row.cells.filter((cell) => cell.text !== '' && !isGroup(bare(cell.text)));
    if (named.length === 0) continue;
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
