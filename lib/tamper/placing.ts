/** Where a suspicion stands in the document: in which section, and whether behind the article's end. */
import { belowArticle } from '../domain/imprint';
import type { SectionKey } from '../domain/keys';
import type { Block, Place, Reading } from '../report/model';
import type { Suspicion } from './suspicion';

/** @returns the same suspicion with its sections named, and `appended` where promotion stands behind the article */
export function placer(reading: Reading): (suspicion: Suspicion) => Suspicion {
  const last = articleEnd(reading);
  const section = sectionFinder(reading);
  return (suspicion) => ({
    ...suspicion,
    technique: isAppended(suspicion, last) ? 'appended' : suspicion.technique,
    places: suspicion.places.map((place) => inSection(place, section)),
  });
}

/** The last line of the article: of a report's sections and closing, else of all before the site's own lines. */
function articleEnd(reading: Reading): number {
  if (reading.kind === 'report') {
    const { sections, closing } = reading.report;
    const passages = [...sections.flatMap((section) => [section.heading, ...section.passages]), ...closing];
    return Math.max(0, ...passages.map(({ block }) => block.index));
  }
  const below = reading.blocks.findLast((block) => belowArticle.test(block.text));
  return below?.index ?? reading.blocks.length;
}

function isAppended({ technique, places }: Suspicion, last: number): boolean {
  if (technique !== 'keyword') return false;
  return places.every((place) => place.kind === 'text' && place.block.index > last);
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
