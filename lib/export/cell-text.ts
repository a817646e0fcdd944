/** Text for one cell of a list: one line, and never a formula for the program that it is pasted into. */

const lineBreaks = /\s*[\n\v\f\r\u0085\u2028\u2029]+\s*/g;
/** Control marks other than white space. */
const controlMarks = /[^\P{Cc}\s\u0085]/gu;
const invisibleStart = /^[\s\p{Default_Ignorable_Code_Point}]+/u;

/** Makes a cell's text one line: line breaks become ；, tabs and runs of white space one space, control marks go.
 *  Excel takes two spaces in pasted HTML, and every tab, for the border of a cell. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(lineBreaks, '；').replaceAll(controlMarks, '').replaceAll(/\s+/g, ' ').trim();
}

/** Puts an apostrophe before text that a spreadsheet might run as a formula: the first character that shows is = + - @
 *  in any width, or a control mark stands there. A leading tab, which some use instead, is no protection.
 *  @see OWASP, CSV Injection; CWE-1236 */
export function guardFormula(text: string): string {
  const line = oneLine(text);
  const [first = ''] = line.replace(invisibleStart, '');
  const startsWithControl = /^\s*[^\P{Cc}\n]/u.test(text);
  return startsWithControl || /^[=+\-@]/.test(first.normalize('NFKC')) ? `'${line}` : line;
}
