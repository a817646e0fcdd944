/** What is made of the page of each row: its review with the report's record, and the text of fetched pages until their years have been
 *  compared. */
import type { Plan, Row } from '../../batch/model';
import { recordSchema, reviewSchema } from '../../decisions/review-schema';
import type { Review } from '../../judge/model';
import type { ReportRecord } from '../../report/record';
import { database, placesOf, type RowPlace } from './database';

/** Stores both or neither. Where there is no record, one that was stored before stays. */
export async function saveReview(
  place: RowPlace,
  review: Review,
  record: ReportRecord | null,
): Promise<void> {
  const transaction = (await database()).transaction(['reviews', 'records'], 'readwrite');
  await Promise.all([
    transaction.objectStore('reviews').put(review, place),
    record && transaction.objectStore('records').put(record, place),
    transaction.done,
  ]);
}

/** @returns null where none is stored, or what is stored is of no known shape */
export async function loadReview(place: RowPlace): Promise<Review | null> {
  const parsed = reviewSchema.safeParse(await (await database()).get('reviews', place));
  return parsed.success ? parsed.data : null;
}

/** @returns null where none is stored, as for pages that are no report and for older batches, or it is of no known shape */
export async function loadRecord(place: RowPlace): Promise<ReportRecord | null> {
  const parsed = recordSchema.safeParse(await (await database()).get('records', place));
  return parsed.success ? parsed.data : null;
}

/** One after the other, so that not all of them are held at once. */
export async function* reviewsOf(plan: Plan): AsyncGenerator<readonly [Row, Review]> {
  for (const row of plan.rows) {
    const review = row.summary && (await loadReview([plan.id, row.index]));
    if (review) yield [row, review];
  }
}

/** @param page deflated HTML */
export async function savePage(place: RowPlace, page: Blob): Promise<void> {
  await (await database()).put('pages', page, place);
}

/** @returns deflated HTML; null where it was never stored, or has been dropped */
export async function loadPage(place: RowPlace): Promise<Blob | null> {
  return (await (await database()).get('pages', place)) ?? null;
}

/** Forgets the HTML of all pages of a batch; reviews and records stay. */
export async function dropPages(id: string): Promise<void> {
  await (await database()).delete('pages', placesOf(id));
}

/** Records of all batches but this one: they are needed only while reports are compared. */
export async function dropOldRecords(id: string): Promise<void> {
  const ids = (await (await database()).getAllKeys('heads')).filter((other) => other !== id);
  const transaction = (await database()).transaction('records', 'readwrite');
  await Promise.all([...ids.map((other) => transaction.store.delete(placesOf(other))), transaction.done]);
}
