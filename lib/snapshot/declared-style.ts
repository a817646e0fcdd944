/** What a page's own style elements and style attributes declare, for pages that nobody rendered: simple selectors, the usual
 *  cascade, a desktop's width. Style sheets in files of their own are out of reach. */
import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler';

/** Property → value, both in lower case, as they apply to one element by its own rules (nothing is inherited). */
export type Declared = ReadonlyMap<string, string>;

interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
}

interface StyleRule {
  /** The compound selectors, innermost first; any ancestor may match the outer ones. */
  readonly compounds: readonly Compound[];
  readonly weight: number;
  readonly declarations: readonly (readonly [string, string, boolean])[];
}

/** A page with more style text than this is not read further. */
const mostText = 300_000;
const mostRules = 5_000;
const mostForOneName = 40;
const deepest = 3;
/** The window that a supervisor's desktop gives a page; media rules are judged by it. */
const desktopWidth = 1_280;

/** Reads the style elements of a parsed page.
 *  @returns what is declared for an element; cached */
export function declaredStyles(document: Document): (element: Element) => Declared {
  const rules = styleTexts(document)
    .flatMap((text) => readRules(text))
    .slice(0, mostRules);
  const byKey = new Map<string, { rule: StyleRule; order: number }[]>();
  for (const [order, rule] of rules.entries()) {
    const key = keyOf(rule.compounds[0]);
    if (key === null) continue;
    const held = byKey.get(key) ?? [];
    held.push({ rule, order });
    // Later rules win: of very many for one name the first are passed over.
    if (held.length > mostForOneName) held.shift();
    byKey.set(key, held);
  }
  const cache = new Map<Element, Declared>();
  return (element) => {
    if (byKey.size === 0 && element.attribs.style === undefined) return nothing;
    const known = cache.get(element);
    if (known) return known;
    const declared = resolve(element, byKey);
    cache.set(element, declared);
    return declared;
  };
}

const nothing: Declared = new Map();

function resolve(
  element: Element,
  byKey: ReadonlyMap<string, readonly { rule: StyleRule; order: number }[]>,
): Declared {
  const { id, class: classes, style } = element.attribs;
  const matching: { rule: StyleRule; order: number }[] = [];
  const consider = (key: string): void => {
    const rules = byKey.get(key);
    if (rules) for (const each of rules) if (matches(element, each.rule.compounds)) matching.push(each);
  };
  consider(element.name);
  if (id) consider(`#${id}`);
  if (classes) for (const each of classes.split(/\s+/)) consider(`.${each}`);
  if (matching.length === 0 && style === undefined) return nothing;
  const ordered = matching.toSorted(
    (one, other) => one.rule.weight - other.rule.weight || one.order - other.order,
  );
  const all = [...ordered.flatMap(({ rule }) => rule.declarations), ...readDeclarations(style ?? '')];
  const declared = new Map<string, string>();
  for (const isImportant of [false, true]) {
    for (const [property, value, important] of all)
      if (important === isImportant) declared.set(property, value);
  }
  return declared;
}

function matches(element: Element, compounds: readonly Compound[]): boolean {
  const own = compounds[0];
  if (!own || !fits(element, own)) return false;
  let node: AnyNode | null = element.parent;
  for (let index = 1; index < compounds.length; index += 1) {
    const outer = compounds[index]!;
    while (node && !(isTag(node) && fits(node, outer))) node = node.parent;
    if (!node) return false;
    node = node.parent;
  }
  return true;
}

function fits(element: Element, { tag, id, classes }: Compound): boolean {
  if (tag !== null && tag !== element.name) return false;
  if (id !== null && id !== element.attribs['id']) return false;
  if (classes.length === 0) return true;
  const own = (element.attribs['class'] ?? '').split(/\s+/);
  return classes.every((each) => own.includes(each));
}

