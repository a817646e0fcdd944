/** Pieces of a few characters that strings share with each other, or with the page that they stand on. */

/** How many of the parts hold the piece of so many Han characters that most of them hold. */
export function mostShared(parts: readonly string[], length: number): number {
  const seen = new Map<string, number>();
  for (const part of parts) {
    const pieces = new Set<string>();
    for (let at = 0; at + length <= part.length; at += 1) {
      const piece = part.slice(at, at + length);
      if (/^[〇々\u3400-\u9fff]+$/.test(piece)) pieces.add(piece);
    }
    for (const piece of pieces) seen.set(piece, (seen.get(piece) ?? 0) + 1);
  }
  return Math.max(0, ...seen.values());
}

/** Whether at most a third of a string's pairs of characters stand on the page. */
export function isStrangeTo(text: string, page: string): boolean {
  let pairs = 0;
  let known = 0;
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (!/^[〇々\u3400-\u9fff]{2}$/.test(pair)) continue;
    pairs += 1;
    if (page.includes(pair)) known += 1;
  }
  return pairs > 0 && known * 3 <= pairs;
}

/** Whether no two characters of a string, Han or not, stand on the page. */
export function sharesNothing(fragment: string, body: string): boolean {
  for (let at = 0; at + 2 <= fragment.length; at += 1)
    if (body.includes(fragment.slice(at, at + 2))) return false;
  return true;
}
