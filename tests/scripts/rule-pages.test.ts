import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, rulePages } from '../../scripts/rule-pages';

test('docs/rules has a page for each rule, as the rule is (npm run docs)', async () => {
  const written = readdirSync(folder).map(
    (name) => [name, readFileSync(join(folder, name), 'utf8')] as const,
  );
  expect(new Map(written)).toEqual(await rulePages());
});
