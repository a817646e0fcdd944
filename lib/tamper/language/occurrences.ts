/** Where a string stands in a text. */

/** @returns the beginnings of all occurrences that do not overlap, in order */
export function occurrences(text: string, term: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) found.push(at);
  return found;
}
