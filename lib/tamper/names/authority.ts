/** The right side of a slot: the authority whose name it begins, read by trades and heads. */
import { authorityTails, heads, trades } from '../../domain/agencies';
import { endsInDivision } from '../language/honest-name';
import { wordsOf } from '../language/words';

/** What the stem is followed by. */
export type AuthorityKind =
  'government' | 'party' | 'bureau' | 'office' | 'site' | 'centre' | 'report' | 'other';

const tradeWords = wordsOf(trades);
const headWords = wordsOf(heads);
const tailWords = wordsOf(authorityTails);
/** No name is longer. */
const farthest = 40;

/** The authority that begins at `from`: 人民政府…, 委…, or trades that end in a head. null where none begins. */
export function authorityAt(text: string, from: number): AuthorityKind | null {
  const tail = tailWords.longestAt(text, from);
  if (tail) {
    if (text.startsWith('政府网', from)) return 'site';
    return tail.includes('政府') ? 'government' : 'party';
  }
  for (let at = from; at - from < farthest;) {
    const head = headWords.longestAt(text, at);
    if (head && at > from) return headKind(head);
    // Of a place's own bodies, behind its name: X市住房公积金管理中心.
    if (at > from && text.startsWith('中心', at)) return 'centre';
    const word = tradeWords.longestAt(text, at) || (at > from ? joint(text.charAt(at)) : '');
    if (!word) return null;
    at += word.length;
  }
  return null;
}

/** Where the trades that lead up to a head begin, and the first of them. 城市 is no trade in 海城市教育局. */
export function tradesBefore(text: string, head: number): { end: number; outermost: string } {
  let end = head;
  let outermost = '';
  while (head - end < farthest && !endsInDivision(text, end)) {
    const word = tradeWords.longestBefore(text, end) || (end < head ? joint(text.charAt(end - 1)) : '');
    if (!word) break;
    outermost = word;
    end -= word.length;
  }
  return { end, outermost };
}

/** Whether a trade ends before `end`. */
export function endsInTrade(text: string, end: number): boolean {
  return tradeWords.longestBefore(text, end) !== '';
}

/** Whether the name of a body ends before `end`: 办事处 before 办公室. */
export function endsInHead(text: string, end: number): boolean {
  return headWords.longestBefore(text, end) !== '';
}

/** What kind of authority a word is the head of. */
export function headKind(head: string): AuthorityKind {
  if (head.includes('网')) return 'site';
  if (head.includes('办公')) return 'office';
  if (head.includes('政府')) return 'government';
  return /[局厅]$/.test(head) ? 'bureau' : 'other';
}

/** Past the name of a higher body: 国家税务总局岚泽县税务局. */
export function bodyEnd(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from + 2; at -= 1) {
    const head = headWords.longestBefore(text, at, from);
    if (head && (head.length > 1 || tradeWords.longestBefore(text, at - 1, from))) return at;
  }
  return from;
}

function joint(character: string): string {
  return /[和与及、]/.test(character) ? character : '';
}
