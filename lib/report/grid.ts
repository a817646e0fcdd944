/** A table element as rows of cells, by the HTML table model: what spans what, and each cell's text. */
import { type Element, isTag } from 'domhandler';
import { simplify } from '../domain/traditional';
import { collapse } from '../snapshot/fold';
import type { Snapshot } from '../snapshot/tree';
import { type Accepted, nothingAccepted } from './accepted';
import type { PageText } from './blocks';
import { bare } from './labels';
import type { Block } from './model';

export interface GridCell {
  readonly node: Element;
  /** Folded text, that of nested tables left out; a wording that the user accepts reads as the label that it stands for. */
  readonly text: string;
  /** The text with traditional characters simplified. */
  readonly plain: string;
  /** As on the page, white space collapsed. */
  readonly raw: string;
  readonly lines: readonly Block[];
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export interface GridRow {
  readonly table: Element;
  readonly node: Element;
  /** Index within its grid. */
  readonly index: number;
  /** The cells that begin in this row, in order. */
  readonly cells: readonly GridCell[];
  /** The cell that covers a grid column in this row, also one that began above. */
  readonly at: (column: number) => GridCell | undefined;
}

export interface Grid {
  readonly table: Element;
  readonly rows: readonly GridRow[];
  /** Number of grid columns. */
  readonly width: number;
}

/** HTML's own caps; a larger span is a mistake or an attack. */
const widest = 1_000;
const mostSlots = 200_000;

const rowGroups: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

/** Lines of text by the cell that they stand in. */
export function cellLines(page: PageText): ReadonlyMap<Element, readonly Block[]> {
  const lines = new Map<Element, Block[]>();
  for (const block of page.blocks) {
    if (!block.cell) continue;
    const held = lines.get(block.cell);
    if (held) held.push(block);
    else lines.set(block.cell, [block]);
  }
  return lines;
}

/** Lays out one table. Hidden rows and cells are not there, as for a reader. */
export function readGrid(
  table: Element,
  snapshot: Snapshot,
  lines: ReadonlyMap<Element, readonly Block[]>,
  { labels }: Accepted = nothingAccepted,
): Grid {
  const rowNodes = rowsOf(table, snapshot);
  const slots: (GridCell | undefined)[][] = rowNodes.map(() => []);
  let filled = 0;
  let width = 0;

  const rows = rowNodes.map((node, index): GridRow => {
    const own = slots[index] ?? [];
    const cells: GridCell[] = [];
    let column = 0;
    for (const child of node.children) {
      if (!isTag(child) || (child.name !== 'td' && child.name !== 'th')) continue;
      if (snapshot.isHidden(child)) continue;
      while (own[column]) column += 1;
      const columns = spanOf(child.attribs.colspan, 1, widest);
      const high = spanOf(child.attribs.rowspan, rowNodes.length - index, rowNodes.length - index);
      const held = lines.get(child) ?? [];
      const written = held.map((block) => block.text).join('');
      const text = (labels.size > 0 && labels.get(bare(written))) || written;
      const cell: GridCell = {
        node: child,
        text,
        plain: simplify(text),
        raw: collapse(held.map((block) => block.raw).join(' ')),
        lines: held,
        row: index,
        column,
        columns,
        rows: high,
      };
      cells.push(cell);
      filled += columns * high;
      if (filled > mostSlots) break;
      for (let down = 0; down < high; down += 1) {
        const covered = slots[index + down];
        if (covered) for (let right = 0; right < columns; right += 1) covered[column + right] ??= cell;
      }
      column += columns;
    }
    width = Math.max(width, own.length);
    return { table, node, index, cells, at: (asked) => own[asked] };
  });
  return { table, rows, width };
}

function rowsOf(table: Element, snapshot: Snapshot): Element[] {
  const rows: Element[] = [];
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (!isTag(child) || snapshot.isHidden(child)) continue;
      if (child.name === 'tr') rows.push(child);
      else if (rowGroups.has(child.name)) visit(child);
    }
  };
  visit(table);
  return rows;
}

/** @param all what 0 stands for: to the end of the row group */
function spanOf(written: string | undefined, all: number, most: number): number {
  if (written === undefined) return 1;
  const span = Number.parseInt(written, 10);
  if (Number.isNaN(span) || span < 0) return 1;
  return Math.min(span === 0 ? all : span, Math.max(most, 1));
}
