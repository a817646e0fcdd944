/** Batches as they are saved: what changes is stored step by step, so that a batch goes on wherever it stood. */
import type * as z from 'zod/mini';
import { accountOf, type Account } from '../../batch/count';
import type { Plan, Row } from '../../batch/model';
import { database, ofBatches, ofRows, placesOf, type PlanHead } from './database';
import { accountSchema, planHeadSchema, rowSchema, unitsSchema } from './schemas';

export interface SavedBatch {
  readonly head: PlanHead;
  readonly account: Account;
}

/** Stores what has changed since `before`. */
export async function savePlan(plan: Plan, before: Plan | null): Promise<void> {
  const { rows, units, ...head } = plan;
  const known = before?.rows ?? [];
  const transaction = (await database()).transaction([...ofBatches, 'rows'], 'readwrite');
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

/** Deletes a batch with all that was made of its pages. */
export async function deletePlan(id: string): Promise<void> {
  const transaction = (await database()).transaction([...ofBatches, ...ofRows], 'readwrite');
  await Promise.all([
    ...ofBatches.map((store) => transaction.objectStore(store).delete(id)),
    ...ofRows.map((store) => transaction.objectStore(store).delete(placesOf(id))),
    transaction.done,
  ]);
}

function parsedAll<T>(schema: z.ZodMiniType<T>, stored: readonly unknown[]): T[] {
  return stored.flatMap((each) => {
    const parsed = schema.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
}
