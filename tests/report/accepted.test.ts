/** Wordings that the user accepts, from the settings to the findings. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formLabels } from '../../lib/domain/form-labels';
import { review } from '../../lib/judge/review';
import { fromHtml } from '../../lib/snapshot/from-html';

const clean = readFileSync(resolve(import.meta.dirname, '../../public/samples/clean.html'), 'utf8');
const url = 'http://www.chengyuan.gov.cn/a.html';

/** The clean sample with one of its wordings changed wherever it stands. */
function reviewed(from: string, to: string, label?: string) {
  expect(clean).toContain(from);
  const labels = label === undefined ? [] : [{ label, wording: to }];
  return review(fromHtml(clean.replaceAll(from, to), url), { settings: { labels } }).review;
}

const usual = review(fromHtml(clean, url)).review;
const rules = ({ findings }: ReturnType<typeof reviewed>) => findings.map(({ rule }) => rule);

test('ids are unique, and spelled as settings require', () => {
  const ids = formLabels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^(?:section|row|column):[a-z\d:-]+$/.test(id))).toEqual([]);
});

describe('a row in the user’s words', () => {
  const change = ['本年新收政府信息公开申请数量', '当年受理申请件数'] as const;

  test('is a fault without them', () => {
    expect(rules(reviewed(...change))).not.toEqual([]);
  });

  test('is that row with them: its figures are read, and nothing is reported', () => {
    const made = reviewed(...change, 'row:requests:received');
    expect(made.findings).toEqual([]);
    expect(made.report?.tables).toEqual(usual.report?.tables);
  });
});

describe('a column of section four', () => {
  test('in the user’s words is that column in all three groups', () => {
    const without = reviewed('结果维持', '维持原决定');
    const made = reviewed('结果维持', '维持原决定', 'column:disputes:upheld');
    expect(rules(without)).toEqual(['label-differs']);
    expect(made.report?.tables).toEqual(usual.report?.tables);
    expect(made.findings).toEqual([]);
  });
});

describe('a title in the user’s words', () => {
  const change = ['存在的主要问题及改进情况', '工作中的不足与今后打算'] as const;

  test('is reported without them', () => {
    expect(rules(reviewed(...change))).not.toEqual([]);
  });

  test('is that section with them', () => {
    const made = reviewed(...change, 'section:problems');
    expect(made.findings).toEqual([]);
    expect(made.report?.sections.map(({ key }) => key)).toContain('problems');
  });
});

test('an id of another version, and a wording full of marks, change nothing', () => {
  const labels = [
    { label: 'row:requests:of-tomorrow', wording: '当年受理申请件数' },
    { label: 'row:requests:received', wording: '(.*)+$[' },
  ];
  expect(review(fromHtml(clean, url), { settings: { labels } }).review).toEqual(usual);
});
