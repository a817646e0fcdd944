/** Lines in the midst of a report that are no sentence, heading or signature of it, and share no word with it or with any office. */
import { textPlace } from '../report/places';
import type { Block } from '../report/model';
import { type Familiarity } from './familiar';
import { formOf } from './form';
import type { Sheet } from './sheet';
import { plain, type Suspicion } from './suspicion';
import { isSentence } from './vocabulary';

const shortest = 4;
const longest = 24;
/** What foreign lines are made of: characters, letters, figures; a comma between two offers. */
const phrase = /^[\p{Script=Han}a-z\d]+(?:,[\p{Script=Han}a-z\d]+)?$/u;
const number = /^(?:[一二三四五六七八九十]+|\d+)[是要、.]|^第|^图|^表|^\d/;
/** Above this share the line may be the office's own. */
const mostFamiliar = 0.34;

/** @param within whether a line stands between the first and the last of the report */
export function findStrayLines(
  { text, blocks }: Sheet,
  within: (block: Block) => boolean,
  familiarity: Familiarity,
): Suspicion[] {
  const found: Suspicion[] = [];
  let from = 0;
  for (const block of blocks) {
    const line = text.slice(from, from + block.text.length);
    from += block.text.length + 1;
    if (line.length < shortest || line.length > longest || block.linked || block.cell) continue;
    if (!within(block) || !isStray(line) || familiarity(line, block) > mostFamiliar) continue;
    const places = [textPlace(block, 0, line.length, null)];
    found.push({ technique: 'keyword', term: block.text, signs: [plain('position')], places });
  }
  return found;
}

/** What stands before the colon of a heading that goes on as a report's title does: 永远体育:岚泽县…年度报告. */
export function findHeadingPrefixes({ text, blocks }: Sheet, familiarity: Familiarity): Suspicion[] {
  const found: Suspicion[] = [];
  let from = 0;
  for (const block of blocks) {
    const line = text.slice(from, from + block.text.length);
    from += block.text.length + 1;
    const end = line.indexOf(':');
    if (end < 3 || end > longest || !titled.test(line.slice(end + 1))) continue;
    const before = line.slice(0, end);
    if (!isStray(before) || familiarity(before, block) > mostFamiliar) continue;
    const places = [textPlace(block, 0, end, null)];
    found.push({ technique: 'keyword', term: block.text.slice(0, end), signs: [plain('position')], places });
  }
  return found;
}

/** The title of a report, the agency before the year. */
const titled = /^.{2,40}20\d\d年度?政府信息公开(?:工作)?年度?报告/;

function isStray(line: string): boolean {
  if (!phrase.test(line) || number.test(line) || isSentence(line)) return false;
  return !formOf(line).kinds.has('honest');
}
