/** Makes a large pattern ready to be used. Engines first interpret a pattern and compile it when it is used again; of a pattern of
 *  thousands of characters the interpreter's code takes several times as long to make as the compiled. A long text makes V8 compile at once. */

/** Of a kind with Chinese text: Latin text would have a code of its own made. */
const longText = '\u3000'.repeat(1000);
const ready = new WeakSet<RegExp>();

/** @returns the pattern itself; the first call for it takes a moment */
export function readied(pattern: RegExp): RegExp {
  if (!ready.has(pattern)) {
    ready.add(pattern);
    pattern.test(longText);
    pattern.lastIndex = 0;
  }
  return pattern;
}
