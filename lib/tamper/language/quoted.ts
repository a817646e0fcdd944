/** What is quoted was said by somebody else. */

let known = '';
let marks: readonly number[] = [];

/** Whether a quotation is open at a place of a text. @param from where the line begins */
export function isQuoted(text: string, at: number, from = 0): boolean {
  if (text !== known) {
    known = text;
    marks = Array.from(text.matchAll(/"/g), ({ index }) => index);
  }
  return (countBefore(at) - countBefore(from)) % 2 === 1;
}

/** How many marks stand before a place. One text is asked about many times. */
function countBefore(at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
