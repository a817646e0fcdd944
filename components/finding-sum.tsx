/** The sum behind a finding: the equation with its numbers, and the cells to look at first. */
import { wordingOf } from '../lib/export/finding-words';
import { columnWords, rowWords, type Wording } from '../lib/export/place-words';
import type { Correction, Finding, Review } from '../lib/judge/model';
import { useSpeech } from './speech';
import './finding-sum.css';

export function FindingSum({ finding, review }: { readonly finding: Finding; readonly review: Review }) {
  const { t, language } = useSpeech();
  const { equation, suspects } = finding.evidence;
  const wording = wordingOf(review, language);
  const corrections = review.corrections.filter(({ resolves }) => resolves.includes(finding.id));
  const candidates = corrections.length > 0 ? [] : suspectsIn(suspects);
  if (typeof equation !== 'string' && corrections.length + candidates.length === 0) return null;
  return (
    <div class="finding-sum">
      {typeof equation === 'string' && <p class="finding-equation">{equation}</p>}
      {corrections.map(({ table, row, column, from, to }) => (
        <p key={`${row} ${column}`}>
          {t('finding.correction', {
            place: cellWords({ table, row, column }, wording),
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
              const place = cellWords(cell, wording);
              return <li key={place}>{to === null ? place : t('finding.suspect', { place, to })}</li>;
            })}
          </ul>
        </details>
      )}
    </div>
  );
}

interface Suspect {
  readonly cell: CellKeys;
  readonly to: number | null;
}

type CellKeys = Pick<Correction, 'table' | 'row' | 'column'>;

/** A cell of the table that the finding is about. */
function cellWords({ table, row, column }: CellKeys, wording: Wording): string {
  return [rowWords(table, row, wording), columnWords(table, column, wording)].filter(Boolean).join(' › ');
}

/** Evidence crosses from the page as plain JSON: what has not the shape of a suspect is none. */
function suspectsIn(evidence: unknown): readonly Suspect[] {
  if (!Array.isArray(evidence)) return [];
  return evidence.flatMap((suspect: unknown) => {
    if (typeof suspect !== 'object' || suspect === null || !('cell' in suspect)) return [];
    const to = 'to' in suspect && typeof suspect.to === 'number' ? suspect.to : null;
    return [{ cell: suspect.cell as CellKeys, to }];
  });
}
