/** Every word that people read stands in a catalogue: none in components, pages or the shell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Attributes whose value is shown or read out. */
const spoken: ReadonlySet<string> = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
]);

/** Signs, units and examples of an address are the same in every language. */
const wordless = /^(?:[^\p{L}]*|www\.lanze\.example)$/u;

/** Words of reports, which are data: what the detector looks for, and the units of amounts. */
const data: ReadonlySet<string> = new Set(['收到和处理政府信息公开申请', '元', '万元', '亿元']);

const files = ['components', 'entrypoints', 'lib/shell'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

test.each(files)('%s', (file) => {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  expect(wordsIn(source)).toEqual([]);
});

function wordsIn(node: ts.Node): string[] {
  const own = wordsOf(node);
  const below: string[] = [];
  ts.forEachChild(node, (child) => void below.push(...wordsIn(child)));
  return own === null || wordless.test(own) || data.has(own) ? below : [own, ...below];
}

/** What a node would have people read; null where it is nothing of the kind. */
function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text.trim();
  if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
    return spoken.has(node.name.getText()) ? node.initializer.text : null;
  }
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)) {
    return /\p{Script=Han}/u.test(node.text) ? node.text : null;
  }
  return null;
}
