/** Folding: text as a reader reads it, so that what looks the same compares the same. */
import { invisible, likenesses, radicals } from '../domain/characters';

/** Runs of characters that may fold to something else. The rest (ideographs, most ASCII, 、。《》) stays as it is: nearly all of a page. */
const foldable = /[^\u4E00-\u9FFF\u3001\u3002\u300A\u300B!-&(-~]+/g;
const longestRun = 8;
const mostKnown = 20_000;
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
  if (cache.size < mostKnown) cache.set(character, folded);
  return folded;
}

/** Folds text for reading: NFKC, CJK radicals to ideographs, one kind of quotes (`"`) and brackets, no white space, nothing invisible.
 *  Full-width ，：；（）？！ become ASCII; 。、《》 stay. */
export function fold(raw: string): string {
  return raw.replaceAll(foldable, foldRun);
}

/** The same few runs (a comma, an indent) stand all over a page. */
function foldRun(run: string): string {
  const known = cache.get(run);
  if (known !== undefined) return known;
  let folded = '';
  for (const character of run) folded += foldOne(character);
  if (run.length <= longestRun && cache.size < mostKnown) cache.set(run, folded);
  return folded;
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
    const isPlain = folded === character || folded === '' || /\p{L}|\p{N}/u.test(folded);
    text += isPlain ? folded : character;
  }
  return text;
}
