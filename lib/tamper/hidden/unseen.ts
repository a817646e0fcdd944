/** Promotion in lines that the page's text counts, and that are nevertheless out of sight. */
import { Element } from 'domhandler';
import type { Place } from '../../report/model';
import type { Snapshot } from '../../snapshot/tree';
import { holdsAccount, holdsSellersAccount } from '../language/contact';
import type { Hider } from './hider';
import { hiderFinder } from './hiding';
import { textOf } from '../parts';
import { lower, lowered, placeAt, type Sheet } from '../sheet';
import { promotes } from './hidden-promotion';
import { isCertain, lineSuspicion, plain, type Suspicion } from '../suspicion';

/** Lines that give a seller's account: in sight they may be anybody's, out of sight they are nobody's. */
export function sellersLines({ text, blocks }: Sheet): Suspicion[] {
  if (!holdsAccount(text)) return [];
  return blocks
    .filter((block) => holdsSellersAccount(lower(block.text)))
    .map((block) => lineSuspicion(block, 0, block.text.length, [plain('address')]));
}

/** Lewd or forbidden words of a line that stand where no reader could find them: each with all that is hidden with it. */
export function luresOutOfSight(sheet: Sheet, snapshot: Snapshot): Suspicion[] {
  const found = new Map<Element, Suspicion>();
  for (const { start, end } of sheet.lures.slice(0, mostLures)) {
    const place = placeAt(sheet, start, end - start);
    const hider = hiderOfPlace(place, snapshot);
    if (hider?.how !== 'sly' || found.has(hider.element)) continue;
    const text = textOf(hider.element);
    if (!promotes(lowered(text), null)) continue;
    found.set(hider.element, { technique: 'keyword', term: text, signs: [plain('form')], places: [place] });
  }
  return [...found.values()];
}

const mostLures = 100;

/** Whether all of it is hidden, and that says more than its words do: where honest pages hide as well, the words must be certain. */
export function isUnseen({ places, signs }: Suspicion, snapshot: Snapshot): boolean {
  const hiders = places.map((place) => hiderOfPlace(place, snapshot));
  return hiders.every((hider) => hider !== null && (hider.how === 'sly' || isCertain({ signs })));
}

/** What hides the text of a place. */
export function hiderOfPlace(place: Place, snapshot: Snapshot): Hider | null {
  if (place.kind !== 'text') return null;
  const { runs, element } = place.block;
  const parent = runs.findLast(({ start }) => start <= place.from)?.node.parent;
  return hiderFinder(snapshot)(parent instanceof Element ? parent : element);
}
