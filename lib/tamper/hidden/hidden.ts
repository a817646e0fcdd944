/** Hidden content that promotes something or leads to foreign sites. Hiddenness alone is nothing. */
import type { Element } from 'domhandler';
import type { Snapshot } from '../../snapshot/tree';
import { inAttributes } from './attributes';
import { inComments } from './comments';
import { guiltyIn, guiltyLinks, linksOnMarks } from './hidden-links';
import { type HiddenPromotion, linkFinding, promotes, textFinding } from './hidden-promotion';
import { lowered } from '../sheet';
import type { Suspicion } from '../suspicion';
import { partsOf, selfAndAbove, textOf } from '../parts';
import { hiderOfPlace } from './unseen';
import { writtenLinks } from './written-links';

/** @returns one finding an element that hides, those with guilty links first; then links that scripts write, attributes and comments
 *  @param home the page's own host; `friends`: hosts that the user trusts
 *  @param unseen what promotes in the page's lines, and is out of sight there */
export function findHidden(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
  unseen: readonly Suspicion[],
): HiddenPromotion[] {
  const found = new Map<Element, HiddenPromotion>();
  for (const [root, links] of guiltyLinks(snapshot, home, friends)) found.set(root, linkFinding(links));
  const onMarks = linksOnMarks(snapshot, home, friends);
  if (onMarks[0]) found.set(onMarks[0].node, linkFinding(onMarks));
  const around = new Set([...found.keys()].flatMap(selfAndAbove));
  for (const root of partsOf(snapshot).hidden) {
    if (around.has(root)) continue;
    const text = textOf(root);
    const loud = guiltyIn(text, root, home, friends);
    if (loud.length > 0) {
      found.set(root, linkFinding(loud));
      continue;
    }
    if (text.length < 4 || text.length >= 4_000) continue;
    if (promotes(lowered(text), home)) found.set(root, textFinding(root, text));
  }
  for (const { term, places } of unseen) {
    const [hider] = places.map((place) => hiderOfPlace(place, snapshot)?.element);
    if (hider && !found.has(hider)) found.set(hider, { kind: 'text', term, places });
  }
  return [
    ...found.values(),
    ...writtenLinks(snapshot, home, friends),
    ...inAttributes(snapshot, home),
    ...inComments(snapshot, home, friends),
  ];
}
