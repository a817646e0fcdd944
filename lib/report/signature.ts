/** The signature below a report: the agency's name and the date, in one line or in two. */
import { isBodyName } from './body-name';
import { datesIn } from './dates';
import type { Block, Passage, Stated } from './model';
import { textPlace } from './places';

export interface Signature {
  readonly agency: string | null;
  readonly date: Stated<string> | null;
}

/** How many lines after the last section can be its signature; how far the name stands from the date. */
const closingLines = 12;
const nearby = 3;
const longestLine = 60;

/** Finds the signature.
 *  @param closing the passages after the last section, where known
 *  @param blocks the lines of the article or of the whole page: a date in their second half counts where a name stands beside it */
export function readSignature(closing: readonly Passage[], blocks: readonly Block[]): Signature {
  const known = closing.length > 0 && closing.length <= closingLines;
  const lines = known ? closing.map((passage) => passage.block) : blocks.filter((block) => !block.linked);
  for (let index = lines.length - 1; index >= (known ? 0 : lines.length / 2); index -= 1) {
    const block = lines[index];
    if (!block || block.text.length > longestLine || !(known || block.text.includes('日'))) continue;
    const found = datesIn(block.text).at(-1);
    if (!found || !/^[。)]?$/.test(block.text.slice(found.end))) continue;
    if (!known && !block.text.slice(found.start).includes('日')) continue;
    const before = block.text.slice(0, found.start).replace(/[(,:]$/, '');
    const agency = isBodyName(before) ? before : nameNear(lines, index);
    const alone = before === '' && (agency !== null || known);
    if (!alone && before !== agency) continue;
    return {
      agency,
      date: { value: found.date, source: 'signature', place: textPlace(block, found.start, found.end, null) },
    };
  }
  const name = known ? lines.find((line) => isBodyName(line.text)) : undefined;
  return { agency: name?.text ?? null, date: null };
}

/** A line that is a name, just above or below the date; in a box of metadata it would be another cell. */
function nameNear(lines: readonly Block[], index: number): string | null {
  const near = [
    ...lines.slice(Math.max(0, index - nearby), index).toReversed(),
    ...lines.slice(index + 1, index + 2),
  ];
  return near.find((line) => line.cell === lines[index]?.cell && isBodyName(line.text))?.text ?? null;
}
