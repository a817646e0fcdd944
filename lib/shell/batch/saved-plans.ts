/** Batches in IndexedDB: a plan's head, its rows one by one, each row's review with the report's record, and the text of fetched pages
 *  until their years have been compared. What is stored in no known shape counts as not there. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type * as z from 'zod/mini';
import { accountOf, type Account } from '../../batch/count';
import type { Plan, Row, Unit } from '../../batch/model';
import type { ReportRecord } from '../../report/record';
import type { Review } from '../../judge/model';
import { recordSchema, reviewSchema } from '../../decisions/review-schema';
import { accountSchema, planHeadSchema, rowSchema, unitsSchema } from './schemas';

type Place = [batch: string, index: number];

interface Batches extends DBSchema {
  heads: { key: string; value: PlanHead };
  units: { key: string; value: readonly Unit[] };
  accounts: { key: string; value: Account };
  rows: { key: Place; value: Row };
  reviews: { key: Place; value: Review };
  records: { key: Place; value: ReportRecord };
  /** Deflated HTML. */
  pages: { key: Place; value: Blob };
}

/** What changes while a batch goes on, and is small. */
export type PlanHead = Omit<Plan, 'rows' | 'units'>;

export interface SavedBatch {
  readonly head: PlanHead;
  readonly account: Account;
}

const stores = ['heads', 'units', 'accounts', 'rows', 'reviews', 'records', 'pages'] as const;
const ofPlans = ['heads', 'units', 'accounts'] as const;
const ofRows = ['rows', 'reviews', 'records', 'pages'] as const;

let opened: Promise<IDBPDatabase<Batches>> | undefined;

function database(): Promise<IDBPDatabase<Batches>> {
  opened ??= openDB<Batches>('mingcha-batches', 1, {
    upgrade: (created) => stores.forEach((store) => void created.createObjectStore(store)),
    // A newer version of the extension wants the database.
    blocking: () => void close(),
    terminated: () => void (opened = undefined),
  });
  return opened;
}

async function close(): Promise<void> {
  const open = await opened;
  opened = undefined;
  open?.close();
}

/** Stores what has changed since `before`. */
export async function savePlan(plan: Plan, before: Plan | null): Promise<void> {
  const { rows, units, ...head } = plan;
  const known = before?.rows ?? [];
  const transaction = (await database()).transaction(['heads', 'units', 'accounts', 'rows'], 'readwrite');
  await Promise.all([
    transaction.objectStore('heads').put(head, plan.id),
    units !== before?.units && transaction.objectStore('units').put(units, plan.id),
    transaction.objectStore('accounts').put(accountOf(rows), plan.id),
    ...rows
      .filter((row, index) => row !== known[index])
      .map((row) => transaction.objectStore('rows').put(row, [plan.id, row.index])),
    transaction.done,
  ]);
}

/** @returns null where there is no such plan, or it cannot be read */
export async function loadPlan(id: string): Promise<Plan | null> {
  const from = await database();
  const [storedHead, storedUnits] = await Promise.all([from.get('heads', id), from.get('units', id)]);
  const head = planHeadSchema.safeParse(storedHead);
  const units = unitsSchema.safeParse(storedUnits);
  const rows = await loadRows(id);
  if (!head.success || !units.success || !rows.every((row, index) => row.index === index)) return null;
  return { ...head.data, units: units.data, rows };
}

/** So many at a time: thousands at once would stop whoever shows them. */
const rowsAtOnce = 200;

async function loadRows(id: string): Promise<Row[]> {
  const from = await database();
  const rows: Row[] = [];
  for (let start = 0; ; start += rowsAtOnce) {
    const some = await from.getAll('rows', IDBKeyRange.bound([id, start], [id, start + rowsAtOnce - 1]));
    rows.push(...parsedAll(rowSchema, some));
    if (some.length < rowsAtOnce) return rows;
  }
}

/** The latest first. */
export async function savedBatches(): Promise<SavedBatch[]> {
  const from = await database();
  const heads = parsedAll(planHeadSchema, await from.getAll('heads'));
  const saved: SavedBatch[] = [];
  for (const head of heads.toSorted((one, other) => other.madeAt - one.madeAt)) {
    const account = accountSchema.safeParse(await from.get('accounts', head.id));
    if (account.success) saved.push({ head, account: account.data });
  }
  return saved;
}

export async function deletePlan(id: string): Promise<void> {
  const transaction = (await database()).transaction(stores, 'readwrite');
  await Promise.all([
    ...ofPlans.map((store) => transaction.objectStore(store).delete(id)),
    ...ofRows.map((store) => transaction.objectStore(store).delete(all(id))),
    transaction.done,
  ]);
}

export async function saveReview(place: Place, review: Review, record: ReportRecord | null): Promise<void> {
  const transaction = (await database()).transaction(['reviews', 'records'], 'readwrite');
  await Promise.all([
    transaction.objectStore('reviews').put(review, place),
    record && transaction.objectStore('records').put(record, place),
    transaction.done,
  ]);
}

export async function loadReview(place: Place): Promise<Review | null> {
  const parsed = reviewSchema.safeParse(await (await database()).get('reviews', place));
  return parsed.success ? parsed.data : null;
}

export async function loadRecord(place: Place): Promise<ReportRecord | null> {
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

export async function savePage(place: Place, page: Blob): Promise<void> {
  await (await database()).put('pages', page, place);
}

export async function loadPage(place: Place): Promise<Blob | null> {
  return (await (await database()).get('pages', place)) ?? null;
}

export async function dropPages(id: string): Promise<void> {
  await (await database()).delete('pages', all(id));
}

/** Records of all batches but this one: they are needed only while reports are compared. */
export async function dropOldRecords(id: string): Promise<void> {
  const ids = (await (await database()).getAllKeys('heads')).filter((other) => other !== id);
  const transaction = (await database()).transaction('records', 'readwrite');
  await Promise.all([...ids.map((other) => transaction.store.delete(all(other))), transaction.done]);
}

function all(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}

function parsedAll<T>(schema: z.ZodMiniType<T>, stored: readonly unknown[]): T[] {
  return stored.flatMap((each) => {
    const parsed = schema.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
}
