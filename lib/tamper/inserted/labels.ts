/** The labels of the form's tables, which are given word for word: 行政许可真金斗地主, 卡卡通宝. What else stands in one was put there, unless it
 *  is a slip or an office's own wording. */
import { Element } from 'domhandler';
import type { Block, Reading, Table } from '../../report/model';
import { textPlace } from '../../report/places';
import { lureOf } from '../language/lure';
import { lower, lowered, type Sheet } from '../sheet';
import { isStrange } from '../language/strange';
import { plain, type Suspicion } from '../suspicion';

/** One suspicion a string, with all its places in cells; none where the page is no report. */
export function findForeignLabels(reading: Reading, { blocks }: Sheet): Suspicion[] {
  if (reading.kind !== 'report') return [];
  const terms = new Set<string>();
  for (const { rows, columns, strangers } of reading.report.tables) {
    for (const { state, raw, official } of [...rows, ...columns])
      if (state === 'differs') terms.add(lowered(raw).replace(official, ''));
    for (const { raw } of strangers) terms.add(lowered(raw));
  }
  const heads = new Set(reading.report.tables.flatMap(headsOf));
  // Of a label that breaks into lines, none is the label.
  const alone = (block: Block): boolean =>
    blocks[block.index - 1]?.cell !== block.cell && blocks[block.index + 1]?.cell !== block.cell;
  for (const block of blocks)
    if (block.cell && heads.has(block.cell) && alone(block)) terms.add(lower(block.text));
  const foreign = [...terms].filter((term) => isStrange(term) && /[〇々\u3400-\u9fff]{2}/.test(term));
  return foreign.flatMap((term) => {
    const places = blocks
      .filter((block) => block.cell !== null)
      .flatMap((block) => {
        const start = lower(block.text).indexOf(term);
        return start < 0 ? [] : [textPlace(block, start, start + term.length, null)];
      });
    if (places.length === 0) return [];
    const signs = lureOf(term).points > 1 ? [plain('idiom'), plain('form')] : [plain('idiom')];
    return [{ technique: 'name-replaced', term, signs, places }];
  });
}

/** The cells above a table's columns: labels of groups. */
function headsOf({ columns, elements }: Table): Element[] {
  const below = new Set(columns.flatMap(({ node }) => (node ? [node] : [])));
  return elements.flatMap((element) => {
    const rows = rowsOf(element);
    const first = rows.findIndex((row) => row.some((cell) => below.has(cell)));
    return rows.slice(0, Math.max(0, first)).flat();
  });
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const waiting: Element[] = [table];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const inside = next.children.filter((child) => child instanceof Element);
    if (next.name === 'tr') rows.push(inside);
    else waiting.push(...inside.toReversed());
  }
  return rows;
}
