/** The database of batches: a plan's head, its units and account, its rows one by one, and for each row what was made of its page. What is
 *  stored in no known shape counts as not there. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Account } from '../../batch/count';
import type { Plan, Row, Unit } from '../../batch/model';
import type { Review } from '../../judge/model';
import type { ReportRecord } from '../../report/record';

/** Of a row. */
export type RowPlace = [batch: string, index: number];

interface Batches extends DBSchema {
  heads: { key: string; value: PlanHead };
  units: { key: string; value: readonly Unit[] };
  accounts: { key: string; value: Account };
  rows: { key: RowPlace; value: Row };
  reviews: { key: RowPlace; value: Review };
  records: { key: RowPlace; value: ReportRecord };
  /** Deflated HTML. */
  pages: { key: RowPlace; value: Blob };
}

/** What changes while a batch goes on, and is small. */
export type PlanHead = Omit<Plan, 'rows' | 'units'>;

/** Stores with one entry a batch, and with one a row. */
export const ofBatches = ['heads', 'units', 'accounts'] as const;
export const ofRows = ['rows', 'reviews', 'records', 'pages'] as const;

let opened: Promise<IDBPDatabase<Batches>> | undefined;

/** Opens the database at the first call; once it is closed, the next call opens it again. */
export function database(): Promise<IDBPDatabase<Batches>> {
  opened ??= openDB<Batches>('mingcha-batches', 1, {
    upgrade: (created) => [...ofBatches, ...ofRows].forEach((store) => void created.createObjectStore(store)),
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

/** The places of all rows of a batch. */
export function placesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}
