import { beforeEach, expect, test } from 'vitest';
import { readDecisions, type DecisionRecord } from '../../lib/decisions/schema';
import type { Shelf } from '../../lib/shell/kept/shelf';
import { decision } from '../decisions/decisions';

/** What storage.local holds, as the browser keeps it: JSON. */
let held: Map<string, string>;
let records: Shelf<DecisionRecord>;

beforeEach(async () => {
  held = new Map();
  const local = {
    get: async (key: string | null) =>
      Object.fromEntries(
        [...held]
          .filter(([name]) => key === null || name === key)
          .map(([name, value]) => [name, JSON.parse(value) as unknown]),
      ),
    set: async (items: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(items)) held.set(name, JSON.stringify(value));
    },
    remove: async (names: string | string[]) => {
      for (const name of [names].flat()) held.delete(name);
    },
  };
  Object.assign(globalThis, { chrome: { storage: { local } } });
  const { shelf } = await import('../../lib/shell/kept/shelf');
  records = shelf('r:', {
    read: readDecisions,
    isEmpty: ({ decisions }) => Object.keys(decisions).length === 0,
    most: 3,
  });
});

const put = (name: string, id: string) =>
  records.change(name, ({ decisions }) => ({ version: 1, decisions: { ...decisions, [id]: decision() } }));
const idsIn = async (name: string) => Object.keys((await records.get(name)).decisions);

test('changes that come at once all stay', async () => {
  await Promise.all([put('a', 'x'), put('a', 'y'), put('b', 'z')]);
  expect(await idsIn('a')).toEqual(['x', 'y']);
  expect(await records.count()).toBe(2);
});

test('of too many records those go that were longest untouched', async () => {
  for (const name of ['a', 'b', 'c', 'a', 'd']) {
    await put(name, `${name}${held.size}`);
    await new Promise((later) => setTimeout(later, 2));
  }
  expect(await records.count()).toBe(3);
  expect(await idsIn('b')).toEqual([]);
  expect(await idsIn('a')).toHaveLength(2);
});

test('what is spoilt is set aside, and the good part stays', async () => {
  held.set('r:a', JSON.stringify({ version: 1, decisions: { good: decision(), bad: 7 } }));
  held.set('r:b', '"nonsense"');
  expect(await idsIn('a')).toEqual(['good']);
  expect(await idsIn('b')).toEqual([]);
  expect(JSON.parse(held.get('aside:r:a') ?? '')).toHaveProperty('decisions.bad', 7);
  expect(held.get('aside:r:b')).toBe('"nonsense"');
});

test('a spoilt index is made anew', async () => {
  await put('a', 'x');
  held.set('index:r:', '{"r:a":"yesterday"}');
  expect(await records.count()).toBe(1);
  await put('b', 'y');
  expect(await records.count()).toBe(2);
});

test('a record that says nothing is not kept', async () => {
  await put('a', 'x');
  await records.change('a', () => ({ version: 1, decisions: {} }));
  expect(held.has('r:a')).toBe(false);
  expect(await records.count()).toBe(0);
});
