/** The whole examination of a page for text that does not belong, made once a reading and shared by the rules. */
import { hostOfPage } from '../domain/hosts';
import { readMetas } from '../report/metas';
import type { Reading } from '../report/model';
import type { Snapshot } from '../snapshot/tree';
import { findBackLinks } from './inserted/back-links';
import { findBehind } from './promotion/behind';
import { findCodedNames } from './inserted/coded-names';
import { findJoinedPhrases } from './inserted/joined-phrases';
import { findCutWords } from './inserted/cut-words';
import { findDroppedWords } from './inserted/dropped';
import { findConverted } from './noise/converted';
import { findEssays } from './promotion/essay';
import { findLottery } from './promotion/lottery';
import { findLinkFarms } from './links/farms';
import { findForeignRows } from './promotion/foreign-row';
import { findAdverts } from './promotion/adverts';
import { findForeignAliases } from './inserted/alias';
import { findGlued } from './inserted/glued';
import { findGluedTitles } from './inserted/glued-titles';
import { merged } from './merge';
import { findOverwrittenNames } from './names/names';
import { findNoise } from './noise/noise';
import { findForeignLabels } from './inserted/labels';
import { findPromotion } from './promotion/promotion';
import { findForeignSigners } from './names/signer';
import { findStandIns } from './inserted/stand-ins';
import { sheetOf } from './sheet';
import { findSpliced } from './inserted/spliced';
import { findForeignSubjects } from './names/subject';
import { placer } from './placing';
import type { Suspicion } from './suspicion';
import { isUnseen, luresOutOfSight, sellersLines } from './hidden/unseen';

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
  const home = hostOfPage(snapshot.url);
  const names = findOverwrittenNames(sheet, home);
  const promotion = findPromotion(sheet, home, readMetas(snapshot).title?.text ?? '');
  const unseen = new Set(
    [...promotion, ...sellersLines(sheet), ...luresOutOfSight(sheet, snapshot)].filter((suspicion) =>
      isUnseen(suspicion, snapshot),
    ),
  );
  const others = [
    ...findForeignSigners(sheet),
    ...findForeignSubjects(sheet),
    ...findStandIns(sheet),
    ...findCodedNames(sheet),
    ...findJoinedPhrases(sheet),
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
    ...findLottery(sheet),
    ...findBackLinks(sheet, home, friends),
    ...findBehind(sheet),
    ...findLinkFarms(snapshot, home, friends),
    ...findNoise(sheet, snapshot),
    ...findConverted(sheet, home),
  ];
  const placed = placer(reading);
  return { seen: merged([...names, ...others]).map(placed), unseen: merged(unseen).map(placed) };
}
