/** What is quoted was said by somebody else. */

/** Whether a quotation is open at a place of a text. @param from where the line begins */
export function isQuoted(text: string, at: number, from = 0): boolean {
  let open = false;
  for (let mark = text.indexOf('"', from); mark >= 0 && mark < at; mark = text.indexOf('"', mark + 1))
    open = !open;
  return open;
}