function styleTexts(document: Document): string[] {
  const texts: string[] = [];
  let length = 0;
  const waiting: AnyNode[] = document.children.toReversed();
  for (let node = waiting.pop(); node && length < mostText; node = waiting.pop()) {
    if (!isTag(node)) continue;
    if (node.name !== 'style') {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child && isTag(child)) waiting.push(child);
      }
      continue;
    }
    for (const child of node.children) if (isText(child)) texts.push(child.data.slice(0, mostText - length));
    length += texts.at(-1)?.length ?? 0;
  }
  return texts;
}

/** Cuts style text into rules; blocks of other at-rules than fitting media are passed over. */
function readRules(text: string, depth = 0): StyleRule[] {
  const css = withoutComments(text);
  const rules: StyleRule[] = [];
  let from = 0;
  while (from < css.length && rules.length < mostRules) {
    const open = css.indexOf('{', from);
    if (open < 0) break;
    const prelude = css
      .slice(css.lastIndexOf(';', open) >= from ? css.lastIndexOf(';', open) + 1 : from, open)
      .trim();
    if (prelude.startsWith('@')) {
      const close = closingBrace(css, open);
      if (depth < deepest && isFittingMedia(prelude))
        rules.push(...readRules(css.slice(open + 1, close), depth + 1));
      from = close + 1;
      continue;
    }
    const close = css.indexOf('}', open);
    const end = close < 0 ? css.length : close;
    const declarations = readDeclarations(css.slice(open + 1, end));
    if (declarations.length > 0) {
      for (const selector of prelude.split(',')) {
        const rule = readSelector(selector.trim());
        if (rule) rules.push({ ...rule, declarations });
      }
    }
    from = end + 1;
  }
  return rules;
}

function withoutComments(text: string): string {
  let css = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('/*', from);
    if (open < 0) return css + text.slice(from);
    css += text.slice(from, open);
    const close = text.indexOf('*/', open + 2);
    if (close < 0) return css;
    from = close + 2;
  }
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}' && (depth -= 1) === 0) return at;
  }
  return css.length;
}

function isFittingMedia(prelude: string): boolean {
  if (!/^@media\b/i.test(prelude) || /\bprint\b/i.test(prelude)) return false;
  const most = /max-width\s*:\s*(\d+)/i.exec(prelude)?.[1];
  const least = /min-width\s*:\s*(\d+)/i.exec(prelude)?.[1];
  return (
    (most === undefined || Number(most) >= desktopWidth) &&
    (least === undefined || Number(least) <= desktopWidth)
  );
}

const compoundPattern = /^([a-z][a-z\d-]*|\*)?((?:[.#][\w\u0080-\uffff-]+)*)$/i;

function readSelector(selector: string): Pick<StyleRule, 'compounds' | 'weight'> | null {
  if (selector === '' || selector.length > 200) return null;
  const compounds: Compound[] = [];
  let weight = 0;
  for (const part of selector.replaceAll('>', ' ').split(/\s+/)) {
    const [, tag, rest = ''] = compoundPattern.exec(part) ?? [];
    if (tag === undefined && rest === '') return null;
    const names = rest.match(/[.#][^.#]+/g) ?? [];
    const ids = names.filter((name) => name.startsWith('#')).map((name) => name.slice(1));
    const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
    compounds.unshift({
      tag: tag === undefined || tag === '*' ? null : tag.toLowerCase(),
      id: ids[0] ?? null,
      classes,
    });
    weight += ids.length * 10_000 + classes.length * 100 + (tag === undefined || tag === '*' ? 0 : 1);
  }
  return { compounds, weight };
}

function keyOf(compound: Compound | undefined): string | null {
  if (!compound) return null;
  if (compound.id !== null) return `#${compound.id}`;
  return compound.classes[0] === undefined ? compound.tag : `.${compound.classes[0]}`;
}

function readDeclarations(text: string): [string, string, boolean][] {
  const declarations: [string, string, boolean][] = [];
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    const written = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const value = written.replace(/\s*!\s*important$/, '');
    if (property !== '' && value !== '') declarations.push([property, value, value !== written]);
  }
  return declarations;
}
