/** Words that sell, one beside the other, in a sentence that speaks of no cases. */
import { clustersIn } from './clusters';
import type { Hit } from '../language/lexicon';
import type { Sentence } from './line-sentences';
import { isQuoted } from '../language/quoted';
import type { Stretch } from './stretch';
import { plain } from '../suspicion';
import type { Span } from '../language/words';

/** Words that sell, one beside the other. Beside a sentence that speaks of cases it takes more of them; what is quoted was said by somebody else. */
export function* clustersOf(
  text: string,
  { from, to, hits, lures }: Sentence,
  besideCases: boolean,
): Generator<Stretch> {
  for (const { start, end, points } of clustersIn(text, from, to, boldPlaces(hits, lures))) {
    if (points < 4 && !isPhrase(text.slice(start, end)) && !endsClause(text, start, end)) continue;
    if (points < 7 && besideCases) continue;
    if (isQuoted(text, start)) continue;
    yield { start, end, signs: points > 5 ? [plain('form'), plain('word')] : [plain('form')] };
  }
}

/** A search phrase by its length; of films and goods honest texts say as much: 国产精品电视剧. */
function isPhrase(cluster: string): boolean {
  return cluster.length > 4 && !/国产|精品|亚洲|欧美|日韩|中文/.test(cluster);
}

/** Whether a mark follows, and none comes before: what is listed stands between marks. */
function endsClause(text: string, start: number, end: number): boolean {
  return /[,。;、]/.test(text.charAt(end)) && /[〇々\u3400-\u9fff\d]/.test(text.charAt(start - 1));
}

function boldPlaces(hits: readonly Hit[], lures: readonly Span[]): readonly Span[] {
  const bold = hits.filter(({ kind }) => kind === 'foul' || kind === 'deal' || kind === 'call');
  return [...bold, ...lures].toSorted((a, b) => a.start - b.start);
}
