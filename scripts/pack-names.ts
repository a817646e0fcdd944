/** Packs lists of names for lib/domain/name-code.ts. */
import { beforeFirst, digits, highZero, lowZero, type PackedNames } from '../lib/domain/name-code';

/** The characters that two-character names of all the lists are made of, sorted. */
export function charactersOf(names: Iterable<string>): string {
  return [...new Set([...names].filter(isPair).join(''))].toSorted().join('');
}

export function packCharacters(characters: string): string {
  const codes = [...characters].map((each) => each.charCodeAt(0));
  return gapsOf(codes, beforeFirst);
}

/** @param characters sorted; those of the names' own must be among them */
export function packNames(names: Iterable<string>, characters: string): PackedNames {
  const sorted = [...new Set(names)].toSorted();
  const groups = [...characters].map((last) => {
    const pairs = sorted.filter((name) => isPair(name) && name.endsWith(last));
    return gapsOf(
      pairs.map((name) => characters.indexOf(name.charAt(0))),
      -1,
    );
  });
  return { pairs: groups.join(' '), longer: sorted.filter((name) => !isPair(name)).join(' ') };
}

function isPair(name: string): boolean {
  return name.length === 2;
}

function gapsOf(ascending: readonly number[], before: number): string {
  return ascending.map((each, at) => written(each - (ascending[at - 1] ?? before))).join('');
}

function written(number: number): string {
  const high = Math.floor(number / digits);
  if (number < 0 || high > 30) throw new RangeError(`${number} cannot be written`);
  return (
    (high > 0 ? String.fromCharCode(highZero + high) : '') + String.fromCharCode(lowZero + (number % digits))
  );
}
