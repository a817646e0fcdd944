import { expect, test } from 'vitest';
import { fileName } from '../../lib/export/file-name';
import { fileFormats } from '../../lib/export/file-format';
import { fileIn } from '../../lib/export/file-content';
import type { Review } from '../../lib/judge/model';
import { over } from './hostile';
import { review } from './reviews';

const named = (agency: string | null, year: number | null = 2020): string =>
  fileName({ ...review, report: { ...review.report!, agency, year } }, 'list', '.xlsx', 'zh-CN');

test.each([
  ['澄原市教育局', '澄原市教育局-2020-问题清单.xlsx'],
  ['澄原市/教育局:*?"<>|', '澄原市_教育局-2020-问题清单.xlsx'],
  ['..\\..\\窗', '窗-2020-问题清单.xlsx'],
  ['\u202egnp.exe\u0000', 'gnp.exe-2020-问题清单.xlsx'],
  ['  澄原\n市 ', '澄原_市-2020-问题清单.xlsx'],
  ['局'.repeat(200), `${'局'.repeat(60)}-2020-问题清单.xlsx`],
  ['///', '2020-问题清单.xlsx'],
  [null, 'www.chengyuan.gov.cn-2020-问题清单.xlsx'],
])('%j', (agency, name) => {
  expect(named(agency)).toBe(name);
});

test('a page that is no report is named by its host, one without an address by what it holds', () => {
  const other: Review = { ...review, report: null };
  expect(fileName(other, 'review', '.json', 'zh-CN')).toBe('www.chengyuan.gov.cn-审阅结果.json');
  expect(fileName({ ...other, url: null }, 'list', '.csv', 'en')).toBe('findings.csv');
});

test('each format has a name, a type and a content of its own', () => {
  const files = fileFormats.map((format) => fileIn(format, review, over));
  expect(files.map(({ name }) => name)).toEqual([
    '澄原市教育局-2020-问题清单.xlsx',
    '澄原市教育局-2020-问题清单.csv',
    '澄原市教育局-2020-问题清单.md',
    '澄原市教育局-2020-整改通知.txt',
    '澄原市教育局-2020-审阅结果.json',
  ]);
  expect(new Set(files.map(({ type }) => type)).size).toBe(fileFormats.length);
  const letter = String(files[3]?.content);
  expect(letter.startsWith('\uFEFF关于2020年度')).toBe(true);
  expect(letter).not.toMatch(/(?<!\r)\n/);
  expect(JSON.parse(String(files[4]?.content))).toEqual({ version: 1, reviews: [review] });
});
