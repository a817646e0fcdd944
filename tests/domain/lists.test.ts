import { describe, expect, test } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../lib/domain/*.ts', '!../../lib/domain/divisions.ts'],
  { eager: true },
);

/** Lists of words, written in one string each. */
const lists = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([name, text]): [string, string[]] => [`${path.split('/').at(-1)} ${name}`, text.split(' ')])
    .filter(([, words]) => words.length > 8),
);

describe('lists of words', () => {
  test('are found', () => expect(lists.length).toBeGreaterThan(20));

  test.each(lists)('%s has every word once', (_name, words) => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
