/** The whole examination of a page for text that does not belong, made once a reading and shared by the rules. */
import type { SectionKey } from '../domain/keys';
import { readMetas } from '../report/metas';
import type { Block, Place, Reading } from '../report/model';
import type { Snapshot } from '../snapshot/tree';
import { findBackLinks } from './back-links';
import { findBehind } from './behind';
import { findCutWords } from './cut-words';
import { findDroppedWords } from './dropped';
import { findConverted } from './converted';
import { findEssays } from './essay';
import { findLinkFarms } from './farms';
import { findForeignRows } from './foreign-row';
import { findAdverts } from './adverts';
import { findForeignAliases } from './alias';
import { findGlued } from './glued';
import { findGluedTitles } from './glued-titles';
import { hostName } from './host';
import { findOverwrittenNames } from './names';
import { findNoise } from './noise';
import { findForeignLabels } from './labels';
import { findPromotion } from './promotion';
import { findForeignSigners } from './signer';
import { findStandIns } from './stand-ins';
import { sheetOf } from './sheet';
import { findSpliced } from './spliced';
import { findForeignSubjects } from './subject';
import type { Sign, Suspicion } from './suspicion';
import { isUnseen, sellersLines } from './unseen';

interface Examination {
  readonly seen: readonly Suspicion[];
  readonly unseen: readonly Suspicion[];
}

const examined = new WeakMap<Reading, Examination>();

/** Everything in the page's text that speaks of injection, certain or not; the rules grade it.
 *  @param friends hosts that the user trusts */
export function suspicionsOf(
  snapshot: Snapshot,
  reading: Reading,
  friends: readonly string[],
): readonly Suspicion[] {
  return examinationOf(snapshot, reading, friends).seen;
}

/** What promotes in text that counts as the page's, and that no reader can see: moved away, covered, of the colour of its ground. */
export function unseenPromotion(
  snapshot: Snapshot,
  reading: Reading,
  friends: readonly string[],
): readonly Suspicion[] {
  return examinationOf(snapshot, reading, friends).unseen;
}

function examinationOf(snapshot: Snapshot, reading: Reading, friends: readonly string[]): Examination {
  let examination = examined.get(reading);
  if (!examination) {
    examination = examine(snapshot, reading, friends);
    examined.set(reading, examination);
  }
  return examination;
}

function examine(snapshot: Snapshot, reading: Reading, friends: readonly string[]): Examination {
  if (reading.blocks.length === 0) return { seen: [], unseen: [] };
  const sheet = sheetOf(reading.blocks);
  const home = hostName(snapshot.url);
  const section = sectionFinder(reading);
  const names = findOverwrittenNames(sheet, home);
  const promotion = findPromotion(sheet, home, readMetas(snapshot).title?.text ?? '');
  const unseen = new Set(
    [...promotion, ...sellersLines(sheet)].filter((suspicion) => isUnseen(suspicion, snapshot)),
  );
  const others = [
    ...findForeignSigners(sheet),
    ...findForeignSubjects(sheet),
    ...findStandIns(sheet),
    ...findForeignLabels(reading, sheet),
    ...findDroppedWords(sheet),
    ...promotion.filter((suspicion) => !unseen.has(suspicion)),
    ...findForeignRows(sheet),
    ...findCutWords(sheet),
    ...findSpliced(sheet),
    ...findGlued(sheet),
    ...findGluedTitles(sheet, snapshot),
    ...findForeignAliases(sheet),
    ...findAdverts(sheet),
    ...findEssays(sheet),
    ...findBackLinks(sheet, home, friends),
    ...findBehind(sheet),
    ...findLinkFarms(snapshot, home, friends),
    ...findNoise(sheet, snapshot),
    ...findConverted(sheet, home),
  ];
  const last = articleEnd(reading);
  const placed = (suspicion: Suspicion): Suspicion => ({
    ...suspicion,
    technique: isAppended(suspicion, last) ? 'appended' : suspicion.technique,
    places: suspicion.places.map((place) => inSection(place, section)),
  });
  return { seen: merged([...names, ...others]).map(placed), unseen: merged(unseen).map(placed) };
}

/** One term by one technique is one suspicion; a stretch that another one already holds is not said again. */
function merged(suspicions: Iterable<Suspicion>): Suspicion[] {
  const kept = new Map<string, Suspicion & { signs: Sign[]; places: Place[] }>();
  const taken = new Taken();
  for (const suspicion of suspicions) {
    const places = suspicion.places.filter((place) => !taken.holds(place));
    if (places.length === 0) continue;
    for (const place of places) taken.add(place);
    const key = `${suspicion.technique} ${suspicion.term}`;
    let same = kept.get(key);
    if (!same) kept.set(key, (same = { ...suspicion, signs: [], places: [] }));
    for (const sign of suspicion.signs)
      if (!same.signs.some((each) => each.witness === sign.witness && each.weight === sign.weight))
        same.signs.push(sign);
    for (const place of places) same.places.push(place);
  }
  return [...kept.values()];
}

/** The characters and nodes that some suspicion has named: one line may hold thousands of places. */
class Taken {
  readonly #lines = new Map<Block, Uint8Array>();
  readonly #nodes = new Set<object>();

  add(place: Place): void {
    if (place.kind === 'text') this.#line(place.block).fill(1, place.from, place.to);
    else if (place.kind === 'page' && place.node) this.#nodes.add(place.node);
  }

  holds(place: Place): boolean {
    if (place.kind === 'text') return this.#line(place.block).subarray(place.from, place.to).includes(1);
    return place.kind === 'page' && place.node !== null && this.#nodes.has(place.node);
  }

  #line(block: Block): Uint8Array {
    let line = this.#lines.get(block);
    if (!line) this.#lines.set(block, (line = new Uint8Array(block.raw.length)));
    return line;
  }
}

/** The last line of the article: of a report's sections and closing, else of all before the site's own lines. */
function articleEnd(reading: Reading): number {
  if (reading.kind === 'report') {
    const { sections, closing } = reading.report;
    const passages = [...sections.flatMap((section) => [section.heading, ...section.passages]), ...closing];
    return Math.max(0, ...passages.map(({ block }) => block.index));
  }
  const below = reading.blocks.findLast((block) => siteLine.test(block.text));
  return below?.index ?? reading.blocks.length;
}

/** What sites print below an article. */
const siteLine = /此件公开发布|扫一扫|打印本页|关闭窗口|主办单位|版权所有|网站标识码|公网安备|icp备/i;

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
