/** A Place whose nodes have left the page (a table drawn anew by a script) → the same place in a fresh reading. */
import type { Place, Reading, Table } from '../report/model';
import { textPlace } from '../report/places';
import { fold } from '../snapshot/fold';

/** @returns null where the page no longer says the same at that place */
export function findAgain(place: Place, reading: Reading): Place | null {
  switch (place.kind) {
    case 'cell': {
      const cell = tableOf(reading, place.table)?.cells.find(
        ({ row, column, raw }) => row === place.row && column === place.column && raw === place.text,
      );
      return cell ? { ...place, node: cell.node } : null;
    }
    case 'missing': {
      const table = tableOf(reading, place.table);
      const label =
        table?.rows.find(({ key }) => key === place.row) ??
        table?.columns.find(({ key }) => key === place.column);
      return label?.node ? { ...place, near: label.node } : null;
    }
    case 'text':
      return findText(place, reading);
    case 'page':
      return null;
  }
}

/** Of several lines with the quote, the one nearest to where it stood. */
function findText(place: Extract<Place, { kind: 'text' }>, { blocks }: Reading): Place | null {
  const quote = fold(place.quote);
  const distance = (index: number): number => Math.abs(index - place.block.index);
  let nearest: Place | null = null;
  let least = Infinity;
  for (const block of blocks) {
    const start = block.text.indexOf(quote);
    if (start < 0 || distance(block.index) >= least) continue;
    nearest = textPlace(block, start, start + quote.length, place.section);
    least = distance(block.index);
  }
  return nearest;
}

function tableOf(reading: Reading, key: Table['key'] | null): Table | undefined {
  return reading.kind === 'report' ? reading.report.tables.find((table) => table.key === key) : undefined;
}
