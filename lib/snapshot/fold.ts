/** Folding: text as a reader reads it, so that what looks the same compares the same. */
import { invisible, likenesses, radicals } from '../domain/characters';

const cache = new Map<string, string>();

/** Folds one character (a code point); the empty string for white space and invisible ones. */
function foldOne(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = character === "'" ? '"' : '';
  if (folded === '' && !/\s/.test(character) && !invisible.test(character)) {
    for (const part of (radicals[character] ?? character).normalize('NFKC')) {
      if (/\s/.test(part) || invisible.test(part)) continue;
      folded += likenesses[part] ?? radicals[part] ?? part;
    }
  }
  if (cache.size < 20_000) cache.set(character, folded);
  return folded;
}

/** Folds text for reading: NFKC, CJK radicals to ideographs, one kind of quotes (`"`) and brackets, no white space, nothing invisible.
 *  Full-width ，：；（）？！ become ASCII; 。、《》 stay. */
export function fold(raw: string): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (isPlain(raw.charCodeAt(at))) continue;
    const character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    text += raw.slice(from, at) + foldOne(character);
    at += character.length - 1;
    from = at + 1;
  }
  return from === 0 ? raw : text + raw.slice(from);
}

/** Whether a character folds to itself: ideographs, ASCII but for blanks and the apostrophe, 、。《》. Nearly all of a page, so that
 *  they are passed over by their codes. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code > 0x20 && code < 0x7f && code !== 0x27) ||
    (code >= 0x3001 && code <= 0x3002) ||
    (code >= 0x300a && code <= 0x300b)
  );
}

/** Folds text and tells where each folded character came from.
 *  @returns `at[i]`: offset in `raw` of the character behind `text[i]`; one entry more than `text` has characters, the last is `raw.length`. */
export function foldWithMap(raw: string): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of raw) {
    const folded = character === "'" ? '"' : foldOne(character);
    for (let index = 0; index < folded.length; index += 1) at.push(offset);
    text += folded;
    offset += character.length;
  }
  at.push(raw.length);
  return { text, at };
}

/** White space as a browser would show it: runs become one space, ends are cut; invisible characters stay, they are on the page. */
export function collapse(raw: string): string {
  return raw.replaceAll(/\s+/g, ' ').trim();
}

/** Text to show as a name or title: white space and invisible characters gone, disguised characters plain, punctuation as on the page. */
export function tidy(raw: string): string {
  let text = '';
  for (const character of raw) {
    const folded = foldOne(character);
    text += /\p{L}|\p{N}/u.test(folded) || folded === '' ? folded : character;
  }
  return text;
}
