/** What several places of a text have alike before them. */

/** A brand has so many characters at most before its last promotional word. */
const longestStem = 12;

/** The longest string that stands before all these places alike, as far as it is one name. */
export function commonStem(text: string, starts: readonly number[]): string {
  const first = starts[0] ?? 0;
  let length = 0;
  while (length < longestStem) {
    const character = text.charAt(first - length - 1);
    if (
      !/[〇々\u3400-\u9fffa-z0-9()]/.test(character) ||
      starts.some((start) => text.charAt(start - length - 1) !== character)
    )
      break;
    length += 1;
  }
  return text.slice(first - length, first);
}
