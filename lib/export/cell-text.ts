/** Text for one cell of a list: one line, and never a formula, a number or a date for the program that it is put into. */
import { fill } from '../i18n/fill';

const lineBreaks = /\s*[\n\v\f\r\u0085\u2028\u2029]+\s*/g;
/** Control marks other than white space. */
const controlMarks = /[^\P{Cc}\s\u0085]/gu;
const invisible = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

/** Excel's own limit, less the apostrophe of a guarded cell: what is beyond it, Excel drops without a word. */
const longestCell = 32_766;

/** Makes a cell's text one line: line breaks become ；, tabs and runs of white space one space, control marks go.
 *  Excel takes two spaces in pasted HTML, and every tab, for the border of a cell. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(lineBreaks, '；').replaceAll(controlMarks, '').replaceAll(/\s+/g, ' ').trim();
}

/** Cuts what no cell can hold, and says so in the cell.
 *  @param note the sentence that ends a cut text, with `{count}` for the characters that are left out */
export function fitCell(text: string, note: string): string {
  if (text.length <= longestCell) return text;
  const room = longestCell - note.length - 10;
  // The first half of a pair of surrogates is no character.
  const kept = text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
  return kept + fill(note, { count: text.length - kept.length });
}

/** Puts an apostrophe before text that a spreadsheet would not leave as it is when it reads separated values.
 *  A leading tab, which some use instead, is no protection.
 *  @see OWASP, CSV Injection; CWE-1236 */
export function guardCell(text: string): string {
  const line = oneLine(text);
  const startsWithControl = /^\s*[^\P{Cc}\n]/u.test(text);
  return startsWithControl || isFormula(line) || isFigure(line) ? `'${line}` : line;
}

/** The first character that shows is = + - @ in any width: page text in such a cell could run. */
function isFormula(line: string): boolean {
  return /^[=+\-@]/.test(line.replaceAll(invisible, '').normalize('NFKC'));
}

const months = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi;

/** Whether a spreadsheet would take the text for a number, a date, a time or a truth value, and write it another way:
 *  0075, 2024-1, 1/2, 12E5, (3), 430521199001011234. A plain count stays the same. */
function isFigure(line: string): boolean {
  if (/^(?:0|[1-9]\d{0,14})$/.test(line)) return false;
  const bare = line.normalize('NFKC').replaceAll(months, '1').replaceAll(invisible, '');
  return (
    /^(?=.*\d)[\d.,:/年月日时分秒点上下午apm%eE()$¥€+-]+$/.test(bare) || /^(?:true|false|#.*)$/i.test(bare)
  );
}
