/** Where a finding stands, in words, and what stands there. Many places fold into one line; none is left out. */
import { wordingOf } from '../../lib/export/finding-words';
import { placeWords } from '../../lib/export/place-words';
import { contentWords, placesWords } from '../../lib/export/places-words';
import type { Finding, Review } from '../../lib/judge/model';
import { useSpeech } from '../controls/speech';
import './finding-places.css';

const mostUnfolded = 3;

/** Places by name, and below them the words that stand there. Nothing for a finding without a place. */
export function FindingPlaces({ finding, review }: { readonly finding: Finding; readonly review: Review }) {
  const { t, language } = useSpeech();
  const { locations } = finding;
  const [first] = locations;
  if (first === undefined) return null;
  const wording = wordingOf(review, language);
  const all = placesWords(locations, wording);
  const quotes = contentWords(
    locations.filter(({ kind }) => kind === 'text' || kind === 'page'),
    wording,
  );
  return (
    <div class="finding-places">
      {locations.length > mostUnfolded ? (
        <details>
          <summary>
            {t('place.several', { first: placeWords(first, wording), count: locations.length })}
          </summary>
          {all}
        </details>
      ) : (
        <p>{all}</p>
      )}
      {quotes !== '' && <p class="finding-quote">{quotes}</p>}
    </div>
  );
}
