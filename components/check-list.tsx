/** The account of every rule: what could not be judged and why, and, folded, all the others. */
import { reasonText, ruleSummary } from '../lib/export/rule-texts';
import type { Check, Outcome, Review } from '../lib/judge/model';
import { RuleLink } from './rule-link';
import { useSpeech } from './speech';
import './check-list.css';

const folded = [
  ['failed', 'checks.failed'],
  ['passed', 'checks.passed'],
  ['not-applicable', 'checks.notApplicable'],
] as const;

export function CheckList({ review }: { readonly review: Review }) {
  const { t } = useSpeech();
  const undecided = checksOf(review, 'undecided');
  return (
    <section class="checks">
      {undecided.length > 0 && (
        <>
          <h2>
            {t('checks.undecided')}
            <span>{t('checks.count', { count: undecided.length })}</span>
          </h2>
          <p>{t('checks.undecidedLead')}</p>
          <Checks checks={undecided} />
        </>
      )}
      {review.unread && (
        <>
          <h2>
            {t('checks.unread')}
            <span>{t('checks.count', { count: review.unread.length })}</span>
          </h2>
          <p>{t('checks.unreadLead')}</p>
          <ul>
            {review.unread.map((address) => (
              <li key={address} class="checks-address">
                {address}
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{t('checks.all')}</summary>
        {folded.map(([outcome, title]) => {
          const checks = checksOf(review, outcome);
          return (
            checks.length > 0 && (
              <section key={outcome}>
                <h3>
                  {t(title)}
                  <span>{t('checks.count', { count: checks.length })}</span>
                </h3>
                <Checks checks={checks} />
              </section>
            )
          );
        })}
      </details>
    </section>
  );
}

type NamedCheck = readonly [rule: string, check: Check];

function Checks({ checks }: { readonly checks: readonly NamedCheck[] }) {
  const { language } = useSpeech();
  return (
    <ul>
      {checks.map(([rule, check]) => (
        <li key={rule}>
          <RuleLink rule={rule}>{ruleSummary(rule, language)}</RuleLink>
          <span class="checks-reason">{reasonText(rule, check, language)}</span>
        </li>
      ))}
    </ul>
  );
}

function checksOf({ checks }: Review, outcome: Outcome): readonly NamedCheck[] {
  return Object.entries(checks).filter(([, check]) => check.outcome === outcome);
}
