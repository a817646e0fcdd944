/** The sum behind a finding: the equation with its numbers, and the cells to look at first. */
import { placeWords } from '../lib/export/place-words';
import { wordingOf } from '../lib/export/finding-words';
import type { Finding, Location, Review } from '../lib/judge/model';
import { useSpeech } from './speech';
import './finding-sum.css';

export function FindingSum({ finding, review }: { readonly finding: Finding; readonly review: Review }) {
  const { t, language } = useSpeech();
  const { equation, expected, actual, suspects } = finding.evidence;
  const wording = wordingOf(review, language);
  const corrections = review.corrections.filter(({ resolves }) => resolves.includes(finding.id));
  const candidates = corrections.length > 0 ? [] : suspectsIn(suspects);
  if (typeof equation !== 'string' && corrections.length + candidates.length === 0) return null;
  return (
    <div class="finding-sum">
      {typeof equation === 'string' && <p class="finding-equation">{equation}</p>}
      {typeof expected === 'number' && typeof actual === 'number' && (
        <p>{t('finding.expected', { expected, actual })}</p>
      )}
      {corrections.map(({ table, row, column, from, to }) => (
        <p key={`${row} ${column}`}>
          {t('finding.correction', {
            place: placeWords({ kind: 'cell', table, row, column, text: String(from) }, wording),
            from,
            to,
          })}
        </p>
      ))}
      {candidates.length > 0 && (
        <details>
          <summary>{t('finding.suspects', { count: candidates.length })}</summary>
          <ul>
            {candidates.map(({ cell, to }) => {
              const place = placeWords(cell, wording);
              return <li key={place}>{to === null ? place : t('finding.suspect', { place, to })}</li>;
            })}
          </ul>
        </details>
      )}
    </div>
  );
}

interface Suspect {
  readonly cell: Location;
  readonly to: number | null;
}

/** Evidence crosses from the page as plain JSON: what has not the shape of a suspect is none. */
function suspectsIn(evidence: unknown): readonly Suspect[] {
  if (!Array.isArray(evidence)) return [];
  return evidence.flatMap((suspect: unknown) => {
    if (typeof suspect !== 'object' || suspect === null || !('cell' in suspect)) return [];
    const to = 'to' in suspect && typeof suspect.to === 'number' ? suspect.to : null;
    return [{ cell: suspect.cell as Location, to }];
  });
}
