/** Hiding by a box that a script opens and another one shuts around what stands between them, for pages whose scripts nobody ran. */
import { Element, Text } from 'domhandler';
import type { Snapshot } from '../snapshot/tree';
import { partsOf } from './tree';

const known = new WeakMap<Snapshot, ReadonlyMap<Element, Element>>();
/** Such a script does nothing else. */
const longest = 400;
const opens =
  /document\s*\.\s*write(?:ln)?\s*\(\s*["'`]\s*<\s*(?:div|span|p|ul|section|font)\b[^>]{0,200}(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|indent)\s*:\s*-\d{3})/i;

/** What stands behind a script that opens a hidden box, each with that script. */
export function boxedByScripts(snapshot: Snapshot): ReadonlyMap<Element, Element> {
  let boxed = known.get(snapshot);
  if (!boxed) {
    known.set(snapshot, (boxed = new Map(partsOf(snapshot).scripts.flatMap(boxedBy))));
  }
  return boxed;
}

function boxedBy(script: Element): [Element, Element][] {
  const code = codeOf(script);
  if (code.length > longest || !opens.test(code) || code.includes('</')) return [];
  const found: [Element, Element][] = [];
  for (let at = script.next; at; at = at.next) {
    if (!(at instanceof Element)) continue;
    if (at.name === 'script' && /<\\?\/|document\s*\.\s*write/.test(codeOf(at))) break;
    found.push([at, script]);
  }
  return found;
}

function codeOf(script: Element): string {
  return script.children.map((child) => (child instanceof Text ? child.data : '')).join('');
}
