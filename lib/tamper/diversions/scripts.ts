/** Scripts and frames that send visitors or crawlers elsewhere. A look at where a visitor came from is honest, and so is a change of
 *  address: only both together, leading away from the site or rewriting the page, are not. Nor does it tell anything where a script or
 *  frame comes from elsewhere, or late: only where another script fetched it from one of the addresses that are bought by the dozen. */
import { type Element, isTag } from 'domhandler';
import { endsCheaply, hostOf, isForeignHost, isSellersHost, looksRandom } from '../../domain/hosts';
import type { Snapshot } from '../../snapshot/tree';
import { type Departure, type Diversion, isSellers, type IsForeign, placeOf } from './diversion';
import { fillsScreen, isUnseenFrame } from './frames';
import { markupTests } from './markup-diversions';
import { judgeScript } from './script-code';
import { partsOf } from '../parts';

/** What sends visitors or crawlers elsewhere: scripts first, then frames, then what needs no script, each in document order.
 *  @param home the page's own host; `friends`: hosts that the user trusts */
export function findDiversions(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): Diversion[] {
  const parts = partsOf(snapshot);
  const foreign: IsForeign = (address) => {
    const host = hostOf(address);
    return host !== null && isForeignHost(host, home, friends);
  };
  const found: Diversion[] = [];
  const judge = (node: Element, departureOf: (late: boolean) => Departure | null): void => {
    const late = snapshot.isLate?.(node) ?? false;
    const departure = departureOf(late);
    if (departure) found.push({ ...departure, late });
  };
  for (const script of parts.scripts)
    judge(
      script,
      (late) =>
        judgeScript(script, foreign) ??
        (late ? judgeSource('script', script, foreign) : judgeCheapSource(script, foreign)),
    );
  for (const frame of parts.frames) {
    judge(frame, (late) => {
      const target = frame.attribs['src'] ?? frame.attribs['data'] ?? '';
      if (foreign(target) && (frame.name === 'frame' || fillsScreen(frame, snapshot) || isUnseenFrame(frame)))
        return { kind: 'frame', target, place: placeOf('frame', target, frame) };
      if (foreign(target) && isSellers(target))
        return { kind: 'embed', target, place: placeOf('frame', target, frame) };
      return late ? judgeSource('frame', frame, foreign) : null;
    });
  }
  for (const [element, test] of markupTests(parts, foreign)) judge(element, test);
  return found;
}

/** A script from one of the addresses that cost next to nothing, which no vendor of offices has; above the page's title, where nothing else
 *  may come first, from one of those that are bought by the dozen. */
function judgeCheapSource(node: Element, foreign: IsForeign): Departure | null {
  const target = node.attribs['src'] ?? '';
  if (target === '' || !foreign(target)) return null;
  const host = hostOf(target) ?? '';
  if (!endsCheaply(host) && !isSellersHost(host) && !(looksRandom(host) && isAboveTitle(node))) return null;
  return { kind: 'source', target, place: placeOf('script', target, node) };
}

/** How far a title may be below. */
const mostBelow = 30;

function isAboveTitle(script: Element): boolean {
  let at = script.next;
  for (let count = 0; at && count < mostBelow; count += 1, at = at.next)
    if (isTag(at) && at.name === 'title') return true;
  return false;
}

/** What another script fetched. */
function judgeSource(part: 'script' | 'frame', node: Element, foreign: IsForeign): Departure | null {
  const target = node.attribs['src'] ?? '';
  if (!foreign(target) || !looksRandom(hostOf(target) ?? '')) return null;
  return { kind: 'inserted', target, place: placeOf(part, target, node) };
}
