/** Hiding by scripts, for pages whose scripts nobody ran: a box that one opens and another one shuts around what stands between them, and an element
 *  that one hides by its name. */
import { type AnyNode, Element, Text } from 'domhandler';
import type { Snapshot } from '../../snapshot/tree';
import { joined } from '../diversions/decoded';
import { partsOf } from '../parts';

const known = new WeakMap<Snapshot, ReadonlyMap<Element, Element>>();
/** Such a script does nothing else. */
const longest = 400;
const opens =
  /document\s*\.\s*write(?:ln)?\s*\(\s*["'`]\s*<\s*(?:div|span|p|ul|section|font)\b[^>]{0,200}(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|indent)\s*:\s*-\d{3})/i;

/** What stands behind a script that opens a hidden box, each with that script. */
export function boxedByScripts(snapshot: Snapshot): ReadonlyMap<Element, Element> {
  let boxed = known.get(snapshot);
  if (!boxed) {
    const { scripts } = partsOf(snapshot);
    boxed = new Map([...scripts.flatMap(boxedBy), ...hiddenByName(scripts, snapshot)]);
    known.set(snapshot, boxed);
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

const hidesOne =
  /getElementById\s*\(\s*["']([\w-]{1,40})["']\s*\)\s*\.\s*style\s*\.\s*(?:display\s*=\s*["']none|visibility\s*=\s*["']hidden)/g;

/** Elements that such a script hides by their names, each with that script. */
function hiddenByName(scripts: readonly Element[], { document }: Snapshot): [Element, Element][] {
  const byName = new Map<string, Element>();
  for (const script of scripts) {
    const code = codeOf(script);
    if (code.length > longest) continue;
    for (const { 1: name = '' } of code.matchAll(hidesOne)) byName.set(name, script);
  }
  if (byName.size === 0) return [];
  const found: [Element, Element][] = [];
  const waiting: AnyNode[] = [...document.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!(node instanceof Element)) continue;
    const script = byName.get(node.attribs['id'] ?? '');
    if (script) found.push([node, script]);
    waiting.push(...node.children);
  }
  return found;
}

function codeOf(script: Element): string {
  return joined(script.children.map((child) => (child instanceof Text ? child.data : '')).join(''));
}
