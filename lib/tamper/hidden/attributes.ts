/** What is said in place of pictures, over links, in fields of forms that nobody sees. */
import type { Element } from 'domhandler';
import type { Snapshot } from '../../snapshot/tree';
import { familiarCharacters } from '../language/familiar';
import { formOf } from '../language/form';
import { lureOf } from '../language/lure';
import { partsOf } from '../parts';
import { promotionSigns } from '../promotion/promotion';
import { lowered } from '../sheet';
import { isCertain } from '../suspicion';
import { type HiddenPromotion, textFinding } from './hidden-promotion';

/** What sells by itself there, one finding a text. @param home the page's own host */
export function inAttributes(snapshot: Snapshot, home: string | null): HiddenPromotion[] {
  const { pictures, anchors, inputs } = partsOf(snapshot);
  const said = new Map<string, Element>();
  const add = (text: string | undefined, node: Element): void => {
    if (text && text.length > 3 && text.length < 400 && !said.has(text)) said.set(text, node);
  };
  for (const picture of pictures) {
    add(picture.attribs['alt'], picture);
    add(picture.attribs['title'], picture);
  }
  for (const anchor of anchors) add(anchor.attribs['title'], anchor);
  for (const input of inputs) if (input.attribs['type'] === 'hidden') add(input.attribs['value'], input);
  return [...said].flatMap(([text, node]) =>
    sellsByItself(lowered(text), home) ? [textFinding(node, text)] : [],
  );
}

/** Attributes are no hiding place by themselves: one sign of promotion is not enough there. */
function sellsByItself(text: string, home: string | null): boolean {
  if (isCertain({ signs: promotionSigns(text, home) })) return true;
  const { points, forbidden, rest } = lureOf(text);
  return (
    points > 3 &&
    forbidden > 1 &&
    !formOf(text).kinds.has('honest') &&
    familiarCharacters(rest) * 3 <= rest.length
  );
}
