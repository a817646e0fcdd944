/** The sum behind a finding: the equation with its numbers, and the cells to look at first. */
import { wordingOf } from '../../lib/export/finding-words';
import { columnWords, rowWords, type Wording } from '../../lib/export/place-words';
import { suspectsOf, whyWords } from '../../lib/export/suspects';
import type { Correction, Finding, Review } from '../../lib/judge/model';
import { useSpeech } from '../controls/speech';
import './finding-sum.css';

/** The certain correction where there is one, else the suspects, folded, with what speaks for each. Nothing where no sum is behind it. */
export function FindingSum({ finding, review }: { readonly finding: Finding; readonly review: Review }) {
  const { t, language } = useSpeech();
  const { equation } = finding.evidence;
  const wording = wordingOf(review, language);
  const corrections = review.corrections.filter(({ resolves }) => resolves.includes(finding.id));
  const candidates = corrections.length > 0 ? [] : suspectsOf(finding);
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
            {candidates.map((suspect) => (
              <li key={`${suspect.cell.row} ${suspect.cell.column} ${suspect.to}`}>
                {t('finding.suspect', {
                  place: cellWords(suspect.cell, wording),
                  from: suspect.cell.text,
                  why: whyWords(suspect, language),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type CellKeys = Pick<Correction, 'table' | 'row' | 'column'>;

/** A cell of the table that the finding is about. */
function cellWords({ table, row, column }: CellKeys, wording: Wording): string {
  return [rowWords(table, row, wording), columnWords(table, column, wording)].filter(Boolean).join(' › ');
}
