/** The verdict: how many findings of each severity count, or that there are none and what that rests on. */
import type { ListedFinding } from '../../lib/decisions/filter';
import type { Severity } from '../../lib/domain/keys';
import { reportTexts } from '../../lib/i18n/report-texts';
import type { Outcome, Review } from '../../lib/judge/model';
import { SeveritySign } from '../controls/severity-sign';
import { useSpeech } from '../controls/speech';
import './verdict.css';

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

interface VerdictProps {
  readonly review: Review;
  readonly all: readonly ListedFinding[];
}

/** Three numbers that leave out what is dismissed; without errors and warnings, how many rules passed and how many could not judge. */
export function Verdict({ review, all }: VerdictProps) {
  const { t, language } = useSpeech();
  const counting = all.filter(({ state }) => state !== 'dismissed');
  const count = (severity: Severity): number =>
    counting.filter(({ finding }) => finding.severity === severity).length;
  const undecided = countChecks(review, 'undecided');
  const isSettled = counting.length < all.length;
  return (
    <section class="verdict" aria-label={t('verdict.label')}>
      <dl class="verdict-counts">
        {severities.map((severity) => (
          <div key={severity} class={`verdict-count verdict-${count(severity) > 0 ? severity : 'none'}`}>
            <dt>
              <SeveritySign sign={severity} />
              <span class="verdict-name">{reportTexts[language].severity[severity]}</span>
            </dt>
            <dd>{count(severity)}</dd>
          </div>
        ))}
      </dl>
      {count('error') + count('warning') === 0 && (
        <p class="verdict-clean">
          <SeveritySign sign="passed" />
          <span>
            <strong>{t(isSettled ? 'verdict.settled' : 'verdict.clean')}</strong>{' '}
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
