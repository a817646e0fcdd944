/** Leaves out of a bundle what only the rules' pages show: every rule's `meaning` and `examples`. */
import { parseAst, type Plugin } from 'vite';

const ruleFile = /\/lib\/rules\/[a-z-]+\.ts$/;
const definers: ReadonlySet<string> = new Set(['defineRule', 'definePageRule']);
const pageOnly: ReadonlySet<string> = new Set(['meaning', 'examples']);

/** For bundles that look for faults and never explain a rule. */
export function slimRules(): Plugin {
  return {
    name: 'mingcha:slim-rules',
    // Once TypeScript is plain JavaScript.
    enforce: 'post',
    transform: (code, id) => (ruleFile.test(id) ? { code: slimmed(code), map: null } : null),
  };
}

/** @param code a rule's module, as JavaScript */
export function slimmed(code: string): string {
  let slim = '';
  let from = 0;
  for (const { start, end } of pageProperties(parseAst(code))) {
    slim += code.slice(from, start);
    // The comma after the property goes with it.
    from = end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);
  }
  return slim + code.slice(from);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type Node = Readonly<Record<string, unknown>>;

/** The properties to leave out of each rule defined in the syntax tree, in the order of the code. */
function pageProperties(tree: unknown): Span[] {
  if (Array.isArray(tree)) return tree.flatMap(pageProperties);
  if (typeof tree !== 'object' || tree === null) return [];
  const node = tree as Node;
  if (isDefinition(node)) {
    const [rule] = node['arguments'] as readonly Node[];
    const properties = (rule?.['properties'] ?? []) as readonly Node[];
    return properties.filter((each) => pageOnly.has(nameOf(each['key']))) as unknown as Span[];
  }
  return Object.values(node).flatMap(pageProperties);
}

function isDefinition(node: Node): boolean {
  return node['type'] === 'CallExpression' && definers.has(nameOf(node['callee']));
}

function nameOf(identifier: unknown): string {
  return String((identifier as Node | undefined)?.['name']);
}
