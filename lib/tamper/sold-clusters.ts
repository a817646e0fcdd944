/** Words that sell, one beside the other, in a sentence that speaks of no cases. */
import { clustersIn } from './clusters';
import type { Hit } from './lexicon';
import type { Sentence } from './line-sentences';
import type { Stretch } from './stretch';
import { plain } from './suspicion';
import type { Span } from './words';

/** Words that sell, one beside the other. Beside a sentence that speaks of cases it takes more of them; what is quoted was said by somebody else. */
export function* clustersOf(
  text: string,
  { from, to, hits, lures }: Sentence,
  besideCases: boolean,
): Generator<Stretch> {
  for (const { start, end, points } of clustersIn(text, from, to, boldPlaces(hits, lures))) {
    if (points < 4 && !endsClause(text, start, end)) continue;
    if (points < 7 && besideCases) continue;
    if (isQuoted(text, start)) continue;
    yield { start, end, signs: points > 5 ? [plain('form'), plain('word')] : [plain('form')] };
  }
}

/** Whether a mark follows, and none comes before: what is listed stands between marks. */
function endsClause(text: string, start: number, end: number): boolean {
  return /[,。;、]/.test(text.charAt(end)) && /[〇々\u3400-\u9fff\d]/.test(text.charAt(start - 1));
}

/** Whether a quotation is open at a place of a line. */
function isQuoted(text: string, at: number): boolean {
  let open = false;
  for (let mark = text.indexOf('"'); mark >= 0 && mark < at; mark = text.indexOf('"', mark + 1)) open = !open;
  return open;
}

function boldPlaces(hits: readonly Hit[], lures: readonly Span[]): readonly Span[] {
  const bold = hits.filter(({ kind }) => kind === 'foul' || kind === 'deal' || kind === 'call');
  return [...bold, ...lures].toSorted((a, b) => a.start - b.start);
}
