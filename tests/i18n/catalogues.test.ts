import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en';
import { fill } from '../../lib/i18n/fill';
import { languageFor } from '../../lib/i18n/language';
import { zhCN } from '../../lib/i18n/zh-cn';

const keys = Object.keys(zhCN) as (keyof typeof zhCN)[];
const root = join(import.meta.dirname, '../..');

describe('the panel’s texts', () => {
  test('both languages have the same keys', () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  test.each(keys)('%s has the same placeholders in both languages, and words in each', (key) => {
    expect(placeholders(en[key])).toEqual(placeholders(zhCN[key]));
    expect(zhCN[key].trim()).not.toBe('');
    expect(en[key].trim()).not.toBe('');
  });

  test('every text is said somewhere', () => {
    const sources = ['components', 'lib/shell', 'entrypoints'].flatMap(textsIn).join('\n');
    const unsaid = keys.filter((key) => !sources.includes(`'${key}'`) && !sources.includes(stem(key)));
    expect(unsaid).toEqual([]);
  });
});

describe('a sentence is filled', () => {
  test('each placeholder by its value', () => {
    expect(fill('{place}现为 {from}', { place: '总计', from: 0 })).toBe('总计现为 0');
  });

  test('one without a value stays to be seen, and no inherited name counts as one', () => {
    expect(fill('{missing} {toString}', {})).toBe('{missing} {toString}');
  });

  test('a value is never filled in turn', () => {
    expect(fill('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['en-GB', 'en'],
  ['en', 'en'],
  ['de', 'zh-CN'],
])('a browser in %s gets %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{\w+\}/g)].map(String).toSorted();
}

/** Families of keys are put together from a stem: `severity.${severity}`. */
function stem(key: string): string {
  return `\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`;
}

function textsIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}
