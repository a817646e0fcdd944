/** Links that scripts write into the page, out of sight. */
import { Text } from 'domhandler';
import type { Snapshot } from '../../snapshot/tree';
import { decoded, joined } from '../diversions/decoded';
import { partsOf } from '../parts';
import { guiltyIn } from './hidden-links';
import { type HiddenPromotion, linkFinding } from './hidden-promotion';

/** Guilty links that a script writes into a box that nobody sees, one finding a script.
 *  @param home the page's own host; `friends`: hosts that the user trusts */
export function writtenLinks(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): HiddenPromotion[] {
  return partsOf(snapshot).scripts.flatMap((script): HiddenPromotion[] => {
    const code = script.children.map((child) => (child instanceof Text ? child.data : '')).join('');
    if (code.length > longestWriting || !/document\s*\.\s*write|innerHTML|insertAdjacent/.test(code))
      return [];
    const markup = `${joined(code)} ${decoded(code)}`.replaceAll('\\', '');
    if (!hidingMarkup.test(markup)) return [];
    const guilty = guiltyIn(markup, script, home, friends);
    return guilty.length > 0 ? [linkFinding(guilty)] : [];
  });
}

const longestWriting = 20_000;
const hidingMarkup =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|indent)\s*:\s*-\d{3}|font-size\s*:\s*[01](?:px|pt)?\b|(?:height|width)\s*[:=]\s*["']?[01](?:px)?\b|opacity\s*:\s*0/i;
