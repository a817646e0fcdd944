import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withoutSetter } from '../../scripts/without-markup-setter';

test('the installed Preact sets no markup any more', () => {
  const code = readFileSync(
    resolve(import.meta.dirname, '../../node_modules/preact/dist/preact.mjs'),
    'utf8',
  );
  expect(code).toMatch(/\.innerHTML=\w+\.__html/);
  expect(withoutSetter(code)).not.toMatch(/\.innerHTML=\w+\.__html/);
});

test('a Preact that does it in another way stops the build', () => {
  expect(() => withoutSetter('node.setHTML(text)')).toThrow('another way');
});
