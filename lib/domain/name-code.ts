/** A short code for long lists of names. Most names of places are two characters, and their last ones are few: each of the characters
 *  says, as a last one, how many names end in it and which characters stand before it, by their distance in the list of characters.
 *  Packed by scripts/pack-names.ts. */

/** Numbers are written in one or two printable characters without quotes and backslash: a high digit from `a` on, a low one from `(` on. */
export const digits = 52;
export const lowZero = 40;
export const highZero = 96;

/** The character before the first that can occur. */
export const beforeFirst = 0x4dff;

export interface PackedNames {
  /** For each character the number of names of two that end in it. */
  readonly counts: string;
  /** For each such name how far its first character is from that of the name before it. */
  readonly gaps: string;
  /** Names of more than two characters, with blanks between. */
  readonly longer: string;
}

/** @param packed how far each character's code is from the one before it */
export function unpackCharacters(packed: string): string[] {
  let code = beforeFirst;
  return numbersIn(packed).map((gap) => String.fromCharCode((code += gap)));
}

export function unpackNames(
  { counts, gaps, longer }: PackedNames,
  characters: readonly string[],
): Set<string> {
  const names = new Set<string>(longer.match(/\S+/g));
  const steps = numbersIn(gaps);
  let step = 0;
  numbersIn(counts).forEach((count, last) => {
    let first = -1;
    for (const end = step + count; step < end; step += 1) {
      first += steps[step] ?? 0;
      names.add(`${characters[first]}${characters[last]}`);
    }
  });
  return names;
}

function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let high = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > highZero) {
      high = (code - highZero) * digits;
    } else {
      numbers.push(high + code - lowZero);
      high = 0;
    }
  }
  return numbers;
}
