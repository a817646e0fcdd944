/** Reports that were reviewed on this machine, one an agency, year and site: next year's is compared with them.
 *  They stay in the browser's database until newer ones push them out or the user forgets them. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { agencyKey } from '../../batch/pair';
import { pageAddress } from '../../decisions/address';
import type { ReportRecord } from '../../report/record';
import { pack } from './packed';
import { readAddress } from '../../snapshot/read-address';

export interface PastReport {
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  /** The page's address, without hash. */
  readonly url: string;
  /** The packed record. */
  readonly packed: string;
  /** When it was reviewed, in milliseconds. */
  readonly at: number;
}

interface Stored extends PastReport {
  readonly key: string;
  readonly agencyKey: string;
}

interface Database extends DBSchema {
  reports: {
    key: string;
    value: Stored;
    indexes: { agencyYear: [string, number]; url: string; at: number };
  };
}

/** A few thousand bytes each: some ten megabytes at most. */
const most = 3_000;

let opened: Promise<IDBPDatabase<Database>> | undefined;

function database(): Promise<IDBPDatabase<Database>> {
  opened ??= openDB<Database>('mingcha-past-reports', 1, {
    upgrade(db) {
      const store = db.createObjectStore('reports', { keyPath: 'key' });
      store.createIndex('agencyYear', ['agencyKey', 'year']);
      store.createIndex('url', 'url');
      store.createIndex('at', 'at');
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** Keeps a report in place of an older reading of it; the oldest of too many is forgotten. One without agency or year is not kept.
 *  A full disk costs next year's comparison, not this review. */
export async function keepReport(url: string, record: ReportRecord): Promise<void> {
  const { title, agency, year } = record.identity;
  if (agency === null || year === null || readAddress(url) === null) return;
  const facts = { title, agency, year, url: pageAddress(url), packed: await pack(record), at: Date.now() };
  await put(facts).catch(() => undefined);
}

async function put(report: PastReport): Promise<void> {
  const name = agencyKey(report.agency);
  const key = `${name}\n${report.year}\n${new URL(report.url).host}`;
  const { store, done } = (await database()).transaction('reports', 'readwrite');
  await store.put({ ...report, key, agencyKey: name });
  let surplus = (await store.count()) - most;
  for (let oldest = await store.index('at').openCursor(); oldest && surplus > 0; surplus -= 1) {
    await oldest.delete();
    oldest = await oldest.continue();
  }
  await done;
}

/** The kept reports of an agency about one year, whatever their site. */
export async function pastReports(agency: string, year: number): Promise<readonly PastReport[]> {
  return fromDatabase((db) => db.getAllFromIndex('reports', 'agencyYear', [agencyKey(agency), year]), []);
}

/** The kept report of one page, or null. */
export async function pastReportAt(url: string): Promise<PastReport | null> {
  return (await fromDatabase((db) => db.getFromIndex('reports', 'url', pageAddress(url)), undefined)) ?? null;
}

/** Where the browser does not open the database, nothing is kept. */
async function fromDatabase<T>(ask: (db: IDBPDatabase<Database>) => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask(await database());
  } catch {
    return otherwise;
  }
}
