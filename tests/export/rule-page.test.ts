import { describe, expect, test } from 'vitest';
import { rulePage, rulesByGroup } from '../../lib/export/rule-page';
import { catalogue } from '../../lib/rules/catalogue';

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each(catalogue.map(({ id }) => id))('%s says what it means, rests on, advises and shows', (id) => {
    const page = rulePage(id, language)!;
    for (const text of [page.summary, page.category, page.good, page.bad]) expect(text.trim()).not.toBe('');
    expect(page.advice).not.toMatch(/[{}]/);
    expect(page.good).not.toBe(page.bad);
    for (const { document } of page.bases) expect(document).toMatch(/《|〔/);
  });

  test('every rule is listed once', () => {
    const listed = rulesByGroup(language).flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted());
  });
});

test('a rule rests on the document of each form', () => {
  const documents = rulePage('cell-blank', 'zh-CN')!.bases.map(
    ({ years, document }) => `${years} ${document}`,
  );
  expect(documents).toEqual([
    expect.stringMatching(/^2019年格式 .*〔2019〕60号/),
    expect.stringMatching(/^2021年格式 .*〔2021〕30号/),
  ]);
});

test('an unknown rule has no page', () => {
  expect(rulePage('rule-of-tomorrow', 'zh-CN')).toBeNull();
});
