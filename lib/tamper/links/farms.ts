/** Link farms in plain sight: anchors to foreign sites whose text promotes, or several that offer trades of all kinds. */
import type { Element } from 'domhandler';
import type { Place } from '../../report/model';
import type { Snapshot } from '../../snapshot/tree';
import { formOf } from '../language/form';
import { hiderFinder } from '../hidden/hiding';
import { outbound, type Outbound } from './links';
import { lureOf } from '../language/lure';
import { lower } from '../sheet';
import { plain, type Sign, type Suspicion } from '../suspicion';
import { partsOf } from '../parts';

interface Sold {
  readonly link: Outbound;
  readonly node: Element;
}

/** At most one suspicion, of all the links. @param home the page's own host; `friends`: hosts that the user trusts */
export function findLinkFarms(
  snapshot: Snapshot,
  home: string | null,
  friends: readonly string[],
): Suspicion[] {
  const hiderOf = hiderFinder(snapshot);
  const loud: Sold[] = [];
  const odd: Sold[] = [];
  for (const node of partsOf(snapshot).anchors) {
    const link = outbound(node, home, friends);
    if (!link || link.voice === 'quiet' || link.text === '' || hiderOf(node)) continue;
    (link.voice === 'loud' ? loud : odd).push({ link, node });
  }
  const offers = odd.filter(({ link }) => link.isOffer);
  const cheap = odd.filter(({ link }) => link.isCheap);
  const cheapOffers = offers.filter(({ link }) => link.isCheap);
  if (loud.length > 0) return [farm([...loud, ...cheap], [plain('address'), plain('word')])];
  if (odd.length > 2)
    return [farm(odd, offers.length > 2 && cheapOffers.length > 1 ? tradeSigns : [plain('address')])];
  const sells = odd.some(({ link }) => link.isOffer || lureOf(lower(link.text)).points > 0);
  if (cheapOffers.length > 1 || (cheap.length > 1 && sells)) return [farm(cheap, [plain('address')])];
  const house = oneHouse(snapshot, home, friends);
  return house.length > 0 ? [farm(house, [plain('address')])] : [];
}

/** Trades of all kinds, on addresses of nobody. */
const tradeSigns = [plain('address'), plain('form')];

function farm(links: readonly Sold[], signs: readonly Sign[]): Suspicion {
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

/** Several links to one address of nobody's, all of which sell, and bets among them. */
function oneHouse(snapshot: Snapshot, home: string | null, friends: readonly string[]): Sold[] {
  const hiderOf = hiderFinder(snapshot);
  const byHost = new Map<string, Sold[]>();
  for (const node of partsOf(snapshot).anchors) {
    const link = outbound(node, home, friends);
    if (!link || lureOf(lower(link.text)).points === 0 || hiderOf(node)) continue;
    const known = byHost.get(link.host);
    if (known) known.push({ link, node });
    else byHost.set(link.host, [{ link, node }]);
  }
  const bets = ({ link }: Sold): boolean => {
    const { kinds } = formOf(lower(link.text));
    return kinds.has('match') || kinds.has('foul');
  };
  return [...byHost.values()].find((links) => links.length > 2 && links.some(bets)) ?? [];
}
