/** Words of offices cut in two by what was put between their characters: 赛某某博彩事. Their neighbours on both sides tell which word it was. */
import { reportLanguage } from '../../domain/report-language';
import { familiarCharacters, isOfficeWord, isWord } from '../language/familiar';
import { lureOf } from '../language/lure';
import { placeAt, type Sheet } from '../sheet';
import { decisive, type Suspicion } from '../suspicion';
import { isSentence } from '../language/vocabulary';

const side = 3;
const shortest = 3;
/** What may have been put there: so many characters at most. */
const foreign = /[〇々\u3400-\u9fffa-z\d]{3,20}/y;

/** What goes on behind three characters, where the cut between both halves is inside a word. */
let joints: ReadonlyMap<string, readonly string[]> | undefined;
/** Which three characters these may be, by a hash: most of a page's are none. */
const lefts = new Uint8Array(0x10000);

function hash(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff;
}

/** One suspicion a string that cuts a word of offices, in the order of the text. */
export function findCutWords(sheet: Sheet): Suspicion[] {
  const { text } = sheet;
  joints ??= jointsOf(reportLanguage);
  const found: Suspicion[] = [];
  for (let start = side; start + shortest + side <= text.length; start += 1) {
    if (lefts[hash(text, start - side)] === 0) continue;
    const rights = joints.get(text.slice(start - side, start));
    if (!rights) continue;
    const end = endOf(text, start, rights);
    if (end < 0) continue;
    const term = text.slice(start, end);
    if (/20\d\d$/.test(term) || isSentence(term) || familiarCharacters(term) > 0 || readsOn(text, start, end))
      continue;
    const places = [placeAt(sheet, start, term.length)];
    found.push({ technique: 'keyword', term, signs: [decisive('position')], places });
    start = end;
  }
  return found;
}

/** Where the second half of the word goes on; -1 where the word is whole, or where no half follows. */
function endOf(text: string, start: number, rights: readonly string[]): number {
  if (rights.some((right) => text.startsWith(right, start))) return -1;
  foreign.lastIndex = start;
  const last = foreign.test(text) ? foreign.lastIndex : 0;
  for (let end = start + shortest; end <= last; end += 1)
    if (rights.some((right) => text.startsWith(right, end))) return end;
  return -1;
}

/** Whether the text goes on in ordinary words from the one half over to the other, though they would join to a word as well: 公开行为引发行政复议. */
function readsOn(text: string, start: number, end: number): boolean {
  if (lureOf(text.slice(start, end)).points > 0) return false;
  for (let at = start - 1; at < end; at += 1) if (isWord(text.slice(at, at + 2))) return true;
  return false;
}

function jointsOf(pieces: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const piece of pieces) {
    for (let cut = side; cut + side <= piece.length; cut += 1) {
      if (!isOfficeWord(piece.slice(cut - 1, cut + 1))) continue;
      const left = piece.slice(cut - side, cut);
      const right = piece.slice(cut, cut + side);
      const known = found.get(left);
      lefts[hash(left, 0)] = 1;
      if (!known) found.set(left, [right]);
      else if (!known.includes(right)) known.push(right);
    }
  }
  return found;
}
