/** What stands glued before a report's title in its heading, where the page's head has the title without it: 永远星:岚泽县…年度报告. */
import { textPlace } from '../report/places';
import { readMetas } from '../report/metas';
import { fold } from '../snapshot/fold';
import type { Snapshot } from '../snapshot/tree';
import { familiarCharacters } from './familiar';
import { endsInPlace } from './honest-name';
import { lureOf } from './lure';
import { linesOf, lower, type Sheet } from './sheet';
import { plain, type Suspicion } from './suspicion';
import { isSentence } from './vocabulary';

const longestHeading = 100;
/** Something, a sign that joins, and a title that is whole without it: the agency, the year, and what it reports on. */
const glued =
  /^([〇々\u3400-\u9fffa-z\d]{2,20})[:|_\-—· ](.{2,40}20\d\d年度?(?:部门)?政府信息公开(?:工作)?年度?报告.{0,6})$/;

/** Agreed with by the head, which has the title whole and not what stands before it. */
export function findGlued(sheet: Sheet, snapshot: Snapshot): Suspicion[] {
  const found: Suspicion[] = [];
  let head: string | undefined;
  for (const { block, line } of linesOf(sheet)) {
    if (line.length > longestHeading || block.linked || block.cell) continue;
    const [, before = '', title = ''] = glued.exec(line) ?? [];
    if (before === '' || isSentence(before) || familiarCharacters(before) > 0 || endsInPlace(before))
      continue;
    head ??= lower(fold(readMetas(snapshot).title?.text ?? ''));
    if (!head.includes(title.slice(0, 12)) || head.includes(before)) continue;
    const signs = lureOf(before).points > 1 ? [plain('title'), plain('form')] : [plain('title')];
    const term = block.text.slice(0, before.length);
    found.push({ technique: 'keyword', term, signs, places: [textPlace(block, 0, before.length, null)] });
  }
  return found;
}
