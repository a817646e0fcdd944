/** Many small records in storage.local, filed under one prefix. When there are too many, those that were longest untouched go. */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { Read } from '../../decisions/schema';

export interface Shelf<T> {
  readonly prefix: string;
  get(name: string): Promise<T>;
  /** Those of the names of which there is a record; whatever can be read of each. */
  among(names: readonly string[]): Promise<ReadonlyMap<string, T>>;
  /** Changes one record; changes from several pages of the extension come one after the other. */
  change(name: string, change: (now: T) => T): Promise<void>;
  /** How many records there are. */
  count(): Promise<number>;
}

interface ShelfOptions<T> {
  /** Reads a record; undefined stands for one that is not there. */
  readonly read: (stored: unknown) => Read<T>;
  /** A record that says nothing is not kept. */
  readonly isEmpty: (value: T) => boolean;
  readonly most: number;
}

/** When each record was last changed: key → milliseconds. */
const indexSchema = z.record(z.string(), z.number());

/** A record that cannot be read counts as empty, and is laid aside under a key of its own.
 *  @param prefix of the keys; no other shelf may have it */
export function shelf<T>(prefix: string, { read, isEmpty, most }: ShelfOptions<T>): Shelf<T> {
  const indexKey = `index:${prefix}`;

  const load = async (key: string): Promise<T> => {
    const stored = (await browser.storage.local.get(key))[key];
    const { value, spoilt } = read(stored);
    // Kept as it was, for whoever has to find out what happened; the rest goes on without it.
    if (spoilt) await browser.storage.local.set({ [`aside:${key}`]: stored, [key]: value });
    return value;
  };

  const index = async (): Promise<Record<string, number>> => {
    const parsed = indexSchema.safeParse((await browser.storage.local.get(indexKey))[indexKey] ?? {});
    if (parsed.success) return parsed.data;
    const keys = Object.keys(await browser.storage.local.get(null));
    return Object.fromEntries(keys.filter((key) => key.startsWith(prefix)).map((key) => [key, 0]));
  };

  const store = async (key: string, value: T): Promise<void> => {
    const { [key]: _, ...others } = await index();
    if (isEmpty(value)) {
      await browser.storage.local.remove(key);
      await browser.storage.local.set({ [indexKey]: others });
      return;
    }
    const newest = Object.entries(others)
      .toSorted(([, one], [, other]) => one - other)
      .slice(-most + 1);
    const forgotten = Object.keys(others).length - newest.length;
    if (forgotten > 0) {
      const stay = new Set(newest.map(([name]) => name));
      await browser.storage.local.remove(Object.keys(others).filter((name) => !stay.has(name)));
    }
    await browser.storage.local.set({
      [key]: value,
      [indexKey]: { ...Object.fromEntries(newest), [key]: Date.now() },
    });
  };

  return {
    prefix,
    get: (name) => load(prefix + name),
    among: async (names) => {
      // Thousands of names, of which few have a record: asking for all of them would stop the page.
      const known = await index();
      const keys = names.map((name) => prefix + name).filter((key) => Object.hasOwn(known, key));
      if (keys.length === 0) return new Map();
      const stored = await browser.storage.local.get(keys);
      return new Map(
        Object.entries(stored).map(([key, value]) => [key.slice(prefix.length), read(value).value]),
      );
    },
    change: async (name, change) => {
      const key = prefix + name;
      await navigator.locks.request(`mingcha:${prefix}`, async () => store(key, change(await load(key))));
    },
    count: async () => Object.keys(await index()).length,
  };
}
