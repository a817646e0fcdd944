/** Promotion in lines that the page's text counts, and that are nevertheless out of sight. */
import { Element } from 'domhandler';
import type { Place } from '../../report/model';
import type { Snapshot } from '../../snapshot/tree';
import { holdsAccount, holdsSellersAccount } from '../language/contact';
import type { Hider } from './hider';
import { hiderFinder } from './hiding';
import { lower, type Sheet } from '../sheet';
import { isCertain, lineSuspicion, plain, type Suspicion } from '../suspicion';

/** Lines that give a seller's account: in sight they may be anybody's, out of sight they are nobody's. */
export function sellersLines({ text, blocks }: Sheet): Suspicion[] {
  if (!holdsAccount(text)) return [];
  return blocks
    .filter((block) => holdsSellersAccount(lower(block.text)))
    .map((block) => lineSuspicion(block, 0, block.text.length, [plain('address')]));
}

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
