/** The order of findings: those about the page as a whole first, then as their first places stand in the document. */
import type { AnyNode } from 'domhandler';
import type { Place, Reading, Report } from '../report/model';
import { comparePositions, type Position, positionAfter, positionOf } from '../snapshot/order';

/** @returns the same items in document order; those at one place keep the order in which they came */
export function inDocumentOrder<T extends { readonly at: readonly Place[] }>(
  items: readonly T[],
  reading: Reading,
): readonly T[] {
  const report = reading.kind === 'report' ? reading.report : null;
  const standing = items.map((item) => ({ item, position: standOf(item.at[0], report) }));
  return standing.toSorted((a, b) => comparePositions(a.position, b.position)).map(({ item }) => item);
}

const first: Position = [-1];
const last: Position = [Infinity];

function standOf(place: Place | undefined, report: Report | null): Position {
  if (!place) return last;
  switch (place.kind) {
    case 'page':
      return first;
    case 'text': {
      const { runs, element } = place.block;
      return [...positionOf(runs[0]?.node ?? element), place.from - (runs[0]?.start ?? 0)];
    }
    case 'cell': {
      const near = place.node ?? report?.tables.find((table) => table.key === place.table)?.elements[0];
      return near ? positionOf(near) : last;
    }
    case 'missing': {
      const near = place.near ?? nearbyOf(place, report);
      return near ? positionAfter(near) : last;
    }
  }
}

/** Where nothing better is known: the table, else the heading of the section. */
function nearbyOf(
  { table, section }: Place & { kind: 'missing' },
  report: Report | null,
): AnyNode | undefined {
  const heading = report?.sections.find((each) => each.key === section)?.heading;
  return report?.tables.find((each) => each.key === table)?.elements.at(-1) ?? heading?.block.element;
}
