import { expect, test } from 'vitest';
import { changed, readDecisions } from '../../lib/decisions/schema';
import { decision, dismissal } from './decisions';

const record = { version: 1, decisions: { a: decision(), b: dismissal } } as const;

test('decisions come back from storage as they were', () => {
  expect(readDecisions(JSON.parse(JSON.stringify(record)))).toEqual({ value: record, spoilt: false });
});

test('nothing stored is nothing decided', () => {
  expect(readDecisions(undefined)).toEqual({ value: { version: 1, decisions: {} }, spoilt: false });
});

test('a decision that is spoilt takes no other with it', () => {
  const stored = { version: 1, decisions: { ...record.decisions, c: { state: 'perhaps' }, d: null } };
  expect(readDecisions(stored)).toEqual({ value: record, spoilt: true });
});

test.each([
  [null],
  ['{}'],
  [{ version: 9, decisions: {} }],
  [{ version: 1, decisions: [decision()].length }],
])('a record of no known shape, %o, is set aside whole', (stored) => {
  expect(readDecisions(stored)).toEqual({ value: { version: 1, decisions: {} }, spoilt: true });
});

test('deciding adds and replaces, null takes back', () => {
  const later = decision({ note: '再看' });
  expect(changed(record, { a: null, b: later, c: dismissal }).decisions).toEqual({ b: later, c: dismissal });
});

test('of more decisions than any page has findings, the oldest go', () => {
  const many = Object.fromEntries(
    Array.from({ length: 5_001 }, (_, index) => [
      `f${index}`,
      decision({ at: new Date(index * 1_000).toISOString() }),
    ]),
  );
  const kept = Object.keys(changed({ version: 1, decisions: {} }, many).decisions);
  expect(kept).toHaveLength(5_000);
  expect(kept).not.toContain('f0');
});
