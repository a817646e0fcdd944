/** Records of any number of reports on disk, for memory holds only where they are. */
import { rmSync } from 'node:fs';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ReportRecord } from '../report/record';

export interface RecordStore {
  /** Keeps a record under the next number, from 0 on. */
  put(record: ReportRecord): Promise<void>;
  get(index: number): Promise<ReportRecord>;
}

/** Opens a store for as long as it is used. Its file has no name any more while it is used, so that nothing is left however the run
 *  ends; where a system keeps the names of open files, it goes afterwards. */
export async function withRecordStore<T>(use: (store: RecordStore) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mingcha-records-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', forget);
  const file = await open(join(folder, 'records'), 'w+');
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  try {
    return await use(storeIn(file));
  } finally {
    await file.close();
    await rm(folder, { recursive: true, force: true });
    process.off('exit', forget);
  }
}

function storeIn(file: FileHandle): RecordStore {
  /** Where each record begins, and where the next one will. */
  const starts = [0];
  return {
    async put(record) {
      const bytes = deflateRawSync(JSON.stringify(record), { level: 1 });
      const start = starts.at(-1)!;
      await file.write(bytes, 0, bytes.length, start);
      starts.push(start + bytes.length);
    },
    async get(index) {
      const start = starts[index]!;
      const bytes = Buffer.alloc(starts[index + 1]! - start);
      await file.read(bytes, 0, bytes.length, start);
      return JSON.parse(inflateRawSync(bytes).toString('utf8')) as ReportRecord;
    },
  };
}
