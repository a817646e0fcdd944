/** The text of a saved page → its Snapshot. */
import { fromHtml } from '../snapshot/from-html';
import type { Snapshot } from '../snapshot/tree';
import { addressOf } from './address';
import { decodePage } from './decode';
import { assertMarkup } from './page-bytes';
import type { Source } from './sources';

/** @param url where the page was saved from; null: what the page says of it
 *  @throws Unreadable where there is no markup */
export function snapshotOf(html: string, url: string | null): Snapshot {
  assertMarkup(html);
  const snapshot = fromHtml(html, url);
  return url === null ? { ...snapshot, url: addressOf(snapshot.document) } : snapshot;
}

/** @throws Unreadable */
export async function openPage(source: Source, url: string | null): Promise<Snapshot> {
  return snapshotOf(decodePage(await source.read()).html, url);
}
