/** The vocabulary of promotion in one table: which of its words stand in a text, found in one scan. */
import * as spam from '../../domain/spam';

/** `foul`: betting, pornography, game servers; `deal`: forbidden trade, of which offices speak; `lewd`: what goes with pornography; `match`: sports as betting sites dress in them; `web`: what search phrases for a
 *  site end in; `fun`: what brands of entertainment call themselves; `usual`: words of brands and of honest texts; `call`: calls to act;
 *  `honest`: what offices write when they speak of such things. */
export type Kind = 'foul' | 'deal' | 'lewd' | 'match' | 'web' | 'fun' | 'usual' | 'call' | 'honest';

/** A promotional word where it stands: offsets into the text that was scanned. */
export interface Hit {
  readonly kind: Kind;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const lists: readonly (readonly [Kind, string])[] = [
  ['usual', spam.usual],
  ['fun', spam.entertainment],
  ['web', spam.web],
  ['match', spam.matches],
  ['lewd', spam.adultLike],
  ['deal', spam.trade],
  ['foul', [spam.betting, spam.adult, spam.games].join(' ')],
  ['call', spam.calls],
  ['honest', spam.honestContext],
];

const kinds = new Map(
  lists.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
const slots = 0x10000;
/** The longest word by its first two characters: most places of a page begin none, and a page is scanned once for all words. Two
 *  beginnings may share a slot; the words themselves decide. */
const longest = new Uint8Array(slots);
for (const word of kinds.keys()) {
  const slot = slotAt(word, 0);
  longest[slot] = Math.max(longest[slot] ?? 0, word.length);
}

function slotAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % slots;
}

/** The words in a text, longest first, without overlaps. @param text folded, in lower case */
export function hitsIn(text: string, from = 0, to = text.length): Hit[] {
  const hits: Hit[] = [];
  for (let at = from; at < to; at += 1) {
    const length = longest[slotAt(text, at)] ?? 0;
    if (length === 0) continue;
    const hit = hitAt(text, at, Math.min(to, at + length));
    if (!hit) continue;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;
}

/** @param to the end of the longest word that may begin here */
function hitAt(text: string, start: number, to: number): Hit | null {
  for (let length = to - start; length > 1; length -= 1) {
    const word = text.slice(start, start + length);
    const kind = kinds.get(word);
    if (kind && !cutsLatin(text, start, start + length)) return { kind, word, start, end: start + length };
  }
  return null;
}

/** `av` in `travel`, `bet` in `alphabet` and `judi` in `judicial` are no words. */
function cutsLatin(text: string, start: number, end: number): boolean {
  return (
    (isLetter(text, start) && isLetter(text, start - 1)) || (isLetter(text, end - 1) && isLetter(text, end))
  );
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
