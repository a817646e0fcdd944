/** The verdict: how many findings of each severity, or that there are none and what that rests on. */
import type { Severity } from '../lib/domain/keys';
import { countBySeverity } from '../lib/export/groups';
import { reportTexts } from '../lib/i18n/report-texts';
import type { Outcome, Review } from '../lib/judge/model';
import { SeveritySign } from './severity-sign';
import { useSpeech } from './speech';
import './verdict.css';

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

export function Verdict({ review }: { readonly review: Review }) {
  const { t, language } = useSpeech();
  const counts = countBySeverity([review]);
  const undecided = countChecks(review, 'undecided');
  return (
    <section class="verdict" aria-label={t('verdict.label')}>
      <dl class="verdict-counts">
        {severities.map((severity) => (
          <div key={severity} class={`verdict-count verdict-${counts[severity] > 0 ? severity : 'none'}`}>
            <dt>
              <SeveritySign sign={severity} />
              <span class="verdict-name">{reportTexts[language].severity[severity]}</span>
            </dt>
            <dd>{counts[severity]}</dd>
          </div>
        ))}
      </dl>
      {counts.error + counts.warning === 0 && (
        <p class="verdict-clean">
          <SeveritySign sign="passed" />
          <span>
            <strong>{t('verdict.clean')}</strong>{' '}
            {t('verdict.cleanDetail', { passed: countChecks(review, 'passed') })}
            {undecided > 0 && t('verdict.undecided', { undecided })}
          </span>
        </p>
      )}
    </section>
  );
}

function countChecks({ checks }: Review, wanted: Outcome): number {
  return Object.values(checks).filter(({ outcome }) => outcome === wanted).length;
}
