/** Which characters a pattern may begin with: most words of a sentence begin none, and need not be tried. */

/** @param pattern a regular expression of literals, classes, groups, `?`, `*`, `+`, `|` and look-arounds, as the phrase lists have them
 *  @returns its possible first characters, and whether it may match nothing at all */
export function firstCharacters(pattern: string): {
  readonly characters: ReadonlySet<string>;
  readonly isEmpty: boolean;
} {
  const characters = new Set<string>();
  let isEmpty = false;
  for (const alternative of alternativesOf(pattern)) {
    const rest = takeFirst(alternative, characters);
    if (rest) isEmpty = true;
  }
  return { characters, isEmpty };
}

const literal = /^[^\\[(.^$](?![?*{])/;
const item = /^(?:\[(?:\\.|[^\]\\])*\]|\\?.)/s;
const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/;

/** Adds what a sequence may begin with. @returns whether all of it may be left out */
function takeFirst(sequence: string, into: Set<string>): boolean {
  if (literal.test(sequence)) {
    into.add(sequence.charAt(0));
    return false;
  }
  let rest = sequence;
  while (rest !== '') {
    const isGroup = rest.startsWith('(');
    const whole = isGroup ? rest.slice(0, closing(rest) + 1) : (item.exec(rest)?.[0] ?? rest);
    const [count = ''] = quantifier.exec(rest.slice(whole.length)) ?? [];
    rest = rest.slice(whole.length + count.length);
    const isLook = /^\(\?<?[=!]/.test(whole);
    if (isLook) continue;
    const inner = isGroup ? firstCharacters(whole.replace(/^\((?:\?:|\?<\w+>)?/, '').slice(0, -1)) : null;
    for (const character of inner?.characters ?? charactersOf(whole)) into.add(character);
    if (!inner?.isEmpty && !/^(?:[?*]|\{0)/.test(count)) return false;
  }
  return true;
}

/** What a pattern offers to choose from, in its order. */
export function alternativesOf(pattern: string): string[] {
  if (!/[([\\]/.test(pattern)) return pattern.split('|');
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '\\') at += 1;
    else if (character === '[') at = classEnd(pattern, at);
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) {
      alternatives.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, pattern.slice(from)];
}

function closing(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '\\') at += 1;
    else if (character === '[') at = classEnd(pattern, at);
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error(`unbalanced pattern ${pattern}`);
}

function classEnd(pattern: string, start: number): number {
  let at = start + 1;
  while (pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
  return at;
}

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));

/** The characters of one item; classes stand for what they have of ASCII and for what they name. */
function charactersOf(single: string): string[] {
  if (single.length === 1) return [single];
  const named = [...single.replaceAll(/\\[dw]/g, '').matchAll(/\\?([^\\[\]^-])/g)].map(
    (match) => match[1] ?? '',
  );
  const matching = new RegExp(`^${single}$`);
  return [...ascii.filter((character) => matching.test(character)), ...named];
}
