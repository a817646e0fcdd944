/** A Location, which crossed the program's border, → the Place that it means in a fresh reading of the page. */
import type { Location } from '../judge/model';
import type { Block, Label, Place, Reading, Report, Table } from '../report/model';
import { textPlace } from '../report/places';
import { fold } from '../snapshot/fold';

/** @returns null where the page has no such place */
export function placeAt(location: Location, reading: Reading): Place | null {
  const report = reading.kind === 'report' ? reading.report : null;
  switch (location.kind) {
    case 'cell': {
      const cell = tableIn(report, location.table)?.cells.find(
        ({ row, column }) => row === location.row && column === location.column,
      );
      return cell ? { ...location, text: cell.raw, node: cell.node } : null;
    }
    case 'missing': {
      const label = labelIn(tableIn(report, location.table), location);
      return label?.node ? { ...location, near: label.node } : null;
    }
    case 'text':
      return textAt(location, blocksOf(location, report, reading.blocks));
    case 'page':
      return null;
  }
}

function tableIn(report: Report | null, key: Table['key'] | null): Table | undefined {
  return report?.tables.find((table) => table.key === key);
}

function labelIn(
  table: Table | undefined,
  { row, column }: Extract<Location, { kind: 'missing' }>,
): Label | undefined {
  return row === null
    ? table?.columns.find(({ key }) => key === column)
    : table?.rows.find(({ key }) => key === row);
}

/** The section's own lines first: menus repeat its title. */
function blocksOf(
  { section }: Extract<Location, { kind: 'text' }>,
  report: Report | null,
  all: readonly Block[],
): readonly Block[] {
  const own = report?.sections
    .filter(({ key }) => key === section)
    .flatMap(({ heading, passages }) => [heading, ...passages].map(({ block }) => block));
  return [...(own ?? []), ...all];
}

function textAt(
  { quote, section }: Extract<Location, { kind: 'text' }>,
  blocks: readonly Block[],
): Place | null {
  const words = fold(quote);
  if (words === '') return null;
  for (const block of blocks) {
    const start = block.text.indexOf(words);
    if (start >= 0) return textPlace(block, start, start + words.length, section);
  }
  return null;
}
