/** The whole examination of a page for text that does not belong, made once a reading and shared by the rules. */
import type { SectionKey } from '../domain/keys';
import type { Block, Place, Reading } from '../report/model';
import type { Snapshot } from '../snapshot/tree';
import { findDroppedWords } from './dropped';
import { findLinkFarms } from './farms';
import { hostName } from './host';
import { findOverwrittenNames } from './names';
import { findNoise } from './noise';
import { findPromotion } from './promotion';
import { sheetOf } from './sheet';
import type { Suspicion } from './suspicion';

const examined = new WeakMap<Reading, readonly Suspicion[]>();

/** Everything in the page's text that speaks of injection, certain or not; the rules grade it.
 *  @param friends hosts that the user trusts */
export function suspicionsOf(
  snapshot: Snapshot,
  reading: Reading,
  friends: readonly string[],
): readonly Suspicion[] {
  let found = examined.get(reading);
  if (!found) {
    found = examine(snapshot, reading, friends);
    examined.set(reading, found);
  }
  return found;
}

function examine(snapshot: Snapshot, reading: Reading, friends: readonly string[]): Suspicion[] {
  if (reading.blocks.length === 0) return [];
  const sheet = sheetOf(reading.blocks);
  const home = hostName(snapshot.url);
  const section = sectionFinder(reading);
  const names = findOverwrittenNames(sheet);
  const others = [
    ...findDroppedWords(sheet),
    ...findPromotion(sheet, home),
    ...findLinkFarms(snapshot, home, friends),
    ...findNoise(sheet, snapshot),
  ];
  return merged([...names, ...others]).map((suspicion) => ({
    ...suspicion,
    places: suspicion.places.map((place) => inSection(place, section)),
  }));
}

/** One term by one technique is one suspicion; a stretch that another one already holds is not said again. */
function merged(suspicions: readonly Suspicion[]): Suspicion[] {
  const kept: Suspicion[] = [];
  for (const suspicion of suspicions) {
    const places = suspicion.places.filter(
      (place) => !kept.some((other) => other.places.some((taken) => overlaps(taken, place))),
    );
    if (places.length === 0) continue;
    const same = kept.findIndex(
      (other) => other.technique === suspicion.technique && other.term === suspicion.term,
    );
    const before = kept[same];
    if (before) {
      kept[same] = {
        ...before,
        signs: [...before.signs, ...suspicion.signs],
        places: [...before.places, ...places],
      };
    } else kept.push({ ...suspicion, places });
  }
  return kept;
}

function overlaps(one: Place, other: Place): boolean {
  if (one.kind === 'text' && other.kind === 'text')
    return one.block === other.block && one.from < other.to && other.from < one.to;
  return one.kind === 'page' && other.kind === 'page' && one.node !== null && one.node === other.node;
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
