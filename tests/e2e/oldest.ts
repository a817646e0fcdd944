/** The built extension as it runs in the oldest browsers: what they lack is taken away before any of its scripts run. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedExtension } from './copied';

/** What came after Chromium 114, by the object that has it. Source: MDN's browser compatibility data. */
export const newer: Readonly<Record<string, readonly string[]>> = {
  Array: ['fromAsync'],
  AbortSignal: ['any'],
  'ArrayBuffer.prototype': ['transfer', 'transferToFixedLength'],
  Document: ['parseHTMLUnsafe'],
  'Document.prototype': ['caretPositionFromPoint'],
  'Element.prototype': ['setHTMLUnsafe', 'getHTML', 'moveBefore'],
  Error: ['isError'],
  Iterator: ['from', 'concat'],
  'Iterator.prototype': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  Math: ['f16round', 'sumPrecise'],
  Object: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  RegExp: ['escape'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['toBase64', 'toHex'],
  URL: ['canParse', 'parse'],
};

/** Older builds for the home market lack the side panel, too, and highlights of text. */
const withoutNewer = `(() => {
  const at = (path) => path.split('.').reduce((object, name) => object?.[name], globalThis);
  for (const [path, names] of Object.entries(${JSON.stringify(newer)})) {
    for (const name of names) delete at(path)?.[name];
  }
  delete globalThis.Iterator;
  delete globalThis.browser;
  delete globalThis.Highlight;
  if (globalThis.CSS) delete CSS.highlights;
  delete globalThis.chrome?.sidePanel;
})();
`;

/** @returns the folder of a copy of the built extension that finds itself in such a browser */
export function oldestExtension(): string {
  const folder = copiedExtension('oldest');
  writeFileSync(join(folder, 'oldest.js'), withoutNewer);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const text = () => readFileSync(path, 'utf8');
    if (name === 'background.js') writeFileSync(path, `import './oldest.js';\n${text()}`);
    else if (['detector.js', 'reviewer.js'].includes(name)) writeFileSync(path, withoutNewer + text());
    else if (name.endsWith('.html')) {
      writeFileSync(path, text().replace('<head>', '<head><script src="/oldest.js"></script>'));
    }
  }
  return folder;
}
