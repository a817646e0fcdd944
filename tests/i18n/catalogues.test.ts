import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en';
import { fill } from '../../lib/i18n/fill';
import { languageFor } from '../../lib/i18n/language';
import { reportTexts } from '../../lib/i18n/report-texts';
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

  test('no text is asked for that is not there', () => {
    const sources = ['components', 'lib/shell', 'entrypoints', 'scripts'].flatMap(textsIn).join('\n');
    const asked = [...sources.matchAll(/\bt\('([\w.-]+)'/g)].map(([, key = '']) => key);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in zhCN))).toEqual([]);
  });

  test('every text is said somewhere', () => {
    const sources = ['components', 'lib/export', 'lib/shell', 'entrypoints'].flatMap(textsIn).join('\n');
    const unsaid = keys.filter((key) => !sources.includes(`'${key}'`) && !sources.includes(stem(key)));
    expect(unsaid).toEqual([]);
  });
});

describe('the words of reports', () => {
  const sources = ['components', 'lib', 'scripts'].flatMap(textsIn).join('\n');

  test('both languages have the same, with the same placeholders', () => {
    const chinese = leavesOf(reportTexts['zh-CN']);
    const english = leavesOf(reportTexts.en);
    expect(english.map(([path]) => path)).toEqual(chinese.map(([path]) => path));
    for (const [index, [path, words]] of chinese.entries()) {
      expect(placeholders(english[index]![1]), path).toEqual(placeholders(words));
      expect(words.trim(), path).not.toBe('');
    }
  });

  test('each is used somewhere', () => {
    const unused = Object.keys(reportTexts.en).filter(
      (key) => !new RegExp(`[.{,]\\s*${key}\\b`).test(sources),
    );
    expect(unused).toEqual([]);
  });
});

describe('what the browser shows of the extension', () => {
  const [chinese, english] = ['zh_CN', 'en'].map(
    (locale) =>
      JSON.parse(readFileSync(join(root, `public/_locales/${locale}/messages.json`), 'utf8')) as Readonly<
        Record<string, { readonly message: string }>
      >,
  );

  test('is there in both languages, and nothing else', () => {
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const asked = [...new Set([...config.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name))];
    expect(Object.keys(chinese!).toSorted()).toEqual(asked.toSorted());
    expect(Object.keys(english!).toSorted()).toEqual(asked.toSorted());
  });
});

describe('a sentence is filled', () => {
  test('each placeholder by its value', () => {
    expect(fill('{place}现为 {from}', { place: '总计', from: 0 })).toBe('总计现为 0');
  });

  test.each([
    [0, '0 cells'],
    [1, '1 cell'],
    [2, '2 cells'],
  ])('%i chooses its word', (count, said) => {
    expect(fill('{count|cell|cells}', { count })).toBe(said);
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

/** Every sentence with the path that leads to it. */
function leavesOf(texts: object, path = ''): (readonly [path: string, words: string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as const],
  );
}

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)[|}]/g)].map(([, name = '']) => name).toSorted();
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
