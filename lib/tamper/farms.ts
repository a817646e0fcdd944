/** Link farms in plain sight: anchors to foreign sites whose text promotes, or several that offer trades of all kinds. */
import type { Element } from 'domhandler';
import type { Place } from '../report/model';
import type { Snapshot } from '../snapshot/tree';
import { hiderFinder } from './hiding';
import { outbound, type Outbound } from './links';
import { plain, type Sign, type Suspicion } from './suspicion';
import { partsOf } from './tree';

export function findLinkFarms(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): Suspicion[] {
  const hiderOf = hiderFinder(snapshot);
  const loud: { link: Outbound; node: Element }[] = [];
  const odd: { link: Outbound; node: Element }[] = [];
  for (const node of partsOf(snapshot).anchors) {
    const link = outbound(node, home, friends);
    if (!link || link.voice === 'quiet' || link.text === '' || hiderOf(node)) continue;
    (link.voice === 'loud' ? loud : odd).push({ link, node });
  }
  const found: Suspicion[] = [];
  if (loud.length > 0) found.push(farm(loud, [plain('address'), plain('word')]));
  const offers = odd.filter(({ link }) => link.isOffer);
  const cheap = offers.filter(({ link }) => link.isCheap);
  if (odd.length > 2)
    found.push(farm(odd, offers.length > 2 && cheap.length > 1 ? tradeSigns : [plain('address')]));
  else if (cheap.length > 1) found.push(farm(cheap, [plain('address')]));
  return found;
}

/** Trades of all kinds, on addresses of nobody. */
const tradeSigns = [plain('address'), plain('form')];

function farm(links: readonly { link: Outbound; node: Element }[], signs: readonly Sign[]): Suspicion {
  const places = links.map(({ link, node }): Place => ({
    kind: 'page',
    part: 'link',
    text: `${link.text} ${link.address}`,
    node,
  }));
  return {
    technique: 'keyword',
    term: links[0]?.link.text ?? '',
    signs,
    places,
  };
}
