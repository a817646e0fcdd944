/** The page's host: whether it is a government's, and whether a page elsewhere presents itself as one. */
import { governmentPath, hostOfPage, isGovernmentHost, looksRandom } from '../domain/hosts';
import { agencysChrome, agencysVoice } from '../domain/imprint';
import type { Reading } from '../report/model';
import type { Snapshot } from '../snapshot/tree';
import { readMetas } from '../report/metas';
import { fold } from '../snapshot/fold';

/** `government`: nothing to say; `unknown`: no address, an address of this machine or a bare number; `copy`: a report elsewhere;
 *  `clone`: the whole page presents itself as the agency's own. */
export type HostStanding = 'government' | 'unknown' | 'copy' | 'clone';

/** @param trusted hosts that the user counts as government hosts */
export function hostStandingOf(
  snapshot: Snapshot,
  reading: Reading,
  trusted: readonly string[],
): HostStanding {
  const host = hostOfPage(snapshot.url);
  if (host === null || isLocal(host)) return 'unknown';
  if (isGovernmentHost(host) || trusted.some((each) => host === each || host.endsWith(`.${each}`)))
    return 'government';
  if (/\.(?:edu|mil)\.cn$/.test(host)) return 'government';
  const url = snapshot.url ?? '';
  if (
    spelledAsGovernment(host, url) ||
    speaksAsGovernment(host, url, reading) ||
    presentsItself(snapshot, reading)
  )
    return 'clone';
  return reading.kind === 'report' ? 'copy' : 'unknown';
}

/** A government's host as a label of another (www-shouguang-gov-cn.example.net), or the paths of a government's own system on an address
 *  bought by the dozen. */
function spelledAsGovernment(host: string, url: string): boolean {
  return /[.-]gov[.-]cn[.-]/.test(host) || (looksRandom(host) && governmentPath.test(url));
}

/** The paths of a government's own system, on no address of this country's, and a text in which an agency speaks: media speak of it. */
function speaksAsGovernment(host: string, url: string, { blocks }: Reading): boolean {
  if (host.endsWith('.cn') || !governmentPath.test(url)) return false;
  return blocks.some(({ text }) => agencysVoice.test(text));
}

/** A machine of one's own, an intranet, a bare number as county portals have on odd ports. */
function isLocal(host: string): boolean {
  return (
    !host.includes('.') ||
    /^[\d.]+$/.test(host) ||
    host.startsWith('[') ||
    /\.(?:local|lan|intranet|localhost|test|internal)$/.test(host)
  );
}

/** Chrome that only the agency's own site has: 标识码, 主办, 索引号, a site name in the head. */
function presentsItself(snapshot: Snapshot, reading: Reading): boolean {
  const lines = reading.blocks;
  const outer = [...lines.slice(0, 40), ...lines.slice(-30)].map((block) => block.text).join('\n');
  if (agencysChrome.test(outer)) return true;
  const site = readMetas(snapshot).metas.find(({ name }) => name === 'sitename');
  return site !== undefined && /政府|[局厅委]$/.test(fold(site.content));
}
