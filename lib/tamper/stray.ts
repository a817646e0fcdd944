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

function isStray(line: string): boolean {
  if (!phrase.test(line) || number.test(line) || isSentence(line)) return false;
  return !formOf(line).kinds.has('honest');
}
