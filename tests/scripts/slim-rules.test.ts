import { expect, test } from 'vitest';
import { slimmed } from '../../scripts/slim-rules';

test('a rule keeps what it needs to find and to say', () => {
  const code = `export const one = defineRule({
  id: 'one',
  meaning: { en: 'a, {b}', 'zh-CN': \`x\${1}\` },
  texts: { en: { meaning: 'stays' } },
  examples: { good: '', bad: '' },
  check() { return { examples: 1 }; }
});
const other = definePageRule({ id: 'two', meaning: {} });
const data = { meaning: 'stays' };`;
  expect(slimmed(code)).toBe(`export const one = defineRule({
  id: 'one',
  
  texts: { en: { meaning: 'stays' } },
  
  check() { return { examples: 1 }; }
});
const other = definePageRule({ id: 'two',  });
const data = { meaning: 'stays' };`);
});

test('code without rules stays as it is', () => {
  const code = 'export function sum(a, b) { return a + b; }\n';
  expect(slimmed(code)).toBe(code);
});
