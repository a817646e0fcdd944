/** The labels of the form's tables, which are given word for word: 行政许可真金斗地主, 卡卡通宝. What else stands in one was put there, unless it
 *  is a slip or an office's own wording. */
import { textPlace } from '../report/places';
import type { Reading } from '../report/model';
import { fold } from '../snapshot/fold';
import { lureOf } from './lure';
import { lower, type Sheet } from './sheet';
import { isStrange } from './strange';
import { plain, type Suspicion } from './suspicion';

export function findForeignLabels(reading: Reading, { blocks }: Sheet): Suspicion[] {
  if (reading.kind !== 'report') return [];
  const terms = new Set<string>();
  for (const { rows, columns, strangers } of reading.report.tables) {
    for (const { state, raw, official } of [...rows, ...columns])
      if (state === 'differs') terms.add(lower(fold(raw)).replace(official, ''));
    for (const { raw } of strangers) terms.add(lower(fold(raw)));
  }
  return [...terms].filter(isStrange).flatMap((term) => {
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
