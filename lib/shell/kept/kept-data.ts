/** What the extension keeps beside the settings (decisions, earlier reports, batches): how much it is, and forgetting it. */
import { browser } from 'wxt/browser';

/** Kept in storage.local, and no data about pages. */
const settingsKey = 'settings';

/** @returns roughly how many bytes are kept */
export async function keptBytes(): Promise<number> {
  const { [settingsKey]: _, ...kept } = await browser.storage.local.get(null);
  const inLocal = Object.keys(kept).length === 0 ? 0 : JSON.stringify(kept).length;
  const databases = await indexedDB.databases();
  const { usage = 0 } = databases.length > 0 ? await navigator.storage.estimate() : {};
  return inLocal + usage;
}

/** Forgets everything but the settings. What is known of open tabs ends with them by itself. */
export async function forgetKept(): Promise<void> {
  const kept = Object.keys(await browser.storage.local.get(null)).filter((key) => key !== settingsKey);
  await browser.storage.local.remove(kept);
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => (name === undefined ? undefined : empty(name))));
}

/** Empties a database. Deleting it would wait for every page that has it open. */
async function empty(name: string): Promise<void> {
  const database = await settled(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const transaction = database.transaction(stores, 'readwrite');
    await Promise.all(stores.map((store) => settled(transaction.objectStore(store).clear())));
  }
  database.close();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('the database does not answer')),
    );
  });
}
