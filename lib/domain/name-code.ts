/** A short code for long lists of names. Most names of places are two characters, and their last ones are few: each of the characters
 *  says, as a last one, which characters stand before it, by their distance in the list of characters. What a list is asked for is
 *  decoded, and nothing else: a review must not wait for thousands of names. Packed by scripts/pack-names.ts. */

/** Numbers are written in one or two printable characters without quotes and backslash: a high digit from `a` on, a low one from `(` on. */
export const digits = 52;
export const lowZero = 40;
export const highZero = 96;

/** The character before the first that can occur. */
export const beforeFirst = 0x4dff;

export interface PackedNames {
  /** For each character, with a blank after it, how far the first character of each name of two that ends in it is from that of the name before. */
  readonly pairs: string;
  /** Names of more than two characters, with blanks between. */
  readonly longer: string;
}

/** What can be asked whether it has a name. */
export interface Names {
  has(name: string): boolean;
}

/** @param packed how far each character's code is from the one before it */
export function unpackCharacters(packed: string): string {
  return String.fromCharCode(...sumsIn(packed, beforeFirst));
}

/** @param characters those of all names of two */
export function namesIn({ pairs, longer }: PackedNames, characters: string): Names {
  const longNames = new Set(longer.split(' '));
  const groups = pairs.split(' ');
  const decoded = new Map<number, readonly number[]>();

  const firstsBefore = (last: number): readonly number[] => {
    const firsts = decoded.get(last) ?? sumsIn(groups[last] ?? '', -1);
    decoded.set(last, firsts);
    return firsts;
  };

  return {
    has: (name) =>
      name.length === 2
        ? firstsBefore(characters.indexOf(name.charAt(1))).includes(characters.indexOf(name.charAt(0)))
        : name !== '' && longNames.has(name),
  };
}

/** The numbers that distances lead to, one after the other. */
function sumsIn(distances: string, before: number): number[] {
  const sums: number[] = [];
  let sum = before;
  for (let at = 0; at < distances.length; at += 1) {
    const code = distances.charCodeAt(at);
    if (code > highZero) {
      sum += (code - highZero) * digits;
    } else {
      sum += code - lowZero;
      sums.push(sum);
    }
  }
  return sums;
}
