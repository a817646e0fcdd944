/** Rows of search phrases that only blanks part. */
import { familiarCharacters } from '../language/familiar';
import { lureOf } from '../language/lure';
import { isSentence } from '../language/vocabulary';
import { lowered } from '../sheet';
import { plain, type Sign } from '../suspicion';

/** Three phrases or more, parted by blanks alone. @param raw the line as it stands on the page */
export function spacedSigns(raw: string): Sign[] {
  const parts = raw
    .trim()
    .split(/[\s\u00a0\u3000/]+/)
    .map((part) => lowered(part));
  if (parts.length < leastParts || parts.some((part) => part.length < 3 || part.length > 16)) return [];
  if (
    parts.some((part) => !/^[〇々\u3400-\u9fffa-z\d?]+$/.test(part) || !/[〇々\u3400-\u9fff]{2}/.test(part))
  )
    return [];
  const lures = parts.map((part) => lureOf(part));
  const points = lures.reduce((sum, lure) => sum + lure.points, 0);
  const rest = lures.map((lure) => lure.rest).join('');
  if (points < leastParts || familiarCharacters(rest) * 4 > rest.length) return [];
  const sold = lures.filter((lure) => lure.points > 0).length;
  if (sold * 2 < parts.length) return [];
  const bold = lures.some((lure) => lure.bold);
  if (!bold && isSentence(rest)) return [];
  return bold && points > 3 ? [plain('chain'), plain('form')] : [plain('chain')];
}

const leastParts = 3;
