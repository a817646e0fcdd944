/** The whole examination of a page for text that does not belong, made once a reading and shared by the rules. */
import type { SectionKey } from '../domain/keys';
import type { Block, Place, Reading } from '../report/model';
import { findKeywordLines } from './keyword-line';
import { findOverwrittenNames } from './names';
import { sheetOf } from './sheet';
import type { Suspicion } from './suspicion';

const examined = new WeakMap<Reading, readonly Suspicion[]>();

/** Everything on the page that speaks of injected text, certain or not; the rules grade it. */
export function suspicionsOf(reading: Reading): readonly Suspicion[] {
  let found = examined.get(reading);
  if (!found) {
    const sheet = sheetOf(reading.blocks);
    const section = sectionFinder(reading);
    found = [...findOverwrittenNames(sheet), ...findKeywordLines(sheet)].map((suspicion) => ({
      ...suspicion,
      places: suspicion.places.map((place) => inSection(place, section)),
    }));
    examined.set(reading, found);
  }
  return found;
}

function inSection(place: Place, section: (block: Block) => SectionKey | null): Place {
  return place.kind === 'text' ? { ...place, section: section(place.block) } : place;
}

/** Which section of the report a line stands in. */
function sectionFinder(reading: Reading): (block: Block) => SectionKey | null {
  if (reading.kind !== 'report') return () => null;
  const { preamble, sections } = reading.report;
  const sectionOf = new Map<Block, SectionKey>();
  for (const { block } of preamble) sectionOf.set(block, 'preamble');
  for (const { key, heading, passages } of sections) {
    if (key === null) continue;
    for (const { block } of [heading, ...passages]) sectionOf.set(block, key);
  }
  return (block) => sectionOf.get(block) ?? null;
}
