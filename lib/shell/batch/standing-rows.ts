/** The rows of a batch beside what was decided about their pages: only of pages that somebody has decided about the review is loaded. */
import type { Row } from '../../batch/model';
import { standingRow } from '../../batch/standing';
import { decisionsAmong } from '../kept/decisions';
import { loadReview } from './saved-pages';

/** @returns each row that counts otherwise than it was reviewed, by the row as it is stored */
export async function standingRows(batch: string, rows: readonly Row[]): Promise<ReadonlyMap<Row, Row>> {
  const reviewed = rows.filter(({ summary, url }) => summary !== null && url !== null);
  const known = await decisionsAmong(reviewed.map(({ url }) => url!));
  const standing = new Map<Row, Row>();
  for (const row of reviewed) {
    const decisions = known.get(row.url!);
    const review = decisions && (await loadReview([batch, row.index]));
    if (review) standing.set(row, standingRow(row, { review, decisions }));
  }
  return standing;
}
