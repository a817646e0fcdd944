import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readmes, withRuleTable } from '../../scripts/rule-tables';

test.each(readmes)('$language: the README lists the rules as they are (npm run docs)', async (readme) => {
  expect(readFileSync(readme.path, 'utf8'), basename(readme.path)).toBe(await withRuleTable(readme));
});
